import { Kind, valueFromASTUntyped, type DocumentNode } from 'graphql';
import type { Context } from './context.js';
import type { ResolverMap } from './merge-resolvers.js';

type AnyContext = Context<unknown, unknown>;
type Resolver = (parent: never, args: unknown, context: AnyContext, info: unknown) => unknown;

/** An entity that carries a question, which may be asked for a moment of its own. */
interface QuestionEntity {
  question?: { asOf?: string | null };
}

/**
 * The resolvers, with the fields of questions (entities keyed by `question`) answered as recorded at the question's own
 * moment, `question.asOf`; those that have none follow the request's.
 */
export function answerAtQuestionMoment(resolvers: ResolverMap, typeDefs: DocumentNode): ResolverMap {
  const byType = resolvers as Record<string, Record<string, Resolver> | undefined>;
  const wrapped = questionTypes(typeDefs).flatMap((type) => {
    const fields = Object.entries(byType[type] ?? {}).map(([name, resolve]): [string, Resolver] => [
      name,
      name === '__resolveReference' ? resolve : atOwnMoment(resolve),
    ]);
    return fields.length > 0 ? [[type, Object.fromEntries(fields)] as const] : [];
  });
  return { ...resolvers, ...(Object.fromEntries(wrapped) as ResolverMap) };
}

/** Types with `@key(fields: "question")`. */
function questionTypes({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const keys = (definition.directives ?? []).filter(({ name }) => name.value === 'key');
    const fields = keys.flatMap(({ arguments: given = [] }) => given.map(({ value }) => valueFromASTUntyped(value)));
    return fields.includes('question') ? [definition.name.value] : [];
  });
}

function atOwnMoment(resolve: Resolver): Resolver {
  return async (parent: QuestionEntity, args, context, info) => {
    const moment = parent.question?.asOf ?? null;
    return resolve(parent as never, args, moment === null ? context : await context.at(moment), info);
  };
}
