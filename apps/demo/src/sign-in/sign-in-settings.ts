import { setTimeout as wait } from 'node:timers/promises';
import type { Role } from '../who.ts';

/** Whether an account must set up a second factor before it may work, or may put it off until the next sign-in. */
type SecondFactorRule = 'required' | 'later';

/** How people sign in. Times are in minutes unless the name says otherwise. */
export interface SignInSettings {
  /** Where browsers reach the app; with https the cookies are `Secure` and `__Host-`. */
  readonly baseUrl: string;
  /** Signs cookies and encrypts second factors: 32 characters or more, kept outside the database. */
  readonly secret: string;
  readonly clock: () => Date;
  /** What authenticator apps show beside the login. */
  readonly issuer: string;
  /** A session ends when it was not used for so long; 1 to `absoluteLifetime`. */
  readonly idleTimeout: number;
  /** A session ends so long after signing in, used or not; at most a day. */
  readonly absoluteLifetime: number;
  /** Failures in a row, of the password or of the code, after which an account is locked. */
  readonly failuresBeforeLock: number;
  /** The first lock; every further one is twice as long as the one before. */
  readonly lockTime: number;
  readonly longestLock: number;
  /** Hours until an initial secret can no longer be used. */
  readonly secretLifetimeHours: number;
  /** Fewest characters of a password. */
  readonly passwordLength: number;
  /** Words that no password may hold, beside the login and the names of the organisation. */
  readonly contextWords: readonly string[];
  readonly secondFactor: (of: { readonly tenant: string; readonly role: Role }) => SecondFactorRule;
  /** Milliseconds before which no failed sign-in is answered, so that its cause cannot be told by a watch. */
  readonly failureFloor: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** What has to be said about signing in, and what may be. */
export type SignInChoices = Pick<SignInSettings, 'baseUrl' | 'secret'> & Partial<SignInSettings>;

const DAY = 24 * 60;

const defaults: Omit<SignInSettings, 'baseUrl' | 'secret'> = {
  clock: () => new Date(),
  issuer: 'fukushi-kit',
  idleTimeout: 30,
  absoluteLifetime: 12 * 60,
  failuresBeforeLock: 10,
  lockTime: 15,
  longestLock: 4 * 60,
  secretLifetimeHours: 72,
  passwordLength: 12,
  contextWords: [],
  secondFactor: () => 'required',
  failureFloor: 300,
  wait: (milliseconds) => wait(milliseconds),
};

const ranges: readonly (readonly [keyof SignInSettings, least: number, most: number])[] = [
  ['idleTimeout', 1, DAY],
  ['absoluteLifetime', 1, DAY],
  ['failuresBeforeLock', 1, 100],
  ['lockTime', 1, DAY],
  ['longestLock', 1, 7 * DAY],
  ['secretLifetimeHours', 1, 30 * 24],
  ['passwordLength', 8, 64],
  ['failureFloor', 0, 10_000],
];

/**
 * The settings with their defaults.
 *
 * @throws {RangeError} if one is outside its range: a typing error must not open a door.
 */
export function signInSettings(choices: SignInChoices): SignInSettings {
  const settings = { ...defaults, ...choices };
  for (const [name, least, most] of ranges) {
    const value = settings[name];
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      throw new RangeError(`${name} must be a number from ${least} to ${most}`);
    }
  }
  if (settings.secret.length < 32) throw new RangeError('The secret of sign-in must have 32 characters or more');
  return settings;
}
