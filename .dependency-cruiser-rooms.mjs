/** The rooms of the house and their one direction, for .dependency-cruiser.mjs. */

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
    room: 'index',
    path: '^registry/index/',
    comment:
      'The index knows records in memory, not the database: reading it belongs in registry/records/, moving with the log in registry/changes/.',
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
  { room: 'app', path: '^app/', comment: '' },
];

/** One direction: no room imports a later one. */
export const ONE_DIRECTION = ROOMS.slice(0, -1).map(({ room, path, comment }, index) => ({
  name: `${room}-knows-no-later-room`,
  severity: 'error',
  comment,
  from: { path, pathNot: ROOMS.slice(0, index).map((earlier) => earlier.path) },
  to: {
    path: [...ROOMS.slice(index + 1).map((later) => later.path), '^(database|cli|bench|web)/'],
    // The path of a room may hold earlier ones, too: subgraphs/ has contracts/ in it.
    pathNot: [...ROOMS.slice(0, index + 1).map((earlier) => earlier.path), '^web/addresses\\.ts$'],
  },
}));

/** Rooms beside the others, and who may import them. */
export const BESIDE = [
  { room: 'formats', users: 'formats|gateway|cli|web|test', comment: 'Formats are for what gives or takes files.' },
  { room: 'app', users: 'app|bench|test', comment: 'Wiring is started, not imported, but by benches and tests.' },
  { room: 'bench', users: 'bench|test', comment: 'What the bench and the product share belongs to the product.' },
  { room: 'test', users: 'test', comment: 'What tests and the product share belongs to the product.' },
].map(({ room, users, comment }) => ({
  name: `who-imports-${room}`,
  severity: 'error',
  comment,
  from: { pathNot: `^(${users})/` },
  to: { path: `^${room}/` },
}));
