/** Who may import whom. Each rule says what to do instead. CONTRIBUTING.md draws the arrows. */
import { existsSync, readdirSync } from 'node:fs';

const registries = readdirSync('subgraphs')
  .filter((folder) => existsSync(`subgraphs/${folder}/index.ts`))
  .join('|');

/** The rooms from the innermost to the outermost: each knows those before it. */
const ROOMS = [
  { room: 'values', path: '^values/', comment: 'Values are pure, also for the page: pass in what they need.' },
  {
    room: 'platform',
    path: '^platform/',
    comment: 'The platform knows nothing of registries: what is about records or changes belongs in registry/.',
  },
  {
    room: 'identity',
    path: '^identity/',
    comment: 'Identity knows tokens and claims, not who uses them: scopes and settings are passed in.',
  },
  {
    room: 'queries',
    path: '^registry/queries/',
    comment: 'Queries know conditions and orders, not what is stored: reading belongs in registry/records/.',
  },
  {
    room: 'records',
    path: '^registry/records/',
    comment: 'Records know how they are stored and read; how they change belongs in registry/changes/.',
  },
  {
    room: 'changes',
    path: '^registry/changes/',
    comment: 'Changes know no GraphQL schema: what resolvers get belongs in registry/subgraph/.',
  },
  {
    room: 'subgraph',
    path: '^registry/subgraph/',
    comment: 'Every registry is made of registry/ alike: pass what one of them needs as an argument.',
  },
  {
    room: 'contracts',
    path: '^subgraphs/contracts/',
    comment: 'Contracts say what registries tell each other; rules on it belong in subgraphs/aspects/.',
  },
  {
    room: 'aspects',
    path: '^subgraphs/aspects/',
    comment: 'An aspect serves several kinds of records: what is of one registry belongs in its folder.',
  },
  {
    room: 'subgraphs',
    path: '^subgraphs/',
    comment: 'Registries are opened, asked and wired by others: they know no gateway and no process.',
  },
  {
    room: 'gateway',
    path: '^gateway/',
    comment: 'The gateway asks registries through their subgraphs; opening them is wiring, in app/.',
  },
  { room: 'app', path: '^app/', comment: 'Wiring is started, not imported, but by benches and tests.' },
];

/** One direction: no room imports a later one. */
const oneDirection = ROOMS.slice(0, -1).map(({ room, path, comment }, index) => ({
  name: `${room}-knows-no-later-room`,
  severity: 'error',
  comment,
  from: { path, pathNot: ROOMS.slice(0, index).map((earlier) => earlier.path) },
  to: {
    path: [...ROOMS.slice(index + 1).map((later) => later.path), '^(database|cli|bench|web)/'],
    // Later rooms within the same folder have rules of their own.
    pathNot: [...ROOMS.slice(0, index + 1).map((earlier) => earlier.path), '^web/addresses\\.ts$'].filter(
      (allowed) => allowed !== '^subgraphs/' || room === 'subgraphs',
    ),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneDirection,
    {
      name: 'registries-meet-in-the-graph',
      severity: 'error',
      comment:
        'A registry never imports another: add a field to the entity in your own schema.graphql, and let the gateway join them.',
      from: { path: `^subgraphs/(${registries})/` },
      to: { path: `^subgraphs/(${registries})/`, pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'registries-know-no-manifest',
      severity: 'error',
      comment: 'A registry is told what it needs of the others when it is opened.',
      from: { path: `^subgraphs/(${registries}|contracts|aspects)/` },
      to: { path: '^subgraphs/[^/]+\\.ts$' },
    },
    {
      name: 'enter-by-the-index',
      severity: 'error',
      comment: 'From outside, a registry is what subgraphs/manifest.ts loads: ask it through the graph.',
      from: { pathNot: '^subgraphs/|^test/' },
      to: { path: `^subgraphs/(${registries})/` },
    },
    {
      name: 'plan-executor-is-a-package',
      severity: 'error',
      comment: 'The plan executor knows no product: what it needs comes in by the options of PlanGateway.',
      from: { path: '^gateway/plan-executor/' },
      to: {
        path: '^[^.]',
        pathNot: [
          '^gateway/plan-executor/',
          'node_modules/(graphql|lru-cache|@apollo/(query-planner|federation-internals|server))/',
        ],
      },
    },
    {
      name: 'plan-executor-by-its-index',
      severity: 'error',
      comment: 'The plan executor is entered by its index.ts, as a package would be.',
      from: { pathNot: '^(gateway/plan-executor|test)/' },
      to: { path: '^gateway/plan-executor/', pathNot: '^gateway/plan-executor/index\\.ts$' },
    },
    {
      name: 'mongoose-in-records-and-database',
      severity: 'error',
      comment:
        'Only records define what is stored and only database/ connects: elsewhere use the store. (Types may be imported.)',
      from: { pathNot: '(^database/|^registry/records/|/model\\.ts$|^test/)' },
      to: { path: 'node_modules/(mongoose|mongodb)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers-do-not-touch-models',
      severity: 'error',
      comment: 'A resolver delegates to a loader or a store.',
      from: { path: '/resolvers\\.ts$' },
      to: { path: '/model\\.ts$' },
    },
    {
      name: 'pure-rules',
      severity: 'error',
      comment:
        'A domain rule takes values and gives values: only files named after what they do with a store (…-store, …-mutations, …-queue) reach it.',
      from: {
        path: [
          '^values/',
          `^subgraphs/(${registries})/(?!.*(index|resolvers|mutations|store|queue|loaders|model|import)\\.ts$)`,
          '^subgraphs/contracts/',
          '^subgraphs/aspects/(coverage|currency|impact|reviews/(rules|schedule))\\.ts$',
          '^registry/queries/',
        ],
      },
      to: {
        path: '(/store|/loaders|/model)\\.ts$|^(database|gateway|app)/|node_modules/(mongoose|mongodb|fastify)|^(node:)?fs',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'database-stands-beside',
      severity: 'error',
      comment:
        'database/ connects and runs the engine; what is kept in it belongs in registry/, what is opened in app/.',
      from: { path: '^database/' },
      to: { path: '^(identity|registry|subgraphs|gateway|app|cli|formats|web)/' },
    },
    {
      name: 'formats-know-data-alone',
      severity: 'error',
      comment: 'A format reads or writes data that it is given: asking the graph belongs in gateway/feeds or cli/.',
      from: { path: '^formats/' },
      to: {
        path: '^(platform|identity|registry|subgraphs|gateway|app|database|cli|web)/|node_modules/(fastify|@apollo)',
      },
    },
    {
      name: 'feeds-know-no-server',
      severity: 'error',
      comment: 'A feed is made of what the graph answers: take the port that executes an operation.',
      from: { path: '^gateway/feeds/' },
      to: { path: '^(registry|subgraphs|database|app)/|node_modules/@apollo' },
    },
    {
      name: 'command-line-asks-the-graph',
      severity: 'error',
      comment: 'The command line asks a running system: write an operation in a `.graphql` file.',
      from: { path: '^cli/' },
      to: { path: '^(identity|registry/(queries|records|subgraph)|gateway|app|database)/' },
    },
    {
      name: 'page-asks-the-graph',
      severity: 'error',
      comment:
        'The page knows what the graph answers: write an operation in a `.graphql` file. Only values and formats run in it.',
      from: { path: '^web/' },
      to: { path: '^(platform|identity|registry|subgraphs|gateway|app|database|cli)/' },
    },
    {
      name: 'page-is-served-not-imported',
      severity: 'error',
      comment: 'The gateway serves the built page; all it knows of it is where the views are (web/addresses.ts).',
      from: { pathNot: '^(web|test)/' },
      to: { path: '^web/', pathNot: '^web/addresses\\.ts$' },
    },
    {
      name: 'views-stand-apart',
      severity: 'error',
      comment: 'A view is one folder that loads by itself: what two views use belongs in web/components/.',
      from: { path: '^web/features/([^/]+)/' },
      to: { path: '^web/features/([^/]+)/', pathNot: '^web/features/$1/' },
    },
    {
      name: 'page-goes-one-way',
      severity: 'error',
      comment: 'Components, the API client and terms know no view and no shell; forms know no view.',
      from: { path: '^web/(components|api|terms|edit)/' },
      to: { path: '^web/(features|shell)/' },
    },
    {
      name: 'components-know-no-forms',
      severity: 'error',
      comment: 'A component is used by forms, not the other way round.',
      from: { path: '^web/(components|api|terms)/' },
      to: { path: '^web/edit/' },
    },
    {
      name: 'development-issuer-stands-apart',
      severity: 'error',
      comment: 'identity/development/ makes tokens for trying out: what checks tokens knows nothing of it.',
      from: { pathNot: '^(identity/development|app|test)/' },
      to: { path: '^identity/development/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'What tests and the product share belongs to the product.',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing, or lack a third that both can use. Types count, too.',
      // What codegen makes points at the types it is made of, which point back.
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { pathNot: '/generated/' } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing uses this file: delete it.',
      from: {
        orphan: true,
        pathNot: '(^test/|^bench/gateways/(limit|probe)|\\.d\\.ts$|/generated/|/mappers\\.ts$)',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^bench/peers/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
