import { Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAsk } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { CsvButton, PrintButton } from '../../../components/Exports';
import { flag, useFilters } from '../../../components/filters';
import { View } from '../../../components/View';
import { ResearchByTopicDocument, type ResearchByTopicQuery } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { TopicResearch } from './TopicResearch';
import { useTopicTable } from './use-topic-table';
import { standingOf, treeOf } from './topic-tree';

/** Topics by the tree, with what is registered on each: where no project is, and where that is not known. */
export function Without() {
  const t = useTranslations('research.without');
  const tApp = useTranslations('components');
  const [{ alle }, change] = useFilters({ alle: flag });
  const asked = useAsk(ResearchByTopicDocument, { prefer: usePrefer() });
  const table = useTopicTable();
  const shownOf = ({ topics }: ResearchByTopicQuery) => treeOf(topics, alle);
  const data = asked.answer?.data;
  return (
    <View
      title={t('title')}
      lead={t('lead')}
      asked={[asked]}
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
      <Answered asked={asked}>
        {(answer) => {
          const all = answer.topics.flatMap((topic) => [topic, ...topic.descendants]);
          const none = all.filter((topic) => standingOf(topic) === 'none').length;
          const isKnown = all.every((topic) => standingOf(topic) !== 'unavailable');
          return (
            <>
              <Paragraph role="status">
                {isKnown ? t('count', { none, all: all.length }) : <Absent why="unavailable" />}
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
      </Answered>
    </View>
  );
}
