import { addDays, daysBetween, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { Parsed } from '@fukushi-kit/schema';
import { LAST_DAY } from '../record-day.ts';
import { isWord } from '../register-text.ts';
import { atLine, type SourceFinding, type SourceFindingCode } from '../source-finding.ts';
import type { AccountExport, ExportedAccount } from './account-export.ts';
import { loginsTwice } from './logins-twice.ts';

/**
 * The files of accounts of a Unix system, as text: `passwd`, and `shadow` where it was given, which alone knows of expiry.
 *
 * @clause none names of files, not of a source
 */
export interface PasswordFiles {
  readonly passwd: string;
  readonly shadow: string | null;
}

interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

const PASSWD_FIELDS = 7;
const SHADOW_FIELDS = 9;
const EXPIRY = 7;
const NUMBER = /^\d{1,10}$/;
const DAYS = /^\d{1,6}$/;
const NO_SHELL = /\/(?:nologin|false)$/;
const LOCKED = /^[!*]/;
const EPOCH: PlainDate = plainDate('1970-01-01');
const MOST_DAYS = daysBetween(EPOCH, LAST_DAY);

/**
 * Reads the accounts of a Unix system as they were on the day `takenOn`, or everything that stands against the files. An
 * account without a shell to sign in with, or past its expiry, is of no use; one whose password alone is locked may still be
 * open by a key, so nothing is told of it. Names, passwords and homes are not kept. Noted are accounts that ask for no
 * password, and those that share a user number with another. The line of a finding about `shadow` is that of the second file.
 *
 * @clause kashiwa-r7:10(2)オ
 * @clause chigasaki-r7:特記9(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { readPasswordFiles } from '@fukushi-kit/policy-check/sources';
 * const passwd = 'a01:x:1001:1001::/home/a01:/bin/bash\nbackup:x:34:34::/var/backups:/usr/sbin/nologin\n';
 * const shadow = 'a01:$y$x:20180:0:99999:7::20240:\nbackup:*:20000:0:99999:7:::\n';
 * const { value } = readPasswordFiles({ passwd, shadow }, plainDate('2025-06-30'));
 * value.accounts.map(({ login, isEnabled, disabledOn }) => [login, isEnabled, disabledOn])
 * // => [['a01', false, '2025-06-01'], ['backup', false, null]]
 */
export function readPasswordFiles(
  { passwd, shadow }: PasswordFiles,
  takenOn: PlainDate,
): Parsed<AccountExport, SourceFindingCode> {
  const users = linesOf(passwd);
  const secrets = shadow === null ? null : linesOf(shadow);
  const faults = [
    ...users.flatMap(passwdFaults),
    ...(secrets ?? []).flatMap(shadowFaults).map(inShadow),
    ...(secrets === null ? [] : unpaired(users, secrets)),
  ];
  if (faults.length > 0) return { ok: false, findings: faults };
  const byLogin = new Map((secrets ?? []).map((line) => [line.fields[0], line]));
  const accounts = users.map((line) => accountOf(line, byLogin.get(line.fields[0]), takenOn));
  const twice = [...loginsTwice(accounts, false), ...secretsTwice(secrets ?? [])];
  if (twice.length > 0) return { ok: false, findings: twice };
  const remarks = [...withoutPassword(users, byLogin), ...sameNumber(users)];
  return { ok: true, value: { takenOn, isCaseIgnored: false, accounts, remarks } };
}

function linesOf(text: string): readonly Line[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return body
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
    .map(({ number, line }) => ({ number, fields: line.split(':') }));
}

function passwdFaults({ number, fields }: Line): readonly SourceFinding[] {
  if (fields.length !== PASSWD_FIELDS) return [atLine('uneven-fields', number)];
  return [
    ...(isWord(fields[0] ?? '') ? [] : [atLine('cell-malformed', number, 'login')]),
    ...(NUMBER.test(fields[2] ?? '') ? [] : [atLine('cell-malformed', number, 'userNumber')]),
  ];
}

function shadowFaults({ number, fields }: Line): readonly SourceFinding[] {
  if (fields.length !== SHADOW_FIELDS) return [atLine('uneven-fields', number)];
  const expiry = fields[EXPIRY] ?? '';
  const isDay = expiry === '' || (DAYS.test(expiry) && Number(expiry) <= MOST_DAYS);
  return isDay ? [] : [atLine('cell-malformed', number, 'expiresOn')];
}

/** The same finding, in the second file. */
function inShadow(finding: SourceFinding): SourceFinding {
  return { ...finding, path: ['shadow', ...finding.path] };
}

/** Accounts that only one of the files holds: one of them is not whole, or of another day. */
function unpaired(users: readonly Line[], secrets: readonly Line[]): readonly SourceFinding[] {
  const missing = (lines: readonly Line[], others: readonly Line[]): readonly SourceFinding[] => {
    const known = new Set(others.map(({ fields }) => fields[0]));
    return lines
      .filter(({ fields }) => !known.has(fields[0]))
      .map(({ number }) => atLine('account-in-one-file-only', number, 'login'));
  };
  return [...missing(users, secrets), ...missing(secrets, users).map(inShadow)];
}

function secretsTwice(secrets: readonly Line[]): readonly SourceFinding[] {
  const seen = new Set<string | undefined>();
  return secrets.flatMap(({ number, fields: [login] }) => {
    const isTwice = seen.has(login);
    seen.add(login);
    return isTwice ? [inShadow(atLine('login-twice', number, 'login'))] : [];
  });
}

function accountOf({ number, fields }: Line, secret: Line | undefined, takenOn: PlainDate): ExportedAccount {
  const expiry = secret?.fields[EXPIRY] ?? '';
  const expiresOn = expiry === '' ? null : addDays(EPOCH, Number(expiry));
  const isExpired = expiresOn !== null && expiresOn <= takenOn;
  return {
    login: fields[0] ?? '',
    isEnabled: isExpired || NO_SHELL.test(fields[6] ?? '') ? false : passwordTells(fields[1], secret),
    createdOn: null,
    disabledOn: isExpired ? expiresOn : null,
    lastUsedOn: null,
    line: number,
  };
}

/** An account with a password that is not locked can be used; a locked one says nothing about keys. */
function passwordTells(password: string | undefined, secret: Line | undefined): true | null {
  const kept = password === 'x' ? secret?.fields[1] : password;
  return kept === undefined || LOCKED.test(kept) ? null : true;
}

function withoutPassword(
  users: readonly Line[],
  secrets: ReadonlyMap<string | undefined, Line>,
): readonly SourceFinding[] {
  return users
    .filter(({ fields }) => (fields[1] === 'x' ? secrets.get(fields[0])?.fields[1] : fields[1]) === '')
    .map(({ number }) => atLine('no-password-asked', number, 'login', 'warning'));
}

function sameNumber(users: readonly Line[]): readonly SourceFinding[] {
  const first = new Set<string | undefined>();
  return users.flatMap(({ number, fields }) => {
    const isTwice = first.has(fields[2]);
    first.add(fields[2]);
    return isTwice ? [atLine('user-number-twice', number, 'login', 'warning')] : [];
  });
}
