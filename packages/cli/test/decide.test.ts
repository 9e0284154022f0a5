import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const FRAME = ['--profile', 'chigasaki-r7', '--at', '2025-06-15'];
const HEAD =
  'livesInCity,livesAtHome,longTermHospitalized,inFacility,careLevel,needsProfessionalToMove,needsCareVehicle,proposedAsEquivalent,equivalentAgreed';
const AT_HOME = { livesInCity: true, livesAtHome: true, longTermHospitalized: false, inFacility: false };

async function decided(facts: object, ...options: readonly string[]) {
  return await called(
    ['decide', 'evacuation-plan/eligibility', '-', ...FRAME, ...options],
    await emptyFolder(),
    JSON.stringify(facts),
  );
}

async function ofCsv(text: string | Uint8Array) {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'in.csv'), text);
  const result = await called(
    ['decide', 'evacuation-plan/eligibility', '--csv', 'in.csv', '--out', 'out.csv', ...FRAME],
    folder,
  );
  const written = await readFile(join(folder, 'out.csv'), 'utf8').catch(() => null);
  return { ...result, written };
}

describe('one person', () => {
  test.each<[facts: object, word: string, says: string]>([
    [{ ...AT_HOME, careLevel: 'care-4' }, '対象（', 'chigasaki-r7:6(1)'],
    [{ ...AT_HOME, livesInCity: false, careLevel: 'care-4' }, '対象外（', '市内に居住する＝いいえ'],
    [{ ...AT_HOME, careLevel: null }, '未決（', '要介護状態区分（記録する）'],
    [{ ...AT_HOME, careLevel: 'none', proposedAsEquivalent: true }, '未決（', '茅ヶ崎市との協議が決める'],
  ])('%j', async (facts, word, says) => {
    const { code, out } = await decided(facts);
    expect([code, out.startsWith(word), out.includes(says)]).toEqual([0, true, true]);
  });

  test('for a machine the decision comes with rule, profile and day', async () => {
    const { out } = await decided({ ...AT_HOME, careLevel: 'care-5' }, '--json');
    expect(JSON.parse(out)).toMatchObject({
      rule: 'evacuation-plan/eligibility',
      profile: 'chigasaki-r7',
      at: '2025-06-15',
      outcome: 'met',
      contradictions: [],
    });
  });

  test('facts that contradict each other are decided, told, and end with 1', async () => {
    const { code, out, err } = await decided({ ...AT_HOME, inFacility: true, careLevel: 'care-4' });
    expect(code).toBe(1);
    expect(out).toContain('対象外');
    expect(err).toContain('データの矛盾');
  });

  test('outside the fiscal year no rule is in force', async () => {
    const argv = ['decide', 'evacuation-plan/eligibility', '-', '--profile', 'chigasaki-r7', '--at', '2026-04-01'];
    const { code, out } = await called(argv, await emptyFolder(), '{"livesInCity": true}');
    expect([code, out.startsWith('適用される定めがない')]).toEqual([0, true]);
  });

  test('an update that is due says that the city is consulted', async () => {
    const facts = {
      hazardKindOrDegreeChanged: true,
      findingsChangedSubstantially: false,
      evacuationMethodChangedFundamentally: true,
    };
    const argv = ['decide', 'evacuation-plan/update', '-', ...FRAME];
    const { out } = await called(argv, await emptyFolder(), JSON.stringify(facts));
    expect(out).toContain('更新の事由に当たる');
    expect(out).toContain('市と協議して更新します');
  });
});

describe('a list of people as CSV', () => {
  test('every case of the city comes out as expected, with outcome and needs beside the input', async () => {
    const cases = new URL('../../municipality/fixtures/eligibility-chigasaki.csv', import.meta.url);
    const text = await readFile(cases, 'utf8');
    const { code, written, err } = await ofCsv(text);
    expect(code).toBe(0);
    expect(err).toContain('計算し直した値');
    const expected = text.trim().split(/\r?\n/);
    const withoutClauses = (written ?? '')
      .trim()
      .split('\n')
      .map((line) => line.slice(0, line.lastIndexOf(',')));
    expect(withoutClauses).toEqual(expected);
  });

  test('columns of its own stay as they are, a byte order mark too', async () => {
    const { written } = await ofCsv(`\uFEFF整理番号,${HEAD},備考\r\n7,yes,yes,no,no,care-5,,,,,"=1+1, ""引用"""\r\n`);
    expect(written).toBe(
      `\uFEFF整理番号,${HEAD},備考,outcome,needs,clauses\n7,yes,yes,no,no,care-5,,,,,"=1+1, ""引用""",met,,chigasaki-r7:6 chigasaki-r7:6(1)\n`,
    );
  });

  test.each<[what: string, text: string | Uint8Array, says: readonly string[]]>([
    [
      'wrong words, each with its line',
      `${HEAD}\nはい,yes,no,no,care-9,,,,\nyes,yes,no,no,,,,,maybe\n`,
      ['2行目：livesInCity は', '2行目：careLevel は', '3行目：equivalentAgreed は'],
    ],
    ['a missing column', 'livesInCity\nyes\n', ['in.csv：1行目：次の列がありません：livesAtHome']],
    ['a column that comes twice', `${HEAD},livesInCity\n`, ['同じ列が二度あります：livesInCity']],
    ['a row of another length', `${HEAD}\nyes,yes\n`, ['2行目：列の数が1行目と違います（1行目 9列、この行 2列）']],
    ['a quotation mark left open', `${HEAD}\n"yes,yes,no,no,care-4,,,,\n`, ['引用符']],
    ['no rows', `${HEAD}\n`, ['データの行がありません']],
    ['nothing at all', '', ['データの行がありません']],
    ['Shift_JIS', new Uint8Array([0x93, 0xfa, 0x96, 0x7b, 0x0a]), ['UTF-8 ではありません']],
  ])('%s is refused, and nothing is written', async (_what, text, says) => {
    const { code, err, written } = await ofCsv(text);
    expect([code, written]).toEqual([1, null]);
    for (const line of says) expect(err).toContain(line);
    expect(err).toContain('何も書き込んでいません');
  });

  test('an earlier result stays when the new input is refused', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'in.csv'), 'x\n');
    await writeFile(join(folder, 'out.csv'), 'earlier');
    const argv = ['decide', 'evacuation-plan/eligibility', '--csv', 'in.csv', '--out', 'out.csv', ...FRAME];
    expect((await called(argv, folder)).code).toBe(1);
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe('earlier');
  });

  test('rows that contradict themselves are decided, and told by their line', async () => {
    const { code, err, written } = await ofCsv(
      `${HEAD}\nyes,yes,no,no,care-4,,,,\nyes,yes,no,yes,care-4,,,,\nyes,yes,no,no,care-1,no,no,no,yes\n`,
    );
    expect([code, written?.split('\n').length]).toEqual([0, 5]);
    expect(err).toContain('in.csv：3行目：データの矛盾');
    expect(err).toContain('in.csv：4行目：データの矛盾');
    expect(err).not.toContain('2行目');
  });

  test('an open quotation mark is told by the row in which it stands, however far the text goes on', async () => {
    const row = 'yes,yes,no,no,care-4,,,,\n';
    const { err } = await ofCsv(`${HEAD}\n${row}"${row.repeat(100)}`);
    expect(err).toContain('3行目：引用符');
    const long = await ofCsv(`${HEAD}\n${row}"${'x'.repeat(1_100_000)}"\n`);
    expect(long.err).toContain('3行目：引用符（"）が閉じていないか、一行が長すぎます');
  });

  test('input and output may not be one file by another name', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'in.csv'), `${HEAD}\nyes,yes,no,no,care-4,,,,\n`);
    await symlink('in.csv', join(folder, 'link.csv'));
    const argv = ['decide', 'evacuation-plan/eligibility', '--csv', 'in.csv', '--out', 'link.csv', ...FRAME];
    expect(await called(argv, folder)).toMatchObject({ code: 2, err: expect.stringContaining('同じファイル') });
  });

  test('input and output may not be one file', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'in.csv'), `${HEAD}\n`);
    const argv = ['decide', 'evacuation-plan/eligibility', '--csv', 'in.csv', '--out', './in.csv', ...FRAME];
    expect(await called(argv, folder)).toMatchObject({ code: 2, err: expect.stringContaining('同じファイル') });
  });
});
