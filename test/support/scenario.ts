import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { loadable } from '../../gateway/supergraph.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { faultyResolvers, type Faults } from './faults.js';
import type { Pools } from './random-operation/values.js';

/** A subgraph of a scenario: its schema, and how it answers. */
export interface ScenarioSubgraph {
  /** SDL; Federation 2 with every directive imported, unless `federation1`. */
  sdl: string;
  resolvers?: Resolvers;
  federation1?: true;
}
export type Resolvers = Record<string, object>;

/** An answer of the gateway, whole. Errors stand in the order of their paths. */
export interface Answer {
  data?: unknown;
  errors?: object[];
  extensions?: object;
}

/** What a client asks, and what the schema and the data mean it to get. */
export interface Question {
  query: string;
  variables?: object;
  /** Subgraphs that answer over HTTP with something else than their own answer. */
  broken?: Record<string, Breakage>;
  answer: Answer;
  /** Where the stock executor gives another answer: the reason, and its answer. */
  stock?: { because: string; answer: Answer };
  /** Where the plan itself is wrong, so that both executors give another answer: the reason, and that answer. */
  planner?: { because: string; answer: Answer };
}

/** What comes over HTTP in place of a subgraph's answer: null for its own, 'hang up' for none. */
export type Breakage = (request: {
  query: string;
  variables?: Record<string, unknown>;
}) => { status?: number; type?: string; body: string } | 'hang up' | null;

/** One corner of federation: subgraphs in miniature, and questions to the graph they make. */
export interface Scenario {
  name: string;
  subgraphs: Record<string, ScenarioSubgraph>;
  questions: Record<string, Question>;
  /** What random arguments are drawn from. */
  pools?: Pools;
  /** Fields that random operations ask under other names only: the planner mixes them up with those it requires. */
  renamed?: ReadonlySet<string>;
  /** Fields that random operations leave out, as `Type.field`. */
  avoid?: ReadonlySet<string>;
  /** How deep random operations go, where that is less than usual. */
  deepest?: number;
  /** Takes back what mutations have done. */
  reset?: () => void;
}

const DIRECTIVES = ['key', 'external', 'requires', 'provides', 'shareable', 'override', 'inaccessible', 'extends'];
const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: [${[...DIRECTIVES, 'interfaceObject', 'composeDirective'].map((name) => `"@${name}"`).join(', ')}]
)`;

function typeDefsOf({ sdl, federation1 }: ScenarioSubgraph): DocumentNode {
  return parse(federation1 ? sdl : `${LINK} ${sdl}`);
}

/** The supergraph of a scenario, with the addresses of its subgraphs where they listen. */
export function composeScenario({ name, subgraphs }: Scenario, urls: Record<string, string> = {}): string {
  const services = Object.entries(subgraphs).map(([subgraph, definition]) => ({
    name: subgraph,
    typeDefs: typeDefsOf(definition),
    url: urls[subgraph] ?? 'http://in-process.test/graphql',
  }));
  const { supergraphSdl, errors = [] } = composeServices(services);
  if (!supergraphSdl) throw new Error(`${name}: ${errors.map(({ message }) => message).join('\n')}`);
  return loadable(supergraphSdl);
}

/** What clients see of a scenario. */
export function apiSchemaOf(scenario: Scenario): GraphQLSchema {
  return Supergraph.build(composeScenario(scenario)).apiSchema().toGraphQLJSSchema();
}

/** The subgraphs of a scenario, open; `faults` say where they fail. */
export function openScenario({ subgraphs }: Scenario, faults: Faults): OpenSubgraph[] {
  return Object.entries(subgraphs).map(([name, definition]) => {
    const schema = buildSubgraphSchema({
      typeDefs: typeDefsOf(definition),
      resolvers: faultyResolvers(definition.resolvers ?? {}, faults) as never,
    });
    faults.into(schema);
    return { name, schema, createContext: () => faults.context(name) } as unknown as OpenSubgraph;
  });
}

/** Resolves a reference by the fields that name a record, and keeps what else the reference gives. */
export function entity<Row extends object>(rows: readonly Row[], ...keys: (keyof Row & string)[]) {
  const find = (reference: Partial<Row>): Row | undefined =>
    rows.find((row) => keys.some((key) => reference[key] !== undefined && row[key] === reference[key]));
  return {
    __resolveReference: (reference: Partial<Row>) => {
      const row = find(reference);
      return row ? { ...row, ...reference } : null;
    },
  };
}

/** An error that a subgraph gave, as a client sees it. */
export function errorOf(serviceName: string, path: (string | number)[], message: string, more: object = {}): object {
  return { message, path, extensions: { code: 'BAD_USER_INPUT', serviceName, ...more } };
}

/** What the gateway says of values that it cannot give, where no subgraph reports an error. */
export function incomplete(...found: [path: (string | number)[], message: string][]): object {
  return {
    valueCompletion: found.map(([path, message]) => ({ message, path, extensions: { code: 'INVALID_GRAPHQL' } })),
  };
}
