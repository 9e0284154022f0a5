import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseProfile, profileQuestions } from '@fukushi-kit/municipality';
import { describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const answers: Readonly<Record<string, unknown>> = {
  id: 'mihon-r8',
  title: '見本市 個別避難計画',
  municipality: '見本市',
  code: '132012',
  page: 'https://www.city.example.jp/plan.html',
  'page-title': '個別避難計画',
  'eligibility-place': '第2条',
  'in-force-from': '2026-04-01',
  'care-levels': ['care-4', 'care-5'],
  'recognized-by': '見本市長',
};

/** The same answers as a person types them; what is left out is an empty line. */
const typed: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer === 'string')),
  'care-levels': '要介護4、要介護5',
};
const lines = (said: Readonly<Record<string, string>> = typed): string =>
  profileQuestions.map(({ id }) => `${said[id] ?? ''}\n`).join('');

const NEW = ['profile', 'new', '--out', 'own.json'];

async function withAnswers(value: unknown): Promise<{ readonly folder: string; readonly call: string[] }> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'answers.json'), JSON.stringify(value));
  return { folder, call: [...NEW, '--answers', 'answers.json'] };
}

describe('a new profile', () => {
  test('typed answer by answer is the one of the same answers in a file', async () => {
    const folder = await emptyFolder();
    const { code, out, err } = await called(NEW, folder, lines());
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`[1/${profileQuestions.length}]`);
    expect(out).toContain('決まっていないこと');
    const own = await readFile(join(folder, 'own.json'), 'utf8');
    expect(parseProfile(JSON.parse(own)).ok).toBe(true);
    const file = await withAnswers(answers);
    expect((await called(file.call, file.folder)).code).toBe(0);
    expect(await readFile(join(file.folder, 'own.json'), 'utf8')).toBe(own);
    expect((await called(['profile', 'validate', 'own.json'], folder)).code).toBe(0);
  });

  test('asks again after a line that is no answer, and for what is required', async () => {
    const folder = await emptyFolder();
    const { code, out } = await called(NEW, folder, `\nMihon R8\n${lines()}`);
    expect(code).toBe(0);
    expect(out.match(/もう一度答えてください/g)).toHaveLength(2);
  });

  test('of which the last line is missing is not written', async () => {
    const folder = await emptyFolder();
    const { code, err } = await called(NEW, folder, lines().slice(0, -1));
    expect([code, err]).toEqual([1, '答えの途中で入力が終わりました。プロフィールは書き込んでいません。\n']);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each<[what: string, value: unknown, says: readonly string[]]>([
    [
      'missing and wrong answers',
      { ...answers, title: null, code: '132011' },
      ['answers.json：title：答えが要ります。', 'answers.json：code：答えになっていません。'],
    ],
    [
      'a question that nobody asks',
      { ...answers, colour: 'red' },
      ['answers.json：colour：その番号の問いはありません。'],
    ],
    ['a list', [answers], ['answers.json：問いの番号と答えの組（JSON のオブジェクト）にしてください。']],
  ])('from %s is refused, and nothing is written', async (_what, value, says) => {
    const { folder, call } = await withAnswers(value);
    const { code, out, err } = await called(call, folder);
    expect([code, out]).toEqual([1, '']);
    for (const text of says) expect(err).toContain(text);
    expect(await readdir(folder)).toEqual(['answers.json']);
  });

  test('never takes the place of a file that is there, and asks nothing first', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'own.json'), 'earlier');
    const { code, out, err } = await called(NEW, folder, lines());
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('同じ名前のものが既にあります。');
    expect(await readFile(join(folder, 'own.json'), 'utf8')).toBe('earlier');
  });

  test('needs a folder that is there', async () => {
    const { code, err } = await called(['profile', 'new', '--out', 'none/own.json'], await emptyFolder(), lines());
    expect([code, err.split('\n')[0]]).toEqual([1, 'none：ファイル又はフォルダーがありません。']);
  });

  test('without a place to write it to is wrong use', async () => {
    expect((await called(['profile', 'new'], await emptyFolder())).code).toBe(2);
  });
});

describe('a comparison of two profiles', () => {
  test('tells the differences in Japanese, as lines or as JSON', async () => {
    const folder = await emptyFolder();
    const { code, out, err } = await called(['profile', 'diff', 'sagamihara-r6', 'nagareyama-r6'], folder);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('相模原市（sagamihara-r6） と 流山市（nagareyama-r6） の違い');
    const json = await called(['profile', 'diff', 'sagamihara-r6', 'nagareyama-r6', '--json'], folder);
    expect(JSON.parse(json.out)).toHaveLength(out.trimEnd().split('\n').length - 1);
  });

  test('takes a profile of one’s own, and finds none with itself', async () => {
    const { folder, call } = await withAnswers(answers);
    await called(call, folder);
    const same = await called(['profile', 'diff', 'own.json', 'own.json'], folder);
    expect([same.code, same.out.split('\n')[1]]).toEqual([0, '違いはありません。']);
    expect((await called(['profile', 'diff', 'own.json', 'chigasaki-r7'], folder)).out).toContain(
      '見本市（mihon-r8） と 茅ヶ崎市（chigasaki-r7） の違い',
    );
  });

  test.each<[a: string, b: string]>([
    ['mars-r1', 'chigasaki-r7'],
    ['chigasaki-r7', 'mars-r1'],
  ])('%s and %s: an unknown id is wrong use', async (a, b) => {
    expect((await called(['profile', 'diff', a, b], await emptyFolder())).code).toBe(2);
  });
});
