import { usePreferredLanguages } from '../../terms/language';
import { useGraphQuery } from '../../api/use-graph-query';
import type { EducationFilters } from './filters';
import {
  EducationProgrammesDocument,
  type EducationProgrammesQuery,
  type ListedProgrammeFragment,
} from './generated/graphql';
import { programmesOf } from './levels';
import { useToday } from '../../components/use-today';

/** Programmes and topics, as the graph answered. */
export type ProgrammesAnswer = EducationProgrammesQuery;

/** Asks for the programmes of the level in the address, and for the topics. */
export function useProgrammes({ nivaa, kilde, malgruppe }: EducationFilters) {
  const variables = {
    prefer: usePreferredLanguages(),
    filter: programmesOf(nivaa, kilde),
    audienceIds: malgruppe.length > 0 ? malgruppe : null,
    today: useToday(),
  };
  return useGraphQuery(EducationProgrammesDocument, variables);
}

/** Programmes that are shown, and those that the filters leave out. */
interface Chosen {
  shown: ListedProgrammeFragment[];
  /** Left out because nobody has searched them, not because anyone chose so. */
  notSearched: ListedProgrammeFragment[];
}

/** Those chosen in the address; else those that were searched, or all where none was. */
export function chooseProgrammes(
  programmes: readonly ListedProgrammeFragment[],
  { program, dekning }: Pick<EducationFilters, 'program' | 'dekning'>,
): Chosen {
  const wanted = programmes.filter(({ id }) => program.length === 0 || program.includes(id));
  if (dekning.length > 0) {
    return { shown: wanted.filter(({ coverage }) => dekning.includes(coverage)), notSearched: [] };
  }
  const searched = wanted.filter(({ coverage }) => coverage === 'SCANNED');
  if (program.length > 0 || searched.length === 0) return { shown: wanted, notSearched: [] };
  return { shown: searched, notSearched: wanted.filter(({ coverage }) => coverage !== 'SCANNED') };
}

/** Whose outcomes a programme has: its own, and those of the goal sets that it shares with other specialties. */
export const outcomesFrom = ({ id, sharedGoalSets }: Pick<ListedProgrammeFragment, 'id' | 'sharedGoalSets'>) => [
  id,
  ...sharedGoalSets.map((set) => set.id),
];
