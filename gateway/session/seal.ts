import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import type { z } from 'zod';

const KEY_MANAGEMENT = 'dir';
const ENCRYPTION = 'A256GCM';
const KEY_BYTES = 32;

/** What was sealed, and until when it holds. */
interface Opened<T> {
  content: T;
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Turns values into text that only this system can read or make, and back. */
export interface Seal<T> {
  close: (content: T, expiresAt: number) => Promise<string>;
  /** Null for text that was not made here for this purpose, was changed, or no longer holds. */
  open: (sealed: string) => Promise<Opened<T> | null>;
}

/** A seal for one purpose: each purpose has a key of its own, so that no cookie can stand in for another. */
export function createSeal<T>(schema: z.ZodType<T>, secret: string, purpose: string): Seal<T> {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `kompetansekart ${purpose}`, KEY_BYTES));
  return {
    close: (content, expiresAt) =>
      new EncryptJWT({ content })
        .setProtectedHeader({ alg: KEY_MANAGEMENT, enc: ENCRYPTION })
        .setExpirationTime(expiresAt)
        .encrypt(key),
    open: async (sealed) => {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          keyManagementAlgorithms: [KEY_MANAGEMENT],
          contentEncryptionAlgorithms: [ENCRYPTION],
          requiredClaims: ['exp'],
        });
        const { exp: expiresAt = 0, content } = payload;
        const { success, data } = schema.safeParse(content);
        return success ? { content: data, expiresAt } : null;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}

/** The time in seconds since 1970. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
