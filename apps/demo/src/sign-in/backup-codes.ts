import { randomGroups } from './one-time-secret.ts';

const COUNT = 10;

/** Codes that each stand in for the second factor once. */
export function newBackupCodes(): string[] {
  return Array.from({ length: COUNT }, () => randomGroups(2, 5));
}

/** A backup code as typed, in the way it is stored; null if it cannot be one. */
export function backupCode(typed: string): string | null {
  const signs = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');
  return /^[2-9a-z]{10}$/.test(signs) ? `${signs.slice(0, 5)}-${signs.slice(5)}` : null;
}

/** A six-digit code of an authenticator app as typed or pasted; null if it cannot be one. */
export function timeCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replaceAll(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
