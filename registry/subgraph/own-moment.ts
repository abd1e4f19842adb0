import type { Context } from './subgraph.js';

type AnyContext = Context<unknown, unknown>;
type Resolver = (parent: never, args: unknown, context: AnyContext, info: unknown) => unknown;

/** The moment that each question with a moment of its own is asked for; null where it follows the request's. */
const MOMENT_OF: Readonly<Record<string, (parent: Asked) => string | null>> = {
  GapMap: ({ question }) => question?.asOf ?? null,
  ReviewSchedule: ({ question }) => question?.asOf ?? null,
  GapComparison: ({ question }) => question?.to?.asOf ?? null,
};
interface Asked {
  question?: { asOf?: string | null; to?: { asOf?: string | null } };
}

/** The resolvers, with the fields of questions answered as recorded at the question's own moment. */
export function askedAt<R extends object>(resolvers: R): R {
  const wrapped = Object.entries(MOMENT_OF).flatMap(([type, momentOf]) => {
    const fields = (resolvers as Record<string, Record<string, Resolver> | undefined>)[type];
    if (!fields) return [];
    const answered = Object.entries(fields).map(([name, resolve]): [string, Resolver] => [
      name,
      name === '__resolveReference' ? resolve : atMoment(momentOf, resolve),
    ]);
    return [[type, Object.fromEntries(answered)] as const];
  });
  return { ...resolvers, ...Object.fromEntries<object>(wrapped) };
}

function atMoment(momentOf: (question: object) => string | null, resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const moment = momentOf(parent);
    return resolve(parent, args, moment === null ? context : await context.at(moment), info);
  };
}
