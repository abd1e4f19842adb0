import { useTranslations } from 'use-intl';
import { graphFetch } from '../../../api/graph-fetch';
import { readAllRows } from '../../../api/whole-list';
import type { ExportTable } from '../../../components/export-table';
import { useFindingColumns } from '../../../components/findings/use-finding-columns';
import { useCsvNotes } from '../../../components/use-csv-notes';
import { FindingsDocument, type FindingsQueryVariables } from '../generated/graphql';
import type { Tree } from '../trees';
import type { FindingAddress } from './finding-address';
import { useFilterWords } from './use-filter-words';

interface Chosen {
  address: FindingAddress;
  topics: Tree;
  audiences: Tree;
}

/** Reads every finding for a file, with the version of the rules, the time and the filters below them. */
export function useFindingTable(
  question: Omit<FindingsQueryVariables, 'first' | 'after'>,
  chosen: Chosen,
): () => Promise<ExportTable> {
  const t = useTranslations('gap-map.findings');
  const columns = useFindingColumns();
  const filterWords = useFilterWords();
  const notesOf = useCsvNotes();
  return async () => {
    const [findings, { data, answeredAt }] = await Promise.all([
      readAllRows(FindingsDocument, { ...question, first: 100 }, ({ gapMap }) => gapMap?.findings),
      graphFetch(FindingsDocument, { ...question, first: 1 }),
    ]);
    return {
      name: t('file'),
      ...columns(findings),
      notes: [...notesOf(data.gapMap?.ruleVersion ?? '', answeredAt), filterWords(chosen)],
    };
  };
}
