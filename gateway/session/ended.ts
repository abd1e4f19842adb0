import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { log } from '../../platform/log.js';
import { nowInSeconds } from './seal.js';

/** A session as far as its end goes. */
interface SessionKey {
  /** A UUID, made when somebody signs in. */
  id: string;
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Sessions that somebody signed out of before their tokens ended: a copy of their cookie no longer counts. */
export interface EndedSessions {
  end: (session: SessionKey) => Promise<void>;
  has: (session: SessionKey) => Promise<boolean>;
}

/** So many are kept in memory, for as long as their tokens last; each takes a sign-in. */
const MAX_IN_MEMORY = 100_000;
/** How often files of tokens that have ended are removed, in seconds. */
const TIDY_SECONDS = 60;

/**
 * Kept in memory and, with a folder, as one empty file for each: so they hold after a restart, and for all gateways that
 * have the folder in common.
 */
export function createEndedSessions(folder: string | undefined): EndedSessions {
  const known = new LRUCache<string, true>({ max: MAX_IN_MEMORY });
  let tidied = 0;
  const fileOf = (session: SessionKey) => join(folder ?? '', nameOf(session));
  return {
    end: async (session) => {
      known.set(session.id, true, { ttl: Math.max(session.expiresAt - nowInSeconds(), 1) * 1000 });
      if (folder === undefined) return;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(fileOf(session), '');
        if (nowInSeconds() - tidied < TIDY_SECONDS) return;
        tidied = nowInSeconds();
        await removeOld(folder, tidied);
      } catch (error) {
        log.warn({ err: error }, 'a session that was ended is so for this process only: DATA_DIR cannot be written');
      }
    },
    has: async (session) => known.has(session.id) || (folder !== undefined && (await isFile(fileOf(session)))),
  };
}

/** Begins with the end of the token, after which nobody needs the file. */
function nameOf({ id, expiresAt }: SessionKey): string {
  return `${expiresAt}.${id}`;
}

async function removeOld(folder: string, now: number): Promise<void> {
  const old = (await readdir(folder)).filter((name) => Number(name.split('.')[0]) < now);
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

/** What cannot be looked up is taken for ended only where it says so: without the folder, nothing was. */
async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
