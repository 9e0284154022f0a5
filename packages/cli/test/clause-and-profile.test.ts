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
      [
        '令和7年5月10日（土）',
        '閉庁日',
        '読み方：M月分はM月に作成する。提出はM月の翌月10日まで。［設定の標準。協議の記録はない］（疑義 chigasaki-r7:9(2)/report-month）',
        '（疑義 chigasaki-r7:9(2)/closed-day）',
      ],
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

  test('a doubt that a city has settled is shown with its answer, in the profile and in a comparison', async () => {
    const folder = await emptyFolder();
    const [chigasaki] = profiles;
    const about = 'chigasaki-r7:12/refused-provision';
    const answer = { on: '2025-05-20', by: '見本市福祉課', text: '見本の答え。', reading: 'payable' };
    const record = { askedOn: '2025-05-01', askedBy: 'contractor', question: null, answer, reference: '見福第12号' };
    const readings = chigasaki?.readings.map((each) => (each.doubt === about ? { ...each, record } : each));
    await writeFile(join(folder, 'own.json'), JSON.stringify({ ...chigasaki, id: 'own-r7', readings }));
    const shown = await called(['profile', 'show', 'own.json'], folder);
    expect(shown.out).toContain(
      `  ${about}　受領された様式1なので対象とする。［2025-05-20に見本市福祉課の答えで決まった（見福第12号）］`,
    );
    expect(shown.out).toContain('  chigasaki-r7:12/updated-plan　決まっていない\n');
    const { out } = await called(['profile', 'diff', 'chigasaki-r7', 'own.json'], folder);
    expect(out.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(/協議の記録：（定めなし） → 尋ねた日は2025-05-01/),
    ]);
  });

  test('a reading that only the city can choose is named where nobody recorded why', async () => {
    const folder = await emptyFolder();
    const [chigasaki] = profiles;
    const about = 'chigasaki-r7:4/march-work';
    const readings = chigasaki?.readings.map((each) =>
      each.doubt === about ? { ...each, reading: 'april-10' } : each,
    );
    await writeFile(join(folder, 'own.json'), JSON.stringify({ ...chigasaki, readings }));
    const { code, out } = await called(['profile', 'validate', 'own.json'], folder);
    expect(code).toBe(0);
    expect(out).toContain(
      `  ${about}：3月1日から10日までの仕事は、期間内に提出の期限がない。市だけが決められることを、協議の記録も理由もなく選んでいます。`,
    );
  });

  test('a profile with faults is refused with every place', async () => {
    const folder = await emptyFolder();
    const [chigasaki] = profiles;
    await writeFile(join(folder, 'own.json'), JSON.stringify({ ...chigasaki, source: 'mars-r1', fees: 3 }));
    const { code, err } = await called(['profile', 'validate', 'own.json'], folder);
    expect([code, err]).toEqual([1, 'own.json：委託料の単価：種類が違います。一覧で書いてください。\n']);
  });
});
