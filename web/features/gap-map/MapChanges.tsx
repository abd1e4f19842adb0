import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../terms/language';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { usePagedQuery } from '../../api/use-graph-query';
import { ScrollTable } from '../../components/ScrollTable';
import { QueryResult } from '../../components/QueryResult';
import { LoadMore } from '../../components/LoadMore';
import { NamedRecord } from '../../components/RecordLink';
import { isUnavailable } from './cell-display';
import { useGapWords } from './use-gap-words';
import { GapChangesDocument, type GapMapInput } from './generated/graphql';

/** What has changed in the map since an earlier day, and why: a real change, a correction, or newly found. */
export function MapChanges({ question, day }: { question: GapMapInput; day: string }) {
  const t = useTranslations('gap-map.changes');
  const { partial } = useDateFormat();
  return (
    <section aria-labelledby="changes-title">
      <Heading id="changes-title" level={2} data-size="xs">
        {t('title', { day: partial(day) })}
      </Heading>
      {question.asOf ? <Comparison question={question} from={question.asOf} /> : <Paragraph>{t('today')}</Paragraph>}
    </section>
  );
}

function Comparison({ question, from }: { question: GapMapInput; from: string }) {
  const t = useTranslations('gap-map.changes');
  const term = useTerm();
  const { withVerdict } = useGapWords();
  const { moment } = useDateFormat();
  const { asOf: _earlier, ...input } = question;
  const list = usePagedQuery(
    GapChangesDocument,
    { from, input, first: 20, prefer: usePreferredLanguages() },
    ({ gapComparison }) => gapComparison?.cells,
  );
  return (
    <QueryResult query={list}>
      {() =>
        list.nodes.length === 0 ? (
          <Paragraph>{t('none')}</Paragraph>
        ) : (
          <>
            <ScrollTable
              caption={t('table')}
              columns={(['cell', 'change', 'before', 'after', 'reasons', 'cause', 'by'] as const).map((column) =>
                t(column),
              )}
            >
              {list.nodes.map(({ topic, audience, before, after, change, opened, closed, causes, changes }) => (
                <tr key={`${topic.id},${audience.id}`}>
                  <th scope="row">
                    {topic.prefLabel.text} × {audience.prefLabel.text}
                  </th>
                  <td>{term('CellChange', change)}</td>
                  <td>{withVerdict(before, isUnavailable(before))}</td>
                  <td>{withVerdict(after, isUnavailable(after))}</td>
                  <td>
                    {opened.map((code) => (
                      <div key={code}>+ {term('GapReasonCode', code)}</div>
                    ))}
                    {closed.map((code) => (
                      <div key={code}>− {term('GapReasonCode', code)}</div>
                    ))}
                  </td>
                  <td>{causes.map((cause) => term('CellChangeCause', cause)).join(', ')}</td>
                  <td>
                    {changes.map(({ id, kind, recordId, at }) => (
                      <div key={id}>
                        <NamedRecord kind={kind} id={recordId} /> {moment(at)}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </ScrollTable>
            <LoadMore list={list} />
          </>
        )
      }
    </QueryResult>
  );
}
