import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../../terms/language';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { EvidenceFragment } from '../generated/graphql';
import { languageOf } from '../parts/language-of';
import { RecordList } from '../parts/RecordList';

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
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('title')}>
      <Table data-size="sm" border>
        <caption>{t('caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('guideline')}</Table.HeaderCell>
            {titles && <Table.HeaderCell scope="col">{t('publication')}</Table.HeaderCell>}
            <Table.HeaderCell scope="col">{t('topics')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('order')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('verdict')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {evidence.map(({ guideline, guidelineDate, publication, topics, order, decision, lapsed }, index) => (
            <Table.Row key={`${guideline?.id ?? index} ${publication.id}`}>
              <Table.HeaderCell scope="row">
                {guideline ? (
                  <ViewLink view="guidelines" id={guideline.id}>
                    <span lang={languageOf(guideline.title, language)}>{guideline.title.text}</span>
                  </ViewLink>
                ) : (
                  <MissingValue why="unavailable" />
                )}{' '}
                ({partial(guidelineDate)})
              </Table.HeaderCell>
              {titles && <Table.Cell>{titles.get(publication.id)}</Table.Cell>}
              <Table.Cell>
                <RecordList records={topics}>{({ prefLabel }) => prefLabel.text}</RecordList>
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
        </Table.Body>
      </Table>
    </div>
  );
}
