import { parseArgs } from 'node:util';
import { SignJWT } from 'jose';
import { failStart, StartError } from '../platform/process.js';
import { SCOPES } from '../subgraphs/manifest.js';
import { readSettings } from '../platform/settings.js';
import {
  claimsOf,
  developmentConfiguration,
  developmentKey,
  forDevelopmentOnly,
  DEFAULT_VISITOR,
} from '../identity/development/development-issuer.js';

/** `npm run --silent token -- --scope courses:write`: prints a token for development. */
const USAGE = `Usage: npm run --silent token -- [--scope SCOPE …] [--organisation ID] [--person NAME] [--expires SECONDS]

  --scope         what it may do: ${SCOPES.join(', ')}
  --organisation  organisation it speaks for, ${DEFAULT_VISITOR.organisation} unless given
  --person        name of the person, ${DEFAULT_VISITOR.person} unless given
  --expires       seconds until it expires, 3600 unless given

Kompetansekart takes it when it is started with OIDC_CONFIG=identity/development/dev.json.`;

const MAX_SECONDS = 7 * 24 * 3600;

async function run(): Promise<void> {
  const settings = readSettings();
  forDevelopmentOnly(settings, 'npm run token');
  const { values } = parseArgs({
    options: {
      scope: { type: 'string', multiple: true, default: [] },
      organisation: { type: 'string', default: DEFAULT_VISITOR.organisation },
      person: { type: 'string', default: DEFAULT_VISITOR.person },
      expires: { type: 'string', default: '3600' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new StartError(USAGE);
  const { scope: scopes, organisation, person } = values;
  const seconds = Number(values.expires);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > MAX_SECONDS)
    throw new StartError(`--expires takes whole seconds from 1 to ${MAX_SECONDS}, not "${values.expires}".`);

  const configuration = developmentConfiguration(settings, SCOPES);
  const { issuer, audience } = configuration;
  const claims = claimsOf({ scopes, organisation, person }, configuration, SCOPES);
  const key = await developmentKey(settings.dataDir);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${seconds} s`)
    .sign(key);
  console.log(token);
}

run().catch(failStart);
