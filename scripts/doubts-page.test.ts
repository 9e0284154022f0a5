import { describe, expect, test } from 'vitest';
import { doubtsPage } from './doubts-page.mjs';

const doubt = 'chigasaki-r7:9(2)/closed-day';
const record = {
  askedOn: '2025-05-01',
  askedBy: 'contractor',
  question: '10日が土曜の\nときはどうなりますか。',
  answer: { on: '2025-05-20', by: '見本市福祉課', text: '次の開庁日とします。', reading: 'next-open-day' },
  reference: '見福第12号',
};

/** The entry of a doubt on the page of one invented city that chose a reading of it. */
function entryOf(id: string, choice: object): readonly string[] {
  const page = doubtsPage([{ id: 'mihon-r8', source: 'chigasaki-r7', readings: [{ doubt: id, ...choice }] }]);
  const entry = page.split('\n### ').find((each: string) => each.includes(`\`${id}\``)) ?? '';
  return entry.split('\n').filter((line: string) => /^ *- |^未決/.test(line));
}

describe('the page of doubts', () => {
  test('shows question, answer and days of a settled doubt below the reading that was chosen', () => {
    expect(entryOf(doubt, { reading: 'next-open-day', note: null, record })).toEqual([
      '- `keep` 動かさない。閉庁日に当たることを知らせる。（標準）',
      '- `next-open-day` 次の開庁日に延びる。（**選択：`mihon-r8`**）',
      '  - `mihon-r8` 2025-05-01 受託した側の問い「10日が土曜の ときはどうなりますか。」、**2025-05-20 見本市福祉課の答え「次の開庁日とします。」**、見福第12号',
      '- `previous-open-day` 前の開庁日に早める。',
    ]);
  });

  test('shows a question that waits, and the asking side', () => {
    const waiting = { ...record, askedBy: 'municipality', question: null, answer: null, reference: null };
    expect(entryOf(doubt, { reading: 'keep', note: null, record: waiting })[1]).toBe(
      '  - `mihon-r8` 2025-05-01 市の問い、答え待ち',
    );
    expect(entryOf('chigasaki-r7:4/march-work', { reading: null, note: null, record: waiting }).slice(-2)).toEqual([
      '未決（設定なし）：`mihon-r8`',
      '- `mihon-r8` 2025-05-01 市の問い、答え待ち',
    ]);
  });

  test('shows no record where a profile only chose', () => {
    expect(entryOf(doubt, { reading: 'keep', note: '理由' })).toEqual([
      '- `keep` 動かさない。閉庁日に当たることを知らせる。（**選択：`mihon-r8`**　標準）',
      '- `next-open-day` 次の開庁日に延びる。',
      '- `previous-open-day` 前の開庁日に早める。',
    ]);
  });
});
