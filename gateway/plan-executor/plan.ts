import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { compileFetch, questionOf } from './fetch.js';
import type { PlanPath } from './located-objects.js';
import type { Step } from './run.js';

/** A plan as steps, and the names of the subgraphs they may ask. */
export interface CompiledPlan {
  step: Step;
  subgraphs: ReadonlySet<string>;
  /** How many fetches it has, and the length of what they ask. */
  fetches: number;
  signs: number;
}

/** Makes the steps of a plan; `schema` is the supergraph's, with what clients do not see. */
export function compilePlan(schema: GraphQLSchema, { node }: QueryPlan, kind: OperationTypeNode): CompiledPlan {
  if (!node) return { step: () => Promise.resolve(), subgraphs: new Set(), fetches: 0, signs: 0 };
  if (node.kind === 'Subscription') throw new Error('Subscriptions are not supported.');
  const fetches = fetchesOf(node);
  // Between two changes of a mutation, the same question has two answers.
  const repeated = kind === OperationTypeNode.QUERY ? repeatedQuestions(fetches) : new Set<string>();
  const compile = (part: PlanNode, path: PlanPath): Step => {
    switch (part.kind) {
      case 'Fetch':
        return compileFetch(schema, part, path, repeated);
      case 'Flatten':
        return compile(part.node, [...path, ...part.path.map(String)]);
      case 'Sequence':
        return inSequence(part.nodes.map((inner) => compile(inner, path)));
      case 'Parallel':
        return inParallel(part.nodes.map((inner) => compile(inner, path)));
      case 'Condition': {
        const { condition, ifClause, elseClause } = part;
        const met = ifClause && compile(ifClause, path);
        const unmet = elseClause && compile(elseClause, path);
        return async (run) => (run.flags[condition] ? met : unmet)?.(run);
      }
      case 'Defer':
        throw new Error('@defer is not supported.');
    }
  };
  return {
    step: compile(node, []),
    subgraphs: new Set(fetches.map(({ serviceName }) => serviceName)),
    fetches: fetches.length,
    signs: fetches.reduce((sum, { operation }) => sum + operation.length, 0),
  };
}

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) {
      if (run.cancellation?.ended) return;
      await step(run);
    }
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function fetchesOf(node: PlanNode): FetchNode[] {
  switch (node.kind) {
    case 'Fetch':
      return [node];
    case 'Flatten':
      return fetchesOf(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesOf);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? fetchesOf(clause) : []));
    case 'Defer':
      return [];
  }
}

/** Questions about entities that more than one fetch asks. */
function repeatedQuestions(fetches: readonly FetchNode[]): Set<string> {
  const questions = fetches.filter(({ requires }) => requires).map(questionOf);
  return new Set(questions.filter((question, index) => questions.indexOf(question) !== index));
}
