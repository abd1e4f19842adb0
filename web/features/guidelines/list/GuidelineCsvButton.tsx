import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { GuidelineListDocument, type GuidelineListQueryVariables } from '../generated/graphql';
import { useDisplayNames } from '../../../terms/use-display-names';
import { readAllRows } from '../../../api/whole-list';
import { CsvButton } from '../../../components/CsvButton';
import { fieldsOf } from '../../../components/export-table';
import type { GuidelineRow } from './GuidelineTable';

const fields = fieldsOf('Guideline');

type Asked = Omit<GuidelineListQueryVariables, 'first' | 'after'>;

/** Saves the whole list as it is narrowed and ordered, also the rows that are not on the screen yet. */
export function GuidelineCsvButton({ variables }: { variables: Asked }) {
  const t = useTranslations('guidelines.list');
  const tApp = useTranslations('components');
  const term = useTerm();
  const { country } = useDisplayNames();
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
  const read = async () => {
    const rows = await readAllRows(
      GuidelineListDocument,
      { ...variables, first: 100 },
      ({ catalogue }) => catalogue?.guidelines,
    );
    return {
      name: t('file'),
      columns: [
        ...fields('title', 'kind', 'status', 'publisherId', 'firstPublished', 'lastUpdated'),
        t('column.due'),
        ...fields('reviewStatus', 'scope', 'country', 'legalId', 'topicIds', 'id'),
      ],
      rows: rows.map(cells),
    };
  };
  return <CsvButton table={read} />;
}
