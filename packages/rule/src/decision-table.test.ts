import { expect, test } from 'vitest';
import { decisionTable } from './decision-table.ts';
import { dsl } from './dsl.ts';
import { rule } from './rule.ts';

const vocabulary = {
  unused: { kind: 'yes-no', label: '使わない' },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 150 },
  careLevel: {
    kind: 'choice',
    label: '要介護|状態区分',
    values: { none: 'なし', 'care-1': '1', 'care-2': '2', 'care-3': '3', 'care-4': '4', 'care-5': '5' },
  },
  agreed: { kind: 'yes-no', label: '市の決定' },
} as const;
const { all, any, compare, oneOf, ruling, silent, clause, except, unless, not } = dsl(vocabulary);

test('an official reads when a rule is met and when not, by which clause, and what each clause says', () => {
  const when = clause(
    'chigasaki-r7:6',
    '65歳以上の人',
    all(
      compare('age', '>=', 65),
      any(
        clause('chigasaki-r7:6(1)', '要介護5', oneOf('careLevel', 'care-5')),
        clause('chigasaki-r7:6(3)', '準ずる人', ruling('agreed', '市との協議')),
      ),
    ),
  );
  expect(decisionTable(rule({ id: 'example/table', title: '対象者', from: '2025-04-01', vocabulary, when }))).toBe(
    `# 対象者の判定表

適用期間：2025-04-01から

| 番号 | 年齢 | 要介護\\|状態区分 | 市の決定（判断：市との協議） | 判定 | 根拠 |
| --- | --- | --- | --- | --- | --- |
| 1 | 65以上 | 5 | － | 当たる | chigasaki-r7:6 chigasaki-r7:6(1) |
| 2 | 65以上 | － | はい | 当たる | chigasaki-r7:6 chigasaki-r7:6(3) |
| 3 | 64以下 | － | － | 当たらない | chigasaki-r7:6 |
| 4 | － | 5以外 | いいえ | 当たらない | chigasaki-r7:6(1) chigasaki-r7:6(3) |

「－」の欄は判定に影響しない。記録のない事実があり、どの行に当たるかが決まらないときは「未決」とし、その事実の確認又は判断を待つ。

| 条項 | 内容 |
| --- | --- |
| chigasaki-r7:6 | 65歳以上の人 |
| chigasaki-r7:6(1) | 要介護5 |
| chigasaki-r7:6(3) | 準ずる人 |
`,
  );
});

test('a proviso, ranges of a number and a silent source have rows of their own', () => {
  const when = except(
    not(compare('age', '=', 20)),
    unless(compare('age', '>', 64), silent('kashiwa-r7:6(8)/planned-leave')),
  );
  const table = decisionTable(
    rule({ id: 'example/table', title: '例', from: '2025-04-01', to: '2026-03-31', vocabulary, when }),
  );
  expect(table.split('\n').filter((line) => /^\| \d/.test(line))).toEqual([
    '| 1 | 65以上 | 未決（定めがない：kashiwa-r7:6(8)/planned-leave） | － |',
    '| 2 | 19以下 | 当たる | － |',
    '| 3 | 21以上64以下 | 当たる | － |',
    '| 4 | 65以上 | 未決（定めがない：kashiwa-r7:6(8)/planned-leave） | － |',
    '| 5 | 20 | 当たらない | － |',
  ]);
  expect(table).toContain('適用期間：2025-04-01から2026-03-31まで');
});

test('a table that nobody could read is refused', () => {
  const pairs = Array.from({ length: 10 }, (_, index) =>
    any(compare('age', '=', index), oneOf('careLevel', 'care-1'), compare('age', '>', index)),
  );
  const [first, ...others] = pairs;
  const when = all(first ?? ruling('agreed', '市'), ...others);
  const wide = rule({ id: 'example/wide', title: '例', from: '2025-04-01', vocabulary, when });
  expect(() => decisionTable(wide)).toThrow('more than 500 rows');
});
