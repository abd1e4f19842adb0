import { pageInMemory } from '../../../registry/queries/connection.js';
import type { GapComparisonRequest } from '../../contracts/questions.js';
import { userInputError, sourceUnavailable } from '../../../platform/errors.js';
import type { ChangeRows } from '../../../registry/changes/change-row.js';
import { MAX_CHANGES } from '../../../registry/changes/history.js';
import { requirePastMoment } from '../../../platform/accept-datetime.js';
import type { GapMapInput, Resolvers } from '../generated/types.js';
import type { SubgraphContext } from '../loaders.js';
import { changedCells, cellKey } from './comparison.js';
import { MAX_CELLS } from './question.js';
import { loadAnsweredMap, gapMapKey } from './resolvers.js';
import { RULE_VERSION } from './verdicts/rules.js';

interface Moments {
  input: GapMapInput;
  from: string;
  to?: string | null;
}

/** The question of a map at two moments, in order. */
export async function comparisonKey(
  { input, from, to }: Moments,
  context: SubgraphContext,
): Promise<GapComparisonRequest> {
  if (input.asOf) throw userInputError('input.asOf', 'a comparison is of the moments `from` and `to`: leave it out.');
  const later = to ? requirePastMoment(to, 'to') : context.moment;
  const earlier = requirePastMoment(from, 'from');
  if (later !== null && later <= earlier) throw userInputError('to', `${later} is not later than ${earlier}.`);
  const [before, after] = await Promise.all([
    gapMapKey({ ...input, asOf: earlier }, context),
    gapMapKey({ ...input, asOf: later }, context),
  ]);
  const cells = Object.keys(after.question.topics).length * Object.keys(after.question.audiences).length;
  if (cells > MAX_CELLS) {
    throw userInputError(
      'input',
      `a comparison takes ${MAX_CELLS} cells at the most, not ${cells}: name fewer topics or audiences.`,
    );
  }
  return { question: { from: before.question, to: after.question, asOf: after.question.asOf } };
}

/** The changes of a registry, which must all be there: of some alone, nothing could be said. */
function allOf(changes: ChangeRows | null | undefined, registry: string): ChangeRows {
  if (!changes) throw sourceUnavailable(registry);
  if (changes.length <= MAX_CHANGES) return changes;
  throw userInputError(
    'from',
    `more than ${MAX_CHANGES} changes of "${registry}" that may matter lie between the two moments: choose nearer ones, or fewer topics.`,
  );
}

export const comparisonResolvers: Resolvers = {
  GapComparison: {
    __resolveReference: (comparison) => comparison,
    ruleVersion: () => RULE_VERSION,
    from: ({ question }) => ({ question: question.from }),
    to: ({ question }) => ({ question: question.to }),
    cells: async (comparison, { first, after }, context) => {
      const { question, from, to, courseBases } = comparison;
      const { history, at } = context;
      const between = { since: question.from.asOf, until: question.to.asOf };
      const [before, later] = await Promise.all([
        loadAnsweredMap({ ...from, question: question.from }, (await at(question.from.asOf)).loaders),
        loadAnsweredMap({ ...to, question: question.to }, (await at(question.to.asOf)).loaders),
      ]);
      const changes = [
        ...allOf(comparison.coursesChanges, 'courses'),
        ...allOf(comparison.educationChanges, 'education'),
        ...allOf(comparison.guidelinesChanges, 'guidelines'),
        ...allOf(comparison.planChanges, 'plan'),
        ...allOf(await history.changes(between, MAX_CHANGES + 1), 'competence'),
      ];
      if (!courseBases) throw sourceUnavailable('courses');
      const cells = await changedCells({ before, after: later, changes, bases: courseBases });
      return pageInMemory(cells, 'TAXONOMY', (cell) => cellKey(cell.after), { first, after: after ?? null });
    },
  },
  ChangedCell: {
    topic: ({ after }) => after.topic,
    audience: ({ after }) => after.audience,
  },
};
