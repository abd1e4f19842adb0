import type { Supergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import {
  Kind,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { withoutIntrospection } from './introspection.js';
import { createPlanner, type PlanNow } from './planner.js';
import { withProof } from './proof.js';
import { WorkerPlanner } from './worker-planner.js';

/** Operations with more fields, their fragments written out, are planned in a thread of their own: some 0.2 ms a field. */
const MAX_FIELDS_HERE = 100;

/** Plans operations against one supergraph: small ones here and now, large ones beside everything else. */
export class Planning {
  private readonly planHere: PlanNow;
  private readonly worker: WorkerPlanner;

  constructor(
    supergraph: Supergraph,
    sdl: string,
    private readonly schema: GraphQLSchema,
  ) {
    this.planHere = createPlanner(supergraph);
    this.worker = new WorkerPlanner(sdl);
  }

  /** The plan of the operation, which is the only one of its document. `isKnown`: how long it takes is known. */
  async plan(operation: OperationDefinitionNode, document: DocumentNode, isKnown: boolean): Promise<QueryPlan> {
    const asked = withProof(withoutIntrospection(document), this.schema);
    const name = operation.name?.value;
    if (isKnown || !hasMoreFields(operation, document, MAX_FIELDS_HERE)) return this.planHere(asked, name);
    return await this.worker.plan({ text: print(asked), operationName: name });
  }

  stop(): Promise<void> {
    return this.worker.stop();
  }
}

/** Whether an operation has more fields than that; counting stops there. */
function hasMoreFields(operation: OperationDefinitionNode, { definitions }: DocumentNode, limit: number): boolean {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  let fields = 0;
  const count = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (fields > limit) return;
      if (node.kind === Kind.FIELD) fields += 1;
      const within =
        node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
      if (within) count(within);
    }
  };
  count(operation.selectionSet);
  return fields > limit;
}
