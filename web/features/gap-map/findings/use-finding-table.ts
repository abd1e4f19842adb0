import { useTranslations } from 'use-intl';
import { graphFetch } from '../../../api/graph-fetch';
import { readAllRows } from '../../../api/whole-list';
import type { ExportTable } from '../../../components/export-table';
import { useFindingColumns } from '../../../components/findings/use-finding-columns';
import { useCsvNotes } from '../../../components/use-csv-notes';
import { FindingsDocument, GapMapFiltersDocument, type FindingsQueryVariables } from '../generated/graphql';
import type { Tree } from '../trees';
import type { FindingAddress } from './finding-address';
import { useDayWords } from './use-day-words';
import { useFilterWords } from './use-filter-words';

interface Chosen {
  address: FindingAddress;
  topics: Tree;
  audiences: Tree;
}

/** Reads every finding for a file, with the version of the rules, the time, the filters and the day below them. */
export function useFindingTable(
  question: Omit<FindingsQueryVariables, 'first' | 'after'>,
  chosen: Chosen,
): () => Promise<ExportTable> {
  const t = useTranslations('gap-map.findings');
  const columns = useFindingColumns();
  const filterWords = useFilterWords();
  const notesOf = useCsvNotes();
  const dayWords = useDayWords();
  return async () => {
    const [findings, { data, answeredAt }, offered] = await Promise.all([
      readAllRows(FindingsDocument, { ...question, first: 100 }, ({ gapMap }) => gapMap?.findings),
      graphFetch(FindingsDocument, { ...question, first: 1 }),
      // Names alone: without them the file is as complete
      graphFetch(GapMapFiltersDocument, { prefer: question.prefer }).then(
        (answer) => answer.data,
        () => null,
      ),
    ]);
    return {
      name: t('file'),
      ...columns(findings),
      notes: [
        ...notesOf(data.gapMap?.ruleVersion ?? '', answeredAt),
        filterWords({ ...chosen, offered }),
        ...(data.gapMap ? [dayWords(data.gapMap)] : []),
      ],
    };
  };
}
