import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import type { EvidenceFragment } from '../generated/graphql';
import { RecordNames } from '../../../components/RecordNames';

interface Props {
  evidence: readonly EvidenceFragment[];
  /** Titles of the publications by id; without them, it is one publication's. */
  titles?: ReadonlyMap<string, string>;
}

/** Guidelines that publications are newer than, or may be, and what was decided of each. */
export function EvidenceTable({ evidence, titles }: Props) {
  const t = useTranslations('research.evidence');
  const term = useTerm();
  const { partial } = useDateFormat();
  const language = useLanguage();
  return (
    <ScrollTable
      caption={t('caption')}
      label={t('title')}
      isCaptionShown
      isBordered
      columns={[t('guideline'), ...(titles ? [t('publication')] : []), t('topics'), t('order'), t('verdict')]}
    >
      {evidence.map(({ guideline, guidelineDate, publication, topics, order, decision, lapsed }, index) => (
        <Table.Row key={`${guideline?.id ?? index} ${publication.id}`}>
          <Table.HeaderCell scope="row">
            {guideline ? (
              <RecordLink kind="Guideline" id={guideline.id}>
                <span lang={foreignLanguage(guideline.title, language)}>{guideline.title.text}</span>
              </RecordLink>
            ) : (
              <MissingValue why="unavailable" />
            )}{' '}
            ({partial(guidelineDate)})
          </Table.HeaderCell>
          {titles && <Table.Cell>{titles.get(publication.id)}</Table.Cell>}
          <Table.Cell>
            <RecordNames records={topics}>{({ prefLabel }) => prefLabel.text}</RecordNames>
          </Table.Cell>
          <Table.Cell>{term('EvidenceOrder', order)}</Table.Cell>
          <Table.Cell>
            {decision
              ? `${term('EvidenceVerdict', decision.verdict)}. ${decision.reason}`
              : lapsed
                ? t('lapsed', { verdict: term('EvidenceVerdict', lapsed.verdict) })
                : t('undecided')}
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
