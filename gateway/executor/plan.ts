import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from './fetch.js';
import type { PlanPath } from './places.js';
import type { Step } from './run.js';

/** Makes the steps of a plan; `schema` is the supergraph's, with what clients do not see. */
export function compilePlan(schema: GraphQLSchema, { node }: QueryPlan): Step {
  if (!node) return () => Promise.resolve();
  if (node.kind === 'Subscription') throw new Error('Subscriptions are not supported.');
  return compileNode(schema, node, []);
}

function compileNode(schema: GraphQLSchema, node: PlanNode, path: PlanPath): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(schema, node, path);
    case 'Flatten':
      return compileNode(schema, node.node, [...path, ...node.path.map(String)]);
    case 'Sequence': {
      const steps = node.nodes.map((inner) => compileNode(schema, inner, path));
      return async (run) => {
        for (const step of steps) {
          if (run.cancellation?.cancelled) return;
          await step(run);
        }
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((inner) => compileNode(schema, inner, path));
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)));
      };
    }
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const met = ifClause && compileNode(schema, ifClause, path);
      const unmet = elseClause && compileNode(schema, elseClause, path);
      return async (run) => (run.flags[condition] ? met : unmet)?.(run);
    }
    case 'Defer':
      throw new Error('@defer is not supported.');
  }
}
