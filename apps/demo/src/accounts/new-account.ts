import { asLogin, isLogin } from '../sign-in/login.ts';
import type { Role } from '../who.ts';

/** An account to be made. */
export interface NewAccount {
  readonly tenant: string;
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
}

/** What is wrong with an account to be made. */
export type NewAccountFault = 'login-malformed' | 'login-taken' | 'name-missing' | 'name-too-long' | 'role-unknown';

/** The roles, from the least to the most. */
export const roles: readonly Role[] = ['staff', 'manager', 'administrator'];

const LONGEST_NAME = 100;

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** What is wrong with an account as typed, but for whether its login is taken. */
export function newAccountFaults(typed: {
  readonly login: string;
  readonly displayName: string;
  readonly role: string;
}): readonly NewAccountFault[] {
  const faults: NewAccountFault[] = [];
  if (!isLogin(asLogin(typed.login))) faults.push('login-malformed');
  if (typed.displayName.trim() === '') faults.push('name-missing');
  if (typed.displayName.length > LONGEST_NAME) faults.push('name-too-long');
  if (!isRole(typed.role)) faults.push('role-unknown');
  return faults;
}
