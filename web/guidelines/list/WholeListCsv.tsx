import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../app/terms';
import { ask } from '../../graph/ask';
import { save } from '../../parts/save';
import { GuidelineListDocument, type GuidelineListQueryVariables } from '../generated/graphql';
import { useCountry } from '../use-country';
import { COLUMNS } from './columns';
import type { GuidelineRow } from './GuidelineTable';

type Asked = Omit<GuidelineListQueryVariables, 'first' | 'after'>;

/** Saves the whole list as it is narrowed and ordered, also the rows that are not on the screen yet. */
export function WholeListCsv({ variables }: { variables: Asked }) {
  const t = useTranslations('guidelines.list');
  const tApp = useTranslations('app');
  const term = useTerm();
  const country = useCountry();
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const cells = (row: GuidelineRow) => [
    row.title.text,
    term('GuidelineKind', row.kind),
    term('GuidelineStatus', row.status),
    row.publisher?.name.text ?? tApp('absent.unavailable'),
    row.firstPublished ?? tApp('absent.unknown'),
    row.lastUpdated ?? tApp('absent.unknown'),
    row.reviewPlan.due ?? tApp('absent.none'),
    row.reviewPlan.status ? term('ReviewPlanStatus', row.reviewPlan.status) : null,
    term('GuidelineScope', row.scope),
    country(row.country),
    row.legalId ?? null,
    row.topics?.map(({ prefLabel }) => prefLabel.text).join('; ') ?? tApp('absent.unavailable'),
    row.id,
  ];
  const write = async () => {
    setState('reading');
    try {
      const [rows, { tableAsCsv }] = await Promise.all([rowsAfter(variables, null), import('../../parts/csv')]);
      const more = (['planStatus', 'scope', 'country', 'legalId', 'topics', 'id'] as const).map((name) =>
        t(`column.${name}`),
      );
      const columns = [...COLUMNS.map((name) => t(`column.${name}`)), ...more];
      const csv = tableAsCsv(columns, [...rows.map(cells), [], [tApp('shows')], [location.href]]);
      save(csv, 'text/csv;charset=utf-8', 'veiledere.csv');
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        loading={state === 'reading'}
        aria-label={tApp('csv')}
        onClick={() => void write()}
      >
        CSV
      </Button>
      {state === 'failed' && <span role="alert">{t('csvFailed')}</span>}
    </>
  );
}

/** The rows of the list from a page on, to its end. */
async function rowsAfter(variables: Asked, after: string | null): Promise<GuidelineRow[]> {
  const { data } = await ask(GuidelineListDocument, { ...variables, first: 100, after });
  const page = data.catalogue?.guidelines;
  // Half a list must not look like a whole one
  if (!page) throw new Error('The list could not be read to its end.');
  const { hasNextPage, endCursor } = page.pageInfo;
  return hasNextPage ? [...page.nodes, ...(await rowsAfter(variables, endCursor))] : page.nodes;
}
