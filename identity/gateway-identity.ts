import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Caller } from './identity.js';

/** The header in which the gateway tells a registry over HTTP who asks. What a client sends in it goes nowhere. */
export const IDENTITY_HEADER = 'x-kompetansekart-identity';

const ISSUER = 'kompetansekart-gateway';
const ALGORITHM = 'HS256';
/** Long enough for one request; the tolerance is for clocks of two machines. */
const LIFETIME_SECONDS = 60;
const TOLERANCE_SECONDS = 5;

const callerSchema: z.ZodType<Caller> = z.strictObject({
  identity: z.strictObject({
    organisationId: z.string().nullable(),
    person: z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable(),
    scopes: z.array(z.string()),
  }),
  moment: z.string().nullable(),
});

/** Signs who asks, for one registry and a short while. */
export async function signCaller({ identity, moment }: Caller, registry: string, secret: string): Promise<string> {
  return await new SignJWT({ caller: { identity, moment } })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setAudience(registry)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS} s`)
    .sign(key(secret));
}

/** Who the gateway says that asks; null where it is not the gateway that says so, to this registry, now. */
export async function readCaller(signed: string, registry: string, secret: string): Promise<Caller | null> {
  try {
    const { payload } = await jwtVerify(signed, key(secret), {
      issuer: ISSUER,
      audience: registry,
      algorithms: [ALGORITHM],
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: LIFETIME_SECONDS,
      requiredClaims: ['exp'],
    });
    return callerSchema.parse(payload['caller']);
  } catch {
    return null;
  }
}

function key(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
