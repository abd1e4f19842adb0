import { Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { PrintButton } from '../../../components/PrintButton';
import { flagFilter, useAddressFilters } from '../../../components/address-filters';
import { ViewFrame } from '../../../components/ViewFrame';
import { ResearchByTopicDocument, type ResearchByTopicQuery } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { TopicResearch } from './TopicResearch';
import { useTopicTable } from './use-topic-table';
import { projectsStateOf, treeOf } from './topic-tree';

/** Topics by the tree, with what is registered on each: where no project is, and where that is not known. */
export function TopicsWithoutResearch() {
  const t = useTranslations('research.without');
  const tApp = useTranslations('components');
  const [{ alle }, change] = useAddressFilters({ alle: flagFilter });
  const query = useGraphQuery(ResearchByTopicDocument, { prefer: usePreferredLanguages() });
  const table = useTopicTable();
  const shownOf = ({ topics }: ResearchByTopicQuery) => treeOf(topics, alle);
  const data = query.answer?.data;
  return (
    <ViewFrame
      title={t('title')}
      lead={t('lead')}
      queries={[query]}
      actions={
        <>
          <CsvButton table={data ? () => table(shownOf(data)) : null} />
          <PrintButton />
        </>
      }
    >
      <PartLinks current="uten" />
      <section className="filters in-line" aria-label={tApp('filters')}>
        <Checkbox data-size="sm" label={t('all')} checked={alle} onChange={() => change({ alle: !alle })} />
      </section>
      <QueryResult query={query}>
        {(answer) => {
          const all = answer.topics.flatMap((topic) => [topic, ...topic.descendants]);
          const none = all.filter((topic) => projectsStateOf(topic) === 'none').length;
          const isKnown = all.every((topic) => projectsStateOf(topic) !== 'unavailable');
          return (
            <>
              <Paragraph role="status">
                {isKnown ? t('count', { none, all: all.length }) : <MissingValue why="unavailable" />}
              </Paragraph>
              {shownOf(answer).map(({ top, below }) => (
                <section key={top.id} className="topic-group">
                  <Heading level={2} data-size="xs">
                    {top.prefLabel.text}
                  </Heading>
                  <TopicResearch topic={top} whole />
                  <ul className="topics">
                    {below.map((topic) => (
                      <li key={topic.id} className={`depth-${topic.ancestors.length}`}>
                        <span className="topic-name">{topic.prefLabel.text}</span> <TopicResearch topic={topic} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          );
        }}
      </QueryResult>
    </ViewFrame>
  );
}
