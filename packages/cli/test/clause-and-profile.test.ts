import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { profiles } from '@fukushi-kit/municipality';
import { describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

describe('looking up what the house knows', () => {
  test.each<[argv: readonly string[], says: readonly string[]]>([
    [
      ['clause', 'chigasaki-r7:9(2)'],
      ['chigasaki-r7:9(2)', '疑義 chigasaki-r7:9(2)/closed-day'],
    ],
    [['clause', 'kashiwa-r7:7(2)カ(ア)'], ['kashiwa-r7:7(2)カ(ｱ)']],
    [
      ['clause', '月次報告書'],
      ['chigasaki-r7:9(1)', '件'],
    ],
    [
      ['profile', 'list'],
      ['chigasaki-r7', '142077', 'kashiwa-r7', '122173'],
    ],
    [
      ['profile', 'show', 'chigasaki-r7'],
      ['判定表', '動かさない', '決まっていないこと'],
    ],
    [
      ['form', 'list'],
      ['chigasaki-r7/evacuation-plan', '様式1', '参考様式'],
    ],
    [
      ['form', 'schema', 'roster-consent'],
      ['"$schema"', '提供の同意'],
    ],
    [
      ['due', '--profile', 'chigasaki-r7', '--month', '2025-04'],
      ['令和7年5月10日（土）', '閉庁日'],
    ],
    [
      ['due', '--profile', 'kashiwa-r7', '--month', '2025-06'],
      ['令和7年7月10日（木）', 'kashiwa-r7:8(4)'],
    ],
  ])('%j', async (argv, says) => {
    const { code, out, err } = await called(argv, await emptyFolder());
    expect([code, err]).toEqual([0, '']);
    for (const text of says) expect(out).toContain(text);
  });

  test('a profile of one’s own is checked and used like a shipped one', async () => {
    const folder = await emptyFolder();
    const [chigasaki] = profiles;
    await writeFile(join(folder, 'own.json'), JSON.stringify({ ...chigasaki, id: 'own-r7' }));
    expect(await called(['profile', 'validate', 'own.json'], folder)).toMatchObject({ code: 0 });
    const due = await called(['due', '--profile', 'own.json', '--month', '2025-06', '--json'], folder);
    expect(JSON.parse(due.out)).toMatchObject({ profile: 'own-r7', due: '2025-07-10' });
  });

  test('a profile with faults is refused with every place', async () => {
    const folder = await emptyFolder();
    const [chigasaki] = profiles;
    await writeFile(join(folder, 'own.json'), JSON.stringify({ ...chigasaki, source: 'mars-r1', fees: 3 }));
    const { code, err } = await called(['profile', 'validate', 'own.json'], folder);
    expect([code, err]).toEqual([1, 'own.json：委託料の単価：種類が違います。一覧で書いてください。\n']);
  });
});
