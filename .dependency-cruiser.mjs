/** Who may import whom. Each rule says what to do instead. CONTRIBUTING.md draws the arrows. */
import { existsSync, readdirSync } from 'node:fs';
import { BESIDE, ONE_DIRECTION } from './.dependency-cruiser-rooms.mjs';

const registries = readdirSync('subgraphs')
  .filter((folder) => existsSync(`subgraphs/${folder}/index.ts`))
  .join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ONE_DIRECTION,
    ...BESIDE,
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
          // Large operations are planned in a thread of their own.
          '^(node:)?(events|worker_threads)$',
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
      to: { path: '^(identity|registry|subgraphs|gateway|database)/', pathNot: '^registry/changes/sdl\\.ts$' },
    },
    {
      name: 'page-asks-the-graph',
      severity: 'error',
      comment:
        'The page knows what the graph answers: write an operation in a `.graphql` file; what kinds of records are stands in web/records/. Only values and formats run in it.',
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
      name: 'views-know-no-shell',
      severity: 'error',
      comment: 'The shell loads views: what a view needs of it belongs in web/components/.',
      from: { path: '^web/features/' },
      to: { path: '^web/shell/' },
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
