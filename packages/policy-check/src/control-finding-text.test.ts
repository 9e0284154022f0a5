import { describe, expect, test } from 'vitest';
import { type ControlFinding, controlFindingText } from './index.ts';

describe('a finding in Japanese', () => {
  const finding: ControlFinding = {
    code: 'pledge-missing',
    path: ['staff'],
    severity: 'error',
    clauses: ['kashiwa-r7:9(1)'],
    key: 'k9-1a/pledge-missing/0123456789ab',
    control: 'k9-1a',
    book: 'staff',
    named: 'rows',
    rows: ['S-1'],
    total: 1,
  };

  test.each<[parts: Partial<ControlFinding>, text: string]>([
    [{}, '従事者台帳 S-1：守秘の誓約がありません。'],
    [
      { rows: ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'], total: 5 },
      '従事者台帳 S-1、S-2、S-3、S-4、S-5：守秘の誓約がありません。',
    ],
    [
      { rows: ['S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6'], total: 6 },
      '従事者台帳 S-1、S-2、S-3、S-4、S-5 ほか1件：守秘の誓約がありません。',
    ],
    [{ rows: [], total: 0 }, '従事者台帳：守秘の誓約がありません。'],
    [{ book: null, named: 'controls', rows: ['k9-2a'] }, 'k9-2a：守秘の誓約がありません。'],
    [{ book: null, rows: [], total: 0 }, '守秘の誓約がありません。'],
    [
      { book: 'documents', named: 'months', rows: ['2019-05', '2025-06'], total: 2 },
      '規程・文書台帳 令和元年5月、令和7年6月：守秘の誓約がありません。',
    ],
    [{ book: 'documents', rows: ['2025-06'] }, '規程・文書台帳 2025-06：守秘の誓約がありません。'],
    [
      { code: 'parameter-unset', detail: { count: 1, wanting: 'audit-months' } },
      '従事者台帳 S-1：「情報セキュリティ監査の間隔（月）」は、契約の語に数がなく、市と取り決めた数が根拠の文書とともに記録されていません。',
    ],
    [
      { code: 'reading-unset', rows: [], total: 0, detail: { count: 0, wanting: 'kashiwa-r7:8(4)/closed-day' } },
      '従事者台帳：「月次の実績の期限が閉庁日に当たるとき」は、契約の読み方が分かれるところで、読み方が選ばれていません。',
    ],
  ])('%j', (parts, text) => {
    expect(controlFindingText({ ...finding, ...parts })).toBe(text);
  });
});
