import { doubts } from '@fukushi-kit/clause';
import type { ChoiceOfReading } from '@fukushi-kit/schema';
import { explain, given, type ReadingUsed, readingsOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { mihonCity, recordOf } from '../test/mihon-city.ts';
import {
  chosenReading,
  openPoints,
  parseProfile,
  profiles,
  type ReadingStanding,
  readingStanding,
  readingStandingText,
} from './index.ts';

const REFUSED = 'chigasaki-r7:12/refused-provision';
const UPDATED_PLAN = 'chigasaki-r7:12/updated-plan';
const waiting = recordOf(null, { answer: null });

const choice = (doubt: string, reading: string | null, change: Partial<ChoiceOfReading> = {}): ChoiceOfReading => ({
  doubt,
  reading,
  note: null,
  ...change,
});

describe('whether a reading (読み方) is settled (疑義の決着)', () => {
  test.each<
    [
      what: string,
      choice: ChoiceOfReading,
      used: ReadingUsed | { readonly doubt: typeof UPDATED_PLAN; readonly reading: null },
      standing: ReadingStanding['standing'],
      text: string,
      open: string | null,
    ]
  >([
    [
      'answered',
      choice(REFUSED, 'not-payable', { record: recordOf('not-payable') }),
      { doubt: REFUSED, reading: 'not-payable' },
      'settled',
      '2025-05-20に見本市福祉課の答えで決まった（見福第12号）',
      null,
    ],
    [
      'answered as the shipped profiles read it, without a document',
      choice(REFUSED, 'payable', { record: recordOf('payable', { reference: null }) }),
      { doubt: REFUSED, reading: 'payable' },
      'settled',
      '2025-05-20に見本市福祉課の答えで決まった',
      null,
    ],
    [
      'asked by the contractor and not answered',
      choice(REFUSED, 'payable', { record: waiting }),
      { doubt: REFUSED, reading: 'payable' },
      'asked',
      '2025-05-01に受託した側が尋ね、答えを待っている',
      'answer-awaited',
    ],
    [
      'asked by the city, nothing chosen meanwhile',
      choice(UPDATED_PLAN, null, { record: { ...waiting, askedBy: 'municipality' } }),
      { doubt: UPDATED_PLAN, reading: null },
      'asked',
      '2025-05-01に市が尋ね、答えを待っている',
      'answer-awaited',
    ],
    [
      'answered in a way that the list has not',
      choice(UPDATED_PLAN, null, { record: recordOf(null) }),
      { doubt: UPDATED_PLAN, reading: null },
      'settled',
      '2025-05-20に見本市福祉課の答えで決まった（見福第12号）',
      'answer-fits-no-reading',
    ],
    [
      'read as the shipped profiles do',
      choice(REFUSED, 'payable'),
      { doubt: REFUSED, reading: 'payable' },
      'default',
      '設定の標準。協議の記録はない',
      null,
    ],
    [
      'read otherwise',
      choice(REFUSED, 'not-payable'),
      { doubt: REFUSED, reading: 'not-payable' },
      'chosen',
      '設定で選んだ。協議の記録はない',
      null,
    ],
    [
      'chosen without a word, where only the city can',
      choice(UPDATED_PLAN, 'not-paid'),
      { doubt: UPDATED_PLAN, reading: 'not-paid' },
      'chosen',
      '設定で選んだ。協議の記録はない',
      'chosen-without-record',
    ],
    [
      'chosen with a reason, where only the city can',
      choice(UPDATED_PLAN, 'not-paid', { note: '契約書第5条' }),
      { doubt: UPDATED_PLAN, reading: 'not-paid' },
      'chosen',
      '設定で選んだ。協議の記録はない',
      null,
    ],
    [
      'not chosen',
      choice(UPDATED_PLAN, null),
      { doubt: UPDATED_PLAN, reading: null },
      'open',
      '決まっていない',
      'reading-open',
    ],
    [
      'settled, but the result rests on another reading',
      choice(REFUSED, 'not-payable', { record: recordOf('not-payable') }),
      { doubt: REFUSED, reading: 'payable' },
      'not-chosen',
      '設定が選んだ読み方ではない',
      null,
    ],
  ])('%s', (_what, chosen, used, standing, text, open) => {
    const city = mihonCity(chosen);
    expect(parseProfile(city)).toEqual({ ok: true, value: city });
    expect([readingStanding(city, used).standing, readingStandingText(city, used)]).toEqual([standing, text]);
    const points = openPoints(city).filter(({ detail }) => detail?.['doubt'] === chosen.doubt);
    expect(points.map(({ code, severity }) => [code, severity])).toEqual(open === null ? [] : [[open, 'notice']]);
  });

  test('the day on which it was settled, and the whole record, stand beside it', () => {
    const record = recordOf('not-payable', { question: '不同意の様式1は請求できますか。' });
    const city = mihonCity(choice(REFUSED, 'not-payable', { record }));
    expect(readingStanding(city, { doubt: REFUSED, reading: 'not-payable' })).toEqual({
      doubt: REFUSED,
      reading: 'not-payable',
      standing: 'settled',
      settledOn: '2025-05-20',
      answer: record.answer,
      record,
    });
  });

  test('a ledger tells beside each reading whether it was settled', () => {
    const figure = given({
      label: '対象の件数',
      unit: 'count',
      value: 1,
      source: '計算例',
      readings: [{ doubt: REFUSED, reading: 'payable' }],
    });
    const ledgers = [mihonCity(), mihonCity(choice(REFUSED, 'payable', { record: recordOf('payable') }))].map((city) =>
      explain(figure, (used) => readingStandingText(city, used))
        .split('\n')
        .at(-1),
    );
    const reading = '    読み方: 受領された様式1なので対象とする。（chigasaki-r7:12/refused-provision payable）';
    expect(ledgers).toEqual([
      `${reading}［設定の標準。協議の記録はない］`,
      `${reading}［2025-05-20に見本市福祉課の答えで決まった（見福第12号）］`,
    ]);
    expect(readingsOf(figure).map((used) => readingStanding(mihonCity(), used).standing)).toEqual(['default']);
  });

  test.each(profiles.map((each) => [each.id, each] as const))(
    '%s claims no answer that nobody published',
    (_, each) => {
      const standings = doubts.map(({ id }) => readingStanding(each, { doubt: id, reading: chosenReading(each, id) }));
      expect(standings.filter(({ standing }) => !['default', 'open', 'chosen'].includes(standing))).toEqual([]);
      expect(each.readings.filter(({ record }) => record !== undefined)).toEqual([]);
    },
  );
});
