import { Heading, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { ProjectInListFragment } from '../generated/graphql';
import { InstitutionLink } from '../parts/InstitutionLink';
import { isFunding } from '../parts/view-parts';
import { Period } from '../parts/Period';
import { RecordLink } from '../../../components/RecordLink';
import { RecordNames } from '../../../components/RecordNames';
import { SourceLink } from '../parts/SourceLink';
import { ProjectStatusTag } from './ProjectStatusTag';

/** A project in a list: what it is, who leads and pays, and the way to its own page. */
export function ProjectItem({ project, level = 2 }: { project: ProjectInListFragment; level?: 2 | 3 }) {
  const t = useTranslations('research.field');
  const term = useTerm();
  const { title, coordinator, leader } = project;
  return (
    <article>
      <Heading level={level} data-size="2xs">
        <RecordLink kind="Project" id={project.id} lang={foreignLanguage(title, useLanguage())}>
          {title.text}
        </RecordLink>
      </Heading>
      <p className="tags">
        <ProjectStatusTag status={project.status} />
        <Tag data-size="sm" data-color="neutral" variant="outline">
          {term('ProjectType', project.type)}
        </Tag>
        <span>
          {t('period')}: <Period span={project} />
        </span>
      </p>
      <dl className="brief">
        <div>
          <dt>{t('leader')}</dt>
          <dd>
            {leader ? (
              <ViewLink view="research" filters={{ leder: [leader.id] }}>
                {leader.name}
              </ViewLink>
            ) : (
              <MissingValue why="none" />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('coordinator')}</dt>
          <dd>
            <InstitutionLink institution={coordinator} />
          </dd>
        </div>
        <div>
          <dt>{t('funders')}</dt>
          <dd>
            <RecordNames records={project.funders}>{({ name }) => name.text}</RecordNames>
          </dd>
        </div>
        <div className="full-width">
          <dt>{t('topics')}</dt>
          <dd>
            <RecordNames records={project.topics}>{({ prefLabel }) => prefLabel.text}</RecordNames>
          </dd>
        </div>
      </dl>
      <p className="way-out">
        <SourceLink record={project} what={isFunding(project.type) ? 'call' : 'project'} />
      </p>
    </article>
  );
}
