import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes and one lane: what OWASP gives as the least. */
const STRENGTH = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The text to store in place of a password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, STRENGTH);
}

/** Whether a password is the one that a stored text was made from. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  return verify(stored, password);
}
