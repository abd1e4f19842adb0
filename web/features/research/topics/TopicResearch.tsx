import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { TopicResearchFragment } from '../generated/graphql';
import { projectsStateOf } from './topic-tree';

/** What is registered on a topic: never that nobody studies it. `whole`: with what is on narrower topics, and says so. */
export function TopicResearch({ topic, whole = false }: { topic: TopicResearchFragment; whole?: boolean }) {
  const t = useTranslations('research.without');
  const { id, projects, publications } = topic;
  const standing = projectsStateOf(topic);
  return (
    <span className="topic-research">
      {whole && <span>{t('whole')}</span>}
      {standing === 'unavailable' && <MissingValue why="unavailable" />}
      {standing === 'none' && <span className="absent none">{t('none')}</span>}
      {standing === 'some' && (
        <ViewLink view="research" filters={{ tema: [id] }}>
          {t('projects', { count: projects?.totalCount ?? 0 })}
        </ViewLink>
      )}
      {publications && publications.totalCount > 0 && (
        <ViewLink view="research" filters={{ vis: 'publikasjoner', tema: [id] }}>
          {t('publications', { count: publications.totalCount })}
        </ViewLink>
      )}
    </span>
  );
}
