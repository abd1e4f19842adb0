import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { ExportTable } from '../../../components/export-table';
import type { ListedOutcomeFragment } from '../generated/graphql';

/** Writes outcomes as a table, one a row, as they are seen. */
export function useOutcomeTable(): (name: string, outcomes: readonly ListedOutcomeFragment[]) => ExportTable {
  const t = useTranslations('education.outcome');
  const common = useTranslations('components.absent');
  const term = useTerm();
  return (name, outcomes) => ({
    name,
    columns: [
      ...[t('column.programme'), t('column.code'), t('column.text'), t('column.legalRef'), t('column.address')],
      ...[t('column.kind'), t('column.level'), t('column.administeredBy'), t('column.currency'), t('column.topics')],
      t('column.weak'),
    ],
    rows: outcomes.map(({ programme, code, text, legalRef, sourceUrl, kind, competenceLevel, currency, ...rest }) => [
      ...[programme.name.text, code, text, legalRef, sourceUrl, term('LearningOutcomeKind', kind)],
      competenceLevel && term('CompetenceLevel', competenceLevel),
      programme.regulation?.administeredBy?.name.text ?? null,
      currency ? term('CurrencyState', currency.state) : common('unavailable'),
      rest.topics ? rest.topics.map(({ prefLabel }) => prefLabel.text).join(', ') : common('unavailable'),
      rest.weakMatch ? t('weak') : null,
    ]),
  });
}
