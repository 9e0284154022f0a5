import { plainDate } from '@fukushi-kit/calendar';
import type { IdRow } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { agreed, booksOf } from '../../../test/books-of.ts';
import { readSample } from '../../../test/read-sample.ts';
import { readSource } from '../../../test/read-source.ts';
import { access, id, person } from '../../../test/rows.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import type { AccountExport, ExportedAccount } from './account-export.ts';
import { idDifferences } from './id-differences.ts';
import { type AccountTableOptions, directoryColumns, readAccountTable } from './read-account-table.ts';
import { readPasswordFiles } from './read-password-files.ts';
import { withExportedDays } from './with-exported-days.ts';

const TAKEN = plainDate('2026-04-10');
const ASKED = plainDate('2026-04-15');
const OPTIONS: AccountTableOptions = {
  takenOn: TAKEN,
  columns: directoryColumns,
  encoding: 'utf-8',
  days: 'year-first',
  isCaseIgnored: true,
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = 'SamAccountName,Enabled,whenCreated,AccountExpirationDate,LastLogonDate';

function exportOf(bytes: Uint8Array, options: Partial<AccountTableOptions> = {}): AccountExport {
  const read = readAccountTable(bytes, { ...OPTIONS, ...options });
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

function refusals(text: string, options: Partial<AccountTableOptions> = {}): readonly string[] {
  const read = readAccountTable(utf8(text), { ...OPTIONS, ...options });
  if (read.ok) throw new Error('read');
  return read.findings.map(({ code, detail }) => [code, detail?.['line'], detail?.['field']].filter(Boolean).join(' '));
}

describe('an export of a directory', () => {
  test('gives accounts and keeps no name of a person', () => {
    const exported = exportOf(readSource('directory.csv'));
    expect(
      exported.accounts.map(({ login, isEnabled, lastUsedOn, line }) => [login, isEnabled, lastUsedOn, line]),
    ).toEqual([
      ['a01', true, '2026-03-30', 3],
      ['a02', true, '2026-04-09', 4],
      ['a03', true, '2026-03-30', 5],
      ['a04', false, '2025-10-06', 6],
      ['a05', true, '2026-03-30', 7],
      ['uketsuke', true, '2026-03-30', 8],
      ['a98', true, '2026-02-12', 9],
      ['Guest', false, null, 10],
    ]);
    expect(JSON.stringify(exported)).not.toContain('見本');
  });

  test.each<[title: string, cells: string, told: Partial<ExportedAccount>]>([
    ['a day and a time', 'a01,True,2025/4/1 9:02:11,,', { createdOn: plainDate('2025-04-01') }],
    ['an ISO instant in another zone', 'a01,True,2025-03-31T15:00:00Z,,', { createdOn: plainDate('2025-04-01') }],
    ['a Japanese day', 'a01,True,2025年4月1日,,', { createdOn: plainDate('2025-04-01') }],
    ['the number of a directory', 'a01,True,,,133879860000000000', { lastUsedOn: plainDate('2025-04-01') }],
    ['the number for never', 'a01,True,,9223372036854775807,0', { disabledOn: null, lastUsedOn: null }],
    ['nothing about its state', 'a01,,,,', { isEnabled: null }],
    ['an expiry on the day of the export', 'a01,True,,2026/04/10,', { isEnabled: false, disabledOn: TAKEN }],
    ['an expiry to come', 'a01,True,,2026/04/11,', { isEnabled: true, disabledOn: null }],
  ])('tells %s', (_, cells, told) => {
    expect(exportOf(utf8(`${HEAD}\n${cells}\n`)).accounts[0]).toMatchObject(told);
  });

  test('of days in the order of the United States is read only where that is said', () => {
    const text = `${HEAD}\na01,True,4/1/2025 9:02:11 AM,,\n`;
    expect(refusals(text)).toEqual(['day-order-unknown 2 createdOn']);
    expect(exportOf(utf8(text), { days: 'month-first' }).accounts[0]?.createdOn).toBe('2025-04-01');
    expect(exportOf(utf8(text), { days: 'day-first' }).accounts[0]?.createdOn).toBe('2025-01-04');
  });

  test.each<[title: string, text: string, findings: readonly string[]]>([
    ['nothing in it', '', ['no-header']],
    [
      'another table',
      'x,y\n1,2\n',
      [
        'column-missing 1 login',
        'column-missing 1 enabled',
        'column-missing 1 createdOn',
        'column-missing 1 expiresOn',
        'column-missing 1 lastUsedOn',
      ],
    ],
    ['a column twice', `${HEAD},enabled\na01,True,,,,True\n`, ['column-twice 1 enabled']],
    ['a torn quotation', `${HEAD}\n"a01,True,,,\n`, ['open-quotation-mark 2']],
    ['a row cut off', `#TYPE x\n${HEAD}\na01,True,,,\na02,Tr`, ['uneven-row 4']],
    ['no login', `${HEAD}\n,True,,,\n`, ['cell-empty 2 login']],
    ['a login too long', `${HEAD}\n${'a'.repeat(41)},True,,,\n`, ['cell-malformed 2 login']],
    ['a login twice but for capitals', `${HEAD}\na01,True,,,\nA01,True,,,\n`, ['login-twice 3 login']],
    ['a state in other words', `${HEAD}\na01,vielleicht,,,\n`, ['cell-malformed 2 enabled']],
    ['a day that does not exist', `${HEAD}\na01,True,2025/02/29,,\n`, ['cell-malformed 2 createdOn']],
    ['a use after the day of the export', `${HEAD}\na01,True,,,2026/04/11\n`, ['day-after-export 2 lastUsedOn']],
    [
      'several faults',
      `${HEAD}\n,x,,,\na02,True,,,y\n`,
      ['cell-empty 2 login', 'cell-malformed 2 enabled', 'cell-malformed 3 lastUsedOn'],
    ],
  ])('with %s is refused as a whole', (_, text, findings) => {
    expect(refusals(text)).toEqual(findings);
  });

  test('in UTF-16 or Shift_JIS is refused where UTF-8 was asked for', () => {
    expect(refusals(`${HEAD.replaceAll(/(.)/g, '$1\0')}\n`)).toEqual(['not-utf-8']);
  });

  test('of another product is read by the columns that are named', () => {
    const columns = {
      login: 'ユーザーID',
      enabled: '状態',
      createdOn: null,
      disabledOn: '停止日',
      expiresOn: null,
      lastUsedOn: '最終ログイン',
    };
    const { accounts } = exportOf(
      utf8('ユーザーID,氏名,状態,停止日,最終ログイン\na04,見本 三郎,無効,2025/9/30,2025/9/30\n'),
      { columns },
    );
    expect(accounts).toEqual([
      { login: 'a04', isEnabled: false, createdOn: null, disabledOn: '2025-09-30', lastUsedOn: '2025-09-30', line: 2 },
    ]);
  });
});

describe('the accounts of a Unix system', () => {
  const text = (name: string): string => new TextDecoder().decode(readSource(name));
  const files = { passwd: text('passwd'), shadow: text('shadow') };

  test('are told by their shells and their expiry; names and passwords are not kept', () => {
    const read = readPasswordFiles(files, TAKEN);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.value.accounts.map(({ login, isEnabled, disabledOn }) => [login, isEnabled, disabledOn])).toEqual([
      ['root', null, null],
      ['daemon', false, null],
      ['a01', true, null],
      ['a02', true, null],
      ['a04', false, '2025-10-01'],
      ['a97', true, null],
    ]);
    expect(read.value.remarks.map(({ code, detail }) => [code, detail?.['line']])).toEqual([
      ['no-password-asked', 6],
      ['user-number-twice', 6],
    ]);
    expect(JSON.stringify(read)).not.toMatch(/見本|invented|\$y\$/);
  });

  test('without the file of expiry say less', () => {
    const read = readPasswordFiles({ ...files, shadow: null }, TAKEN);
    expect(read.ok && read.value.accounts.map(({ isEnabled }) => isEnabled)).toEqual([
      null,
      false,
      null,
      null,
      null,
      null,
    ]);
  });

  test.each<[title: string, passwd: string, shadow: string, findings: readonly string[]]>([
    ['a line cut off', 'a01:x:1001', 'a01:x:::::::', ['uneven-fields lines 1']],
    ['no number of a user', 'a01:x:x:1::/:/bin/sh', 'a01:x:::::::', ['cell-malformed lines 1 userNumber']],
    [
      'no login',
      ':x:1:1::/:/bin/sh',
      'a01:x:::::::',
      [
        'cell-malformed lines 1 login',
        'account-in-one-file-only lines 1 login',
        'account-in-one-file-only shadow lines 1 login',
      ],
    ],
    [
      'an expiry that is no day',
      'a01:x:1:1::/:/bin/sh',
      'a01:x::::::9999999:',
      ['cell-malformed shadow lines 1 expiresOn'],
    ],
    [
      'an expiry on the day after the last',
      'a01:x:1:1::/:/bin/sh',
      'a01:x::::::376200:',
      ['cell-malformed shadow lines 1 expiresOn'],
    ],
    ['an account in one file only', 'a01:x:1:1::/:/bin/sh', '', ['account-in-one-file-only lines 1 login']],
    ['a login twice', 'a01:x:1:1::/:/bin/sh\na01:x:2:2::/:/bin/sh', 'a01:x:::::::', ['login-twice lines 2 login']],
    [
      'a login twice in the second file',
      'a01:x:1:1::/:/bin/sh',
      'a01:x:::::::\na01:y:::::::',
      ['login-twice shadow lines 2 login'],
    ],
  ])('with %s are refused as a whole', (_, passwd, shadow, findings) => {
    const read = readPasswordFiles({ passwd, shadow }, TAKEN);
    expect(read.ok ? [] : read.findings.map(({ code, path }) => [code, ...path].join(' '))).toEqual(findings);
  });
});

describe('an export beside the ID register', () => {
  const { books } = readSample('exemplary');
  const register = books.ids ?? { schemaVersion: '1', coverage: null, rows: [] };

  test('differs in what an auditor asks for', () => {
    const found = idDifferences(exportOf(readSource('directory.csv')), register, ASKED);
    expect(found.map((each) => [each.code, each.severity, each.id, each.line])).toEqual([
      ['last-use-later-than-register', 'notice', 'ID-02', 4],
      ['used-after-disabling', 'error', 'ID-04', 6],
      ['account-not-in-register', 'error', null, 9],
      ['disabled-account-not-in-register', 'warning', null, 10],
      ['id-not-in-export', 'error', 'ID-07', null],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/a98|a04|Guest|見本/);
  });

  const at = (parts: Partial<ExportedAccount>): ExportedAccount => ({
    login: 'a01',
    isEnabled: true,
    createdOn: null,
    disabledOn: null,
    lastUsedOn: plainDate('2025-06-27'),
    line: 2,
    ...parts,
  });
  const day = plainDate('2025-06-30');
  const codes = (accounts: readonly ExportedAccount[], rows: readonly IdRow[], asOf = day): readonly string[] =>
    idDifferences(
      { takenOn: day, isCaseIgnored: true, accounts, remarks: [] },
      { schemaVersion: '1', coverage: null, rows: [...rows] },
      asOf,
    ).map(({ code, id: number }) => `${code} ${number}`);

  test.each<[title: string, account: Partial<ExportedAccount>, row: Partial<IdRow>, codes: readonly string[]]>([
    ['agrees', {}, {}, []],
    ['agrees but for capitals', { login: 'A01' }, {}, []],
    ['is used on a later day', { lastUsedOn: plainDate('2025-06-28') }, {}, ['last-use-later-than-register ID-1']],
    ['is used though the register knows of no use', {}, { lastUsedOn: null }, ['last-use-later-than-register ID-1']],
    ['is used on an earlier day', { lastUsedOn: plainDate('2025-06-26') }, {}, ['last-use-earlier-than-register ID-1']],
    ['was used before its issue', { lastUsedOn: plainDate('2025-03-31') }, {}, ['used-before-issue ID-1']],
    ['is disabled in the system only', { isEnabled: false }, {}, ['id-disabled-in-system-only ID-1']],
    ['is disabled in the register only', {}, { disabledOn: '2025-06-27' }, ['disabled-id-still-enabled ID-1']],
    ['is disabled in both', { isEnabled: false }, { disabledOn: '2025-06-27' }, []],
    [
      'is disabled in both on two days',
      { isEnabled: false, disabledOn: plainDate('2025-06-28') },
      { disabledOn: '2025-06-27' },
      ['disabled-on-another-day ID-1'],
    ],
    ['is disabled on the day of the export', { isEnabled: false }, { disabledOn: '2025-06-30' }, []],
    ['is to be disabled on the day after', {}, { disabledOn: '2025-07-01' }, []],
    ['was used on the day of its disabling', { isEnabled: false }, { disabledOn: '2025-06-27' }, []],
    [
      'was used on the day after its disabling',
      { isEnabled: false, lastUsedOn: plainDate('2025-06-28') },
      { disabledOn: '2025-06-27' },
      ['used-after-disabling ID-1'],
    ],
    ['tells nothing of its state', { isEnabled: null }, {}, ['account-state-unknown ID-1']],
    ['is older than its issue', { createdOn: plainDate('2025-03-31') }, {}, ['created-before-issue ID-1']],
    ['is as old as its issue', { createdOn: plainDate('2025-04-01') }, {}, []],
    ['is younger than its issue', { createdOn: plainDate('2025-04-02') }, {}, ['created-after-issue ID-1']],
    ['is issued after the export', {}, { issuedOn: '2025-07-01' }, ['account-not-in-register null']],
  ])('an account that %s', (_, account, row, expected) => {
    expect(codes([at(account)], [id(row)])).toEqual(expected);
  });

  test('an ID issued again is compared by the row in force, and as old as the first', () => {
    const before = id({ disabledOn: '2025-05-31', lastUsedOn: '2025-05-30' });
    const again = id({ number: 'ID-2', issuedOn: '2025-06-01' });
    expect(codes([at({ createdOn: plainDate('2025-04-01') })], [before, again])).toEqual([]);
    expect(codes([at({})], [id(), again])).toEqual(['several-ids-in-force ID-2']);
  });

  test('an ID that is not in force needs no account', () => {
    expect(codes([], [id({ disabledOn: '2025-06-30' })])).toEqual([]);
    expect(codes([], [id()])).toEqual(['id-not-in-export ID-1']);
  });

  test('an export of a later day tells nothing about the day of the check', () => {
    expect(codes([at({})], [id()], plainDate('2025-06-29'))).toEqual(['export-of-a-later-day null']);
  });
});

describe('days taken from an export into the register', () => {
  const day = plainDate('2025-06-30');
  const books = booksOf({ staff: [person()], ids: [id({ lastUsedOn: '2025-04-02' })] });
  const agreement = agreed({ 'unused-id-days': 60 });
  const verdict = (csv: string): readonly string[] => {
    const exported = exportOf(utf8(`${HEAD}\n${csv}\n`), { takenOn: day });
    const { register, taken } = withExportedDays(
      books.ids ?? { schemaVersion: '1', coverage: null, rows: [] },
      exported,
    );
    const result = evaluate('k10-2-o3', { ...books, ids: register }, agreement, day);
    return [
      result.verdict,
      ...result.findings.map(({ code }) => code),
      ...taken.map(({ property, before, after, line }) => `${property} ${before} ${after} ${line}`),
    ];
  };

  test('show an ID to be in use that the register had lost sight of', () => {
    expect(evaluate('k10-2-o3', books, agreement, day).verdict).toBe('nonconforming');
    expect(verdict('A01,True,,,2025/06/27')).toEqual(['conforming', 'lastUsedOn 2025-04-02 2025-06-27 2']);
  });

  test('leave an ID unused that the system did not see either', () => {
    expect(verdict('a01,True,,,2025/04/02')).toEqual(['nonconforming', 'id-unused']);
    expect(verdict('a01,True,,,')).toEqual(['nonconforming', 'id-unused']);
  });

  test('take a day of disabling only where the export has one', () => {
    expect(verdict('a01,False,,,2025/04/02')).toEqual(['nonconforming', 'id-unused']);
    expect(verdict('a01,True,,2025/06/01,2025/04/02')).toEqual(['not-applicable', 'disabledOn null 2025-06-01 2']);
  });

  test('show a use of an ID after its expiry to the check of the access log', () => {
    const exported = exportOf(utf8(`${HEAD}\na01,True,,2025/06/01,\n`), { takenOn: day });
    const withLog = booksOf({ staff: [person()], ids: [id()], accessLog: [access({ on: '2025-06-02' })] });
    const { register } = withExportedDays(withLog.ids ?? { schemaVersion: '1', coverage: null, rows: [] }, exported);
    const codes = evaluate('k10-2-o6', { ...withLog, ids: register }, agreement, day).findings.map(({ code }) => code);
    expect(codes).toEqual(['id-used-outside-its-days']);
  });

  test('touch no row out of force, and none where two are in force', () => {
    const rows = [
      id({ disabledOn: '2025-06-01' }),
      id({ number: 'ID-2', login: 'a02' }),
      id({ number: 'ID-3', login: 'A02' }),
    ];
    const exported = exportOf(utf8(`${HEAD}\na01,True,,,2025/06/29\na02,True,,,2025/06/29\n`), { takenOn: day });
    const { register, taken } = withExportedDays({ schemaVersion: '1', coverage: null, rows }, exported);
    expect(register.rows).toEqual(rows);
    expect(taken).toEqual([]);
  });
});
