import { createHash } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identity } from '../identity/identity.js';
import type { RateLimits } from '../platform/protection.js';

/** Counts requests of those who send them; throws where there are too many, and tells each how many are left. */
export interface RateLimiter {
  /** One request, of somebody who has signed in, or of an address. */
  count: (request: FastifyRequest, reply: FastifyReply, identity?: Identity) => Promise<void>;
  /** A sign-in, or a token that cannot be used: guessing is given less. */
  countAttempt: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

const WINDOW_MS = 60_000;
/** Most that are counted at the same time; then those that were quiet longest are forgotten. */
const MAX_COUNTED = 20_000;

type Check = (
  request: FastifyRequest,
) => Promise<
  | { isAllowed: true; key: string }
  | { isAllowed: false; key: string; max: number; remaining: number; ttlInSeconds: number; isExceeded: boolean }
>;

const NOTHING = () => Promise.resolve();

/**
 * Limits requests in a minute, in this process: with several gateways, each has limits of its own, and a proxy in front
 * that knows the others is the place for one of all.
 */
export async function addRateLimits(http: FastifyInstance, limits: RateLimits | null): Promise<RateLimiter> {
  if (!limits) return { count: NOTHING, countAttempt: NOTHING };
  const keys = new WeakMap<FastifyRequest, string>();
  await http.register(rateLimit, { global: false, cache: MAX_COUNTED });
  const limiter = (max: number): Check =>
    http.createRateLimit({ max, timeWindow: WINDOW_MS, keyGenerator: (request) => keys.get(request) ?? '' });
  const checks = { request: limiter(limits.requests), attempt: limiter(limits.attempts) };

  const check = async (kind: keyof typeof checks, request: FastifyRequest, reply: FastifyReply, key: string) => {
    keys.set(request, key);
    const state = await checks[kind](request);
    if (state.isAllowed) return;
    const { max, remaining, ttlInSeconds: seconds, isExceeded } = state;
    void reply.header('ratelimit-policy', `"${kind}";q=${max};w=${WINDOW_MS / 1000}`);
    void reply.header('ratelimit', `"${kind}";r=${remaining};t=${seconds}`);
    if (isExceeded) throw tooMany(seconds);
  };
  const isExempt = ({ ip }: FastifyRequest) => limits.exemptsLoopback && isLoopback(ip);
  return {
    count: async (request, reply, identity) => {
      const key = identity ? keyOf(identity) : null;
      if (key === null && isExempt(request)) return;
      await check('request', request, reply, key ?? addressKey(request.ip));
    },
    countAttempt: async (request, reply) => {
      if (!isExempt(request)) await check('attempt', request, reply, addressKey(request.ip));
    },
  };
}

/** Those who act for one organisation as one person; null for the public. */
function keyOf({ organisationId, person }: Identity): string | null {
  if (organisationId === null && person === null) return null;
  // Nobody's name is kept longer than the request.
  return createHash('sha256')
    .update(JSON.stringify([organisationId, person?.id]))
    .digest('base64url');
}

/** An address; of IPv6 the network, of which one customer has all addresses. */
function addressKey(ip: string): string {
  return isIP(ip) === 6 ? ip.split(':').slice(0, 4).join(':') : ip;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(ip: string): boolean {
  const plain = ip.replace(/^::ffff:/, '');
  return LOOPBACK.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

function tooMany(seconds: number): GraphQLError {
  return new GraphQLError(`Too many requests in a minute; try again in ${seconds} s.`, {
    extensions: { code: 'RATE_LIMITED', retryAfter: seconds },
  });
}
