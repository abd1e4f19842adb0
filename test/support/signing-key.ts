import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

/** A key pair of an issuer. */
export interface SigningKey {
  id: string;
  algorithm: string;
  privateKey: CryptoKey;
  publicKey: JWK;
}

/** A new key pair. */
export async function newKey(id: string, algorithm = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { id, algorithm, privateKey, publicKey: { ...(await exportJWK(publicKey)), kid: id, alg: algorithm } };
}

let key: Promise<SigningKey> | undefined;

/** The key of the tests' issuer, made when it is first asked for. */
export function testKey(): Promise<SigningKey> {
  key ??= newKey('test-key');
  return key;
}
