import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noDutyFacts } from '@fukushi-kit/office';
import { describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const KASHIWA = ['duties', '--profile', 'kashiwa-r7', '--as-of', '2025-05-11'];
const reported = { duty: 'monthly-results/2025-04', on: '2025-05-09', ref: null };
const facts = (done: readonly unknown[]) => JSON.stringify({ ...noDutyFacts('kashiwa-r7'), done });

describe('fukushi duties', () => {
  test('lists what is late first, with its clause', async () => {
    const { code, out, err } = await called(KASHIWA, await emptyFolder());
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(1, 5)).toEqual([
      '令和7年5月11日現在',
      '',
      '遅れ　1件',
      '  令和7年5月10日（土）まで　委託業務の実績の報告（令和7年4月分）　受託側（kashiwa-r7:8(4)）',
    ]);
  });

  test('takes the facts from a file or from its standard input', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'facts.json'), facts([reported]));
    const file = await called([...KASHIWA, '--facts', 'facts.json', '--json'], folder);
    const input = await called([...KASHIWA, '--facts', '-', '--json'], folder, facts([reported]));
    expect(input).toEqual(file);
    expect(file.code).toBe(0);
    expect(JSON.parse(file.out)).toMatchObject({ profile: 'kashiwa-r7', asOf: '2025-05-11', findings: [] });
    expect(JSON.parse(file.out).duties).toContainEqual(
      expect.objectContaining({ id: 'monthly-results/2025-04', state: 'done', daysLate: 0 }),
    );
  });

  test('writes an iCalendar file and says so', async () => {
    const folder = await emptyFolder();
    const { code, out } = await called([...KASHIWA, '--ics', 'year.ics'], folder);
    expect([code, out]).toEqual([0, 'year.ics に義務の暦を書き込みました。\n']);
    const text = await readFile(join(folder, 'year.ics'), 'utf8');
    expect(text).toContain('UID:monthly-results/2025-04@kashiwa-r7.fukushi-kit.example\r\n');
    expect(await readdir(folder)).toEqual(['year.ics']);
  });

  test('shows the calendar beside what is wrong with the facts, and names the duty that was meant', async () => {
    const wrong = [{ duty: 'monthly-result/2025-04', on: '2025-05-09', ref: null }];
    const { code, out, err } = await called([...KASHIWA, '--facts', '-'], await emptyFolder(), facts(wrong));
    expect([code, err]).toEqual([
      1,
      '標準入力：済ませたこと › 1 › 義務の番号：その番号の義務はありません。もしかして：monthly-results/2025-04\n',
    ]);
    expect(out).toContain('遅れ　1件');
  });

  test('writes no calendar file from wrong facts', async () => {
    const folder = await emptyFolder();
    const early = [
      { duty: 'completion-report', on: '2025-03-31', ref: null },
      { duty: 'advance/1', on: '2025-04-30', ref: null },
      reported,
      reported,
    ];
    const { code, err } = await called(
      [...KASHIWA, '--facts', '-', '--ics', 'year.ics'],
      folder,
      facts([...early, { duty: 'policy-meeting', on: '2025-03-31', ref: null }]),
    );
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      '標準入力：済ませたこと › 4 › 義務の番号：同じ義務が二度済んだことになっています。',
      '標準入力：済ませたこと › 5 › 済ませた日：義務が生じる前の日に済んだことになっています。済みとしては数えません。',
      '誤りがあるため、何も書き込んでいません。',
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('refuses facts of another shape with every place, and never repeats a value', async () => {
    const wrong = JSON.stringify({ ...noDutyFacts('kashiwa-r7'), done: [{ duty: '見本 太郎', on: '2025-02-29' }] });
    const { code, out, err } = await called([...KASHIWA, '--facts', '-'], await emptyFolder(), wrong);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('済ませた日：実在する日');
    expect(err).not.toMatch(/見本|02-29/);
  });

  test.each<[what: string, argv: readonly string[], code: number, says: string]>([
    ['a day that does not exist', ['--as-of', '2025-02-29'], 2, '--as-of：実在する日ではありません。'],
    ['two outputs', ['--as-of', '2025-05-11', '--json', '--ics', 'a.ics'], 2, '--json は --ics と一緒に使えません。'],
    [
      'one file for both',
      ['--as-of', '2025-05-11', '--facts', 'a', '--ics', './a'],
      2,
      '入力と出力が同じファイルです。',
    ],
    [
      'a file that is not there',
      ['--as-of', '2025-05-11', '--facts', 'no.json'],
      1,
      'no.json：ファイル又はフォルダーがありません。',
    ],
    [
      'a folder that is not there',
      ['--as-of', '2025-05-11', '--ics', 'no/a.ics'],
      1,
      'no/a.ics：ファイル又はフォルダーがありません。',
    ],
    ['no day', [], 2, '必要なオプションがありません'],
  ])('%s is told', async (_what, argv, code, says) => {
    const { code: ended, out, err } = await called(['duties', '--profile', 'kashiwa-r7', ...argv], await emptyFolder());
    expect([ended, out]).toEqual([code, '']);
    expect(err).toContain(says);
  });

  test('facts of another contract are refused', async () => {
    const other = JSON.stringify(noDutyFacts('chigasaki-r7'));
    const { code, err } = await called([...KASHIWA, '--facts', '-'], await emptyFolder(), other);
    expect([code, err]).toEqual([
      1,
      '標準入力：市町村プロフィールの番号：ほかの市町村プロフィールの事実です。義務の暦は作りません。\n',
    ]);
  });

  test('a profile without a contract has no duties to show', async () => {
    const argv = ['duties', '--profile', 'ise-r5', '--as-of', '2025-05-11'];
    const { code, err } = await called(argv, await emptyFolder());
    expect([code, err]).toEqual([
      1,
      'この市町村プロフィールは仕様書の本文に基づかないため、義務の一覧がありません。\n',
    ]);
  });
});
