import type { SubgraphDefinition } from '../registry/subgraph/subgraph.js';

/** A part of the SDL that several registries take: a file of `contracts/` or `aspects/`, without its ending. */
type SdlPart = `${'contracts' | 'aspects'}/${string}`;

/** A registry, as everything that has to know of all of them does. */
export interface ManifestEntry {
  /** Its folder, its subgraph in the supergraph, and the end of its database's name. */
  name: string;
  /** The port it listens on when it runs by itself; also its address in `supergraph.graphql`. */
  port: number;
  /** What it takes of the contracts and aspects, besides what every registry has. */
  sdl: readonly SdlPart[];
  /** Scopes of its own, besides `<name>:write`. */
  scopes?: readonly string[];
  load: () => Promise<{ subgraph: SubgraphDefinition }>;
}

/** The registries, each once. Whatever lists them reads them here, or is derived from here. */
export const manifest: readonly ManifestEntry[] = [
  {
    name: 'competence',
    port: 4001,
    sdl: ['contracts/gap-map', 'contracts/gap-comparison', 'contracts/review-schedule', 'aspects/impact'],
    load: () => import('./competence/index.js'),
  },
  {
    name: 'courses',
    port: 4002,
    sdl: [
      ...(['contracts/guideline-status', 'contracts/gap-map', 'contracts/gap-comparison'] as const),
      ...(['contracts/review-schedule', 'aspects/alignment', 'aspects/currency'] as const),
      ...(['aspects/impact', 'aspects/reviews/reviews'] as const),
    ],
    load: () => import('./courses/index.js'),
  },
  {
    name: 'education',
    port: 4003,
    sdl: [
      ...(['contracts/guideline-status', 'contracts/gap-map', 'contracts/gap-comparison'] as const),
      ...(['contracts/review-schedule', 'aspects/alignment', 'aspects/currency'] as const),
      ...(['aspects/impact', 'aspects/reviews/reviews'] as const),
    ],
    load: () => import('./education/index.js'),
  },
  {
    name: 'guidelines',
    port: 4004,
    sdl: [
      ...(['contracts/guideline-status', 'contracts/gap-map', 'contracts/gap-comparison'] as const),
      ...(['contracts/review-schedule', 'aspects/alignment', 'aspects/currency'] as const),
      ...(['aspects/impact', 'aspects/reviews/reviews'] as const),
    ],
    load: () => import('./guidelines/index.js'),
  },
  {
    name: 'research',
    port: 4005,
    sdl: ['contracts/guideline-status', 'contracts/gap-map', 'aspects/alignment'],
    load: () => import('./research/index.js'),
  },
  {
    name: 'plan',
    port: 4006,
    sdl: ['contracts/gap-map', 'contracts/gap-comparison'],
    scopes: ['plan:read'],
    load: () => import('./plan/index.js'),
  },
];

/** The registry that makes one feed of the changes of all. */
export const FEED_OWNER = 'competence';

/** Everything that a caller can be let do beyond reading what is public. */
export const SCOPES: readonly string[] = [
  ...manifest.map(({ name }) => `${name}:write`),
  ...manifest.flatMap(({ scopes = [] }) => scopes),
  'history:read',
  'history:erase',
];
