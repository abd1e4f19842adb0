import { useTranslations } from 'use-intl';
import type { ExportTable } from '../../../components/export-table';
import type { TopicResearchFragment } from '../generated/graphql';
import type { TopicGroup } from './topic-tree';

/** Makes a table of topics as they are shown, in the words of the page. */
export function useTopicTable(): (groups: readonly TopicGroup[]) => ExportTable {
  const t = useTranslations('research');
  const unavailable = useTranslations('components.absent')('unavailable');
  return (groups) => {
    const row = (group: string, topic: TopicResearchFragment) => [
      group,
      topic.prefLabel.text,
      topic.projects ? topic.projects.totalCount || t('without.none') : unavailable,
      topic.publications?.totalCount ?? unavailable,
      topic.id,
    ];
    return {
      name: 'temaer-uten-registrerte-prosjekter',
      columns: [
        t('field.broader'),
        t('field.topic'),
        t('field.projects'),
        t('field.publicationsOnTopic'),
        t('field.id'),
      ],
      rows: groups.flatMap(({ top, below }) => [row('', top), ...below.map((topic) => row(top.prefLabel.text, topic))]),
    };
  };
}
