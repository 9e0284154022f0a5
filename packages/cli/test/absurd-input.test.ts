import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const FRAME = ['--profile', 'chigasaki-r7', '--at', '2025-06-15'];
const DECIDE = ['decide', 'evacuation-plan/eligibility'];
const SECRET = '見本太郎の秘密';

let folder = '';

beforeEach(async () => {
  folder = await emptyFolder();
  await mkdir(join(folder, 'a-folder'));
  await writeFile(join(folder, 'not-json.json'), `{"livesInCity": ${SECRET}`);
  await writeFile(join(folder, 'empty.json'), ' \n');
  await writeFile(join(folder, 'list.json'), '[]');
  await writeFile(join(folder, 'facts.json'), '{"livesInCity": true}');
  await writeFile(
    join(folder, 'wrong.json'),
    JSON.stringify({ livesInCity: SECRET, careLevel: 'care-9', [SECRET]: 1 }),
  );
  await writeFile(join(folder, 'twice.json'), '{"livesInCity": true, "livesInCity": false}');
  await writeFile(join(folder, 'sjis.json'), new Uint8Array([0x7b, 0x93, 0xfa, 0x96, 0x7b, 0x7d]));
  await writeFile(join(folder, 'ten-megabytes.json'), `"${'あ'.repeat(3_500_000)}"`);
  await writeFile(join(folder, 'deep-facts.json'), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
  await writeFile(
    join(folder, 'keys.json'),
    JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]))),
  );
  await writeFile(
    join(folder, 'good.csv'),
    'livesInCity,livesAtHome,longTermHospitalized,inFacility,careLevel,needsProfessionalToMove,needsCareVehicle,proposedAsEquivalent,equivalentAgreed\n,,,,,,,,\n',
  );
  await symlink('/dev/null', join(folder, 'device'));
  await writeFile(join(folder, 'deep.json'), `${'['.repeat(20_000)}${']'.repeat(20_000)}`);
});

describe('absurd input ends in a clear Japanese message and an exit code', () => {
  test.each<[what: string, argv: readonly string[], code: number, says: string]>([
    ['no command', [], 2, ''],
    ['an unknown command', ['decid'], 2, '知らないコマンドです：decid'],
    ['an unknown option', ['doctor', '--fast'], 2, '知らないオプションです：--fast'],
    ['a missing argument', ['month', '--out', 'out'], 2, '引数が足りません：folder'],
    [
      'a missing option',
      [...DECIDE, 'facts.json', '--at', '2025-06-15'],
      2,
      '必要なオプションがありません：--profile <id>',
    ],
    ['an option without its value', ['due', '--profile'], 2, 'オプションの値がありません：--profile <id>'],
    ['too many arguments', [...DECIDE, 'facts.json', 'more', ...FRAME], 2, '引数が多すぎます。'],
    ['an unknown rule', ['decide', 'evacuation-plan/x', 'facts.json', ...FRAME], 2, 'その名前の規則はありません。'],
    [
      'an unknown profile',
      ['due', '--profile', 'nowhere', '--month', '2025-06'],
      2,
      'その番号の市町村プロフィールはありません。',
    ],
    [
      'a day that does not exist',
      [...DECIDE, 'facts.json', ...FRAME.slice(0, 3), '2025-02-29'],
      2,
      '--at：実在する日ではありません。',
    ],
    [
      'a month that does not exist',
      ['due', '--profile', 'chigasaki-r7', '--month', '2025-13'],
      2,
      '--month：年月ではありません。',
    ],
    ['neither facts nor a CSV file', [...DECIDE, ...FRAME], 2, '事実の JSON か --csv のどちらか一方'],
    [
      'both facts and a CSV file',
      [...DECIDE, 'facts.json', '--csv', 'a.csv', '--out', 'b.csv', ...FRAME],
      2,
      'どちらか一方',
    ],
    [
      'a CSV file without a place for the result',
      [...DECIDE, '--csv', 'a.csv', ...FRAME],
      2,
      '--csv には --out が要ります。',
    ],
    ['an unknown form', ['form', 'blank', 'x', '--out', 'x.pdf'], 2, 'その番号の様式はありません。'],
    [
      'an unknown copy',
      ['form', 'render', 'roster-consent', 'facts.json', '--out', 'x.pdf', '--copy', 'x'],
      2,
      'その様式にない正副の別です。',
    ],
    ['a missing file', [...DECIDE, 'nowhere.json', ...FRAME], 1, 'nowhere.json：ファイル又はフォルダーがありません。'],
    ['a folder for a file', [...DECIDE, 'a-folder', ...FRAME], 1, 'a-folder：フォルダーです。'],
    ['a file for a folder', ['month', 'facts.json', '--out', 'out'], 1, 'facts.json：フォルダーではありません。'],
    [
      'a folder without month.json',
      ['month', 'a-folder', '--out', 'out'],
      1,
      'month.json：ファイル又はフォルダーがありません。',
    ],
    ['what is not JSON', [...DECIDE, 'not-json.json', ...FRAME], 1, 'not-json.json：JSON として読めません'],
    ['an empty file', [...DECIDE, 'empty.json', ...FRAME], 1, 'empty.json：中身がありません。'],
    ['an empty standard input', [...DECIDE, '-', ...FRAME], 1, '標準入力：中身がありません。'],
    ['a list for facts', [...DECIDE, 'list.json', ...FRAME], 1, 'list.json：事実の一覧(名前と値の組)になっていません'],
    [
      'wrong values',
      [...DECIDE, 'wrong.json', ...FRAME],
      1,
      'careLevel：この項目に使えない値です。none program-target support-1',
    ],
    ['a yes that is no yes', [...DECIDE, 'wrong.json', ...FRAME], 1, 'true false のどれか、又は null です。'],
    ['a fact that no rule asks for', [...DECIDE, 'wrong.json', ...FRAME], 1, '使える名前：livesInCity livesAtHome'],
    ['a hundred thousand levels', [...DECIDE, 'deep-facts.json', ...FRAME], 1, '入れ子が深すぎます。'],
    ['twenty thousand keys', [...DECIDE, 'keys.json', ...FRAME], 1, 'ほかに 19900 件あります。'],
    [
      'a key that a form does not know',
      ['form', 'render', 'roster-consent', 'facts.json', '--out', 'x.pdf'],
      1,
      'livesInCity：定めのない項目です。',
    ],
    [
      'a month that has no next',
      ['due', '--profile', 'chigasaki-r7', '--month', '9999-12'],
      2,
      '--month：年月ではありません。',
    ],
    [
      'a device for a file',
      ['form', 'blank', 'roster-consent', '--out', 'device'],
      1,
      'device：同じ名前のものが既にあります。',
    ],
    [
      'a device for a CSV file',
      [...DECIDE, '--csv', 'good.csv', '--out', 'device', ...FRAME],
      1,
      'device：同じ名前のものが既にあります。',
    ],
    [
      'a name that steers the terminal',
      [...DECIDE, 'no\u001b[2J\n.json', ...FRAME],
      1,
      'no?[2J?.json：ファイル又はフォルダーがありません。',
    ],
    ['a key written twice', [...DECIDE, 'twice.json', ...FRAME], 1, '同じ項目が二度書かれています。'],
    ['Shift_JIS', [...DECIDE, 'sjis.json', ...FRAME], 1, 'UTF-8 ではありません'],
    ['ten megabytes', [...DECIDE, 'ten-megabytes.json', ...FRAME], 1, '大きすぎて読めません。8MB までです。'],
    ['endless nesting', ['form', 'render', 'roster-consent', 'deep.json', '--out', 'x.pdf'], 1, '入れ子が深すぎます。'],
    [
      'data that are no form',
      ['form', 'render', 'roster-consent', 'facts.json', '--out', 'x.pdf'],
      1,
      'facts.json：本人：項目がありません。',
    ],
    [
      'a folder where the PDF should go',
      ['form', 'blank', 'roster-consent', '--out', 'a-folder'],
      1,
      'a-folder：フォルダーです。',
    ],
    [
      'a PDF in a folder that is not there',
      ['form', 'blank', 'roster-consent', '--out', 'no/x.pdf'],
      1,
      'no：ファイル又はフォルダーがありません。',
    ],
    ['a profile that is none', ['profile', 'validate', 'list.json'], 1, 'list.json：種類が違います。'],
    [
      'a device without end for data',
      ['form', 'render', 'roster-consent', '/dev/zero', '--out', 'x.pdf'],
      1,
      '大きすぎて読めません。8MB までです。',
    ],
    ['a device without end for a PDF', ['form', 'read', '/dev/zero'], 1, '大きすぎて読めません。64MB までです。'],
    [
      'a part of an id that several forms have',
      ['form', 'schema', 'consent'],
      2,
      '近いもの：chigasaki-r7/roster-consent',
    ],
    [
      'an overlay that is the data',
      ['form', 'diff', 'roster-consent', 'facts.json'],
      1,
      'もとの様式：項目がありません。',
    ],
    ['words that no clause has', ['clause', '火星探査'], 1, '当てはまる条項がありません。'],
  ])(
    '%s',
    async (_what, argv, code, says) => {
      const before = await readdir(folder, { recursive: true });
      const result = await called(argv, folder);
      expect(result.code).toBe(code);
      expect(result.err).toContain(says);
      expect(result.err + result.out).not.toContain(SECRET);
      expect(result.err).not.toMatch(/\bat .+:\d+:\d+|Error:|undefined/);
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    },
    30_000,
  );

  test('all that is wrong with facts is said at once', async () => {
    const { err } = await called([...DECIDE, 'wrong.json', ...FRAME], folder);
    expect(err.trim().split('\n')).toHaveLength(3);
  });

  test('a folder that may not be written to keeps nothing half-written', async () => {
    const locked = join(folder, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o500);
    const isRoot = process.getuid?.() === 0;
    const { code, err } = await called(['form', 'blank', 'roster-consent', '--out', 'locked/x.pdf'], folder);
    expect([code, err.includes('権限がありません')]).toEqual(isRoot ? [0, false] : [1, true]);
    expect(await readdir(locked)).toEqual(isRoot ? ['x.pdf'] : []);
  });
});
