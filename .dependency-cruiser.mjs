/** Who may import whom. Each rule says what to do instead. */

const registries = 'competence|courses|education|guidelines|research|plan';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'registries-meet-in-the-graph',
      severity: 'error',
      comment:
        'A registry never imports another: add a field to the entity in your own schema.graphql, and let the gateway join them.',
      from: { path: `^subgraphs/(${registries})/` },
      to: { path: `^subgraphs/(${registries})/`, pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'shared-knows-no-registry',
      severity: 'error',
      comment: 'shared/ serves all six alike: pass what it needs as an argument.',
      from: { path: '^subgraphs/shared/' },
      to: { path: `^subgraphs/(${registries}|index|alone)` },
    },
    {
      name: 'enter-by-the-index',
      severity: 'error',
      comment: 'From outside, a registry is what subgraphs/index.ts gives: ask it through the graph.',
      from: { pathNot: '^subgraphs/|^test/subgraphs/' },
      to: { path: `^subgraphs/(${registries})/` },
    },
    {
      name: 'mongoose-in-models-and-database',
      severity: 'error',
      comment:
        'Only models define schemas and only database/ connects: elsewhere use the store. (Types may be imported.)',
      from: { pathNot: '(^database/|/model\\.ts$|^test/)' },
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
      comment: 'A domain rule takes values and gives values: move I/O to the store and pass its result in.',
      from: {
        path: `^subgraphs/(${registries})/(gap-map/)?(series|progress|reported|need|findings|responsibility|score|list-arguments|overlap|same-course|confirmation|validity|judgements|overdue|reviews|schedule|changes|chapters|membership|evidence|person-id|dates|levels|workplaces)\\.ts$|^subgraphs/shared/(text|taxonomy|partial-date|cursor|query|coverage|currency|impact|review/rules|review/schedule)\\.ts$`,
      },
      to: {
        path: '(/store|/loaders|/model)\\.ts$|^database/|^gateway/|node_modules/(mongoose|mongodb|fastify)|^node:fs',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'registries-know-no-gateway',
      severity: 'error',
      comment: 'Data flows one way: the gateway and the database open registries, not the other way round.',
      from: { path: `^subgraphs/(${registries}|shared)/` },
      to: { path: '^(gateway|database)/' },
    },
    {
      name: 'feeds-know-no-http',
      severity: 'error',
      comment:
        'A feed is made of what the graph answers: take the `Execute` port, and leave addresses and headers to gateway/feeds.ts.',
      from: { path: '^feeds/' },
      to: { path: '^(gateway|subgraphs|database)/|node_modules/(fastify|@apollo)' },
    },
    {
      name: 'page-asks-the-graph',
      severity: 'error',
      comment:
        'The page knows what the graph answers: write an operation in a `.graphql` file. Nothing of the server runs in it.',
      from: { path: '^web/' },
      to: { path: '^(gateway|subgraphs|database|cli|feeds|identity)/' },
    },
    {
      name: 'page-is-served-not-imported',
      severity: 'error',
      comment: 'The gateway serves the built page; all it knows of it is where the views are (web/addresses.ts).',
      from: { path: '^(gateway|subgraphs|database|cli|feeds|identity)/' },
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
      name: 'development-issuer-stands-apart',
      severity: 'error',
      comment: 'identity/ makes tokens for development: what checks tokens is in subgraphs/shared/identity/.',
      from: { pathNot: '^identity/' },
      to: { path: '^identity/' },
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
      comment:
        'Two files that need each other are one thing, or lack a third that both can use. (Types may point back.)',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing uses this file: delete it.',
      from: { orphan: true, pathNot: '(^test/|^bench/gateways/(limit|probe)|\\.d\\.ts$|/generated/)' },
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
