import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { evaluate, type ReadDoubt } from '../src/index.ts';
import { agreed, booksOf } from './books-of.ts';
import { contract, document } from './rows.ts';

type Readings = Partial<Record<ReadDoubt, string>>;
type Asked = readonly [verdict: string, ...findings: (readonly unknown[])[]];

describe('the results of a month are reported by the tenth (柏 8(4))', () => {
  // 10 August 2025 is a Sunday, the 11th a national holiday.
  const july = contract({ from: '2025-07-01', workStartsOn: '2025-07-01' });
  const asked = (submittedOn: string | null, readings: Readings, asOf = '2025-08-31'): Asked => {
    const documents = [document('monthly-results', { madeOn: '2025-07-31', month: '2025-07', submittedOn })];
    const { verdict, findings } = evaluate(
      'k8-4a',
      booksOf({ contract: [july], documents }),
      agreed({}, readings),
      plainDate(asOf),
    );
    return [verdict, ...findings.map(({ code, rows, detail }) => [code, ...rows, detail?.['wanting'] ?? ''])];
  };
  const closed = (reading: string): Readings => ({ 'kashiwa-r7:8(4)/closed-day': reading });
  const late = ['nonconforming', ['month-submitted-late', 'D-1', '']];
  const unread = ['unverified', ['reading-unset', 'D-1', 'kashiwa-r7:8(4)/closed-day']];

  test.each<[submittedOn: string, readings: Readings, expected: unknown]>([
    ['2025-08-08', closed('previous-open-day'), ['conforming']],
    ['2025-08-09', closed('previous-open-day'), late],
    ['2025-08-10', closed('keep'), ['conforming']],
    ['2025-08-11', closed('keep'), late],
    ['2025-08-12', closed('next-open-day'), ['conforming']],
    ['2025-08-13', closed('next-open-day'), late],
    ['2025-08-08', {}, ['conforming']],
    ['2025-08-09', {}, unread],
    ['2025-08-12', {}, unread],
    ['2025-08-13', {}, late],
  ])('submitted on %s, read %j', (submittedOn, readings, expected) => {
    expect(asked(submittedOn, readings)).toEqual(expected);
  });

  test.each<[asOf: string, readings: Readings, expected: unknown]>([
    ['2025-08-10', closed('keep'), ['not-applicable']],
    ['2025-08-11', closed('keep'), ['nonconforming', ['month-not-submitted', '2025-07', '']]],
    ['2025-08-12', closed('next-open-day'), ['not-applicable']],
    ['2025-08-13', {}, ['nonconforming', ['month-not-submitted', '2025-07', '']]],
    ['2025-08-11', {}, ['unverified', ['reading-unset', '2025-07', 'kashiwa-r7:8(4)/closed-day']]],
  ])('not submitted by the end of %s, read %j', (asOf, readings, expected) => {
    expect(asked(null, readings, asOf)).toEqual(expected);
  });

  test.each([
    ['2025-08-13', 'rows'],
    [null, 'months'],
  ])('a document submitted on %s, numbered as a month is written, has its finding name %s', (submittedOn, named) => {
    const documents = [
      document('monthly-results', { number: '2025-07', madeOn: '2025-07-31', month: '2025-07', submittedOn }),
    ];
    const books = booksOf({ contract: [july], documents });
    const { findings } = evaluate('k8-4a', books, agreed({}), plainDate('2025-08-31'));
    expect(findings.map((finding) => [finding.named, finding.rows])).toEqual([[named, ['2025-07']]]);
  });

  test('of two documents for a month the first counts', () => {
    const documents = [
      document('monthly-results', { number: 'D-2', madeOn: '2025-07-31', month: '2025-07', submittedOn: '2025-08-20' }),
      document('monthly-results', { madeOn: '2025-07-31', month: '2025-07', submittedOn: '2025-08-08' }),
    ];
    const books = booksOf({ contract: [july], documents });
    expect(evaluate('k8-4a', books, agreed({}), plainDate('2025-08-31')).verdict).toBe('conforming');
  });
});

describe('the deliverables of a month are handed in by the tenth (茅ヶ崎 9(2))', () => {
  const REPORT = 'chigasaki-r7:9(2)/report-month';
  const CLOSED = 'chigasaki-r7:9(2)/closed-day';
  const LAST = 'chigasaki-r7:4/march-work';
  const short = contract({ from: '2026-02-01', to: '2026-03-10', workStartsOn: '2026-02-01' });
  const asked = (february: string, march: string | null, readings: Readings, asOf = '2026-04-30'): Asked => {
    const documents = [
      document('monthly-report', { madeOn: '2026-02-28', month: '2026-02', submittedOn: february }),
      document('monthly-report', { number: 'D-2', madeOn: '2026-02-28', month: '2026-03', submittedOn: march }),
    ];
    const books = booksOf(
      { contract: [short], documents },
      { from: '2026-02-01', to: '2026-05-31', declaredOn: '2026-05-31' },
    );
    const { verdict, findings } = evaluate('cm9-2', books, agreed({}, readings), plainDate(asOf));
    return [verdict, ...findings.map(({ code, rows, detail }) => [code, ...rows, detail?.['wanting'] ?? ''])];
  };

  test.each<[what: string, february: string, march: string | null, readings: Readings, expected: unknown]>([
    [
      'the report of a month is made in it',
      '2026-03-10',
      '2026-03-10',
      { [REPORT]: 'reported-month', [CLOSED]: 'keep', [LAST]: 'within-period' },
      ['conforming'],
    ],
    [
      'or in the month after',
      '2026-04-10',
      '2026-03-10',
      { [REPORT]: 'following-month', [CLOSED]: 'keep', [LAST]: 'within-period' },
      ['conforming'],
    ],
    [
      'the first reading makes that late',
      '2026-04-10',
      '2026-03-10',
      { [REPORT]: 'reported-month', [CLOSED]: 'keep', [LAST]: 'within-period' },
      ['nonconforming', ['month-submitted-late', 'D-1', '']],
    ],
    [
      'the last days may be due on 10 April',
      '2026-03-10',
      '2026-04-10',
      { [REPORT]: 'reported-month', [CLOSED]: 'keep', [LAST]: 'april-10' },
      ['conforming'],
    ],
    [
      'or within the period',
      '2026-03-10',
      '2026-04-10',
      { [REPORT]: 'reported-month', [CLOSED]: 'keep', [LAST]: 'within-period' },
      ['nonconforming', ['month-submitted-late', 'D-2', '']],
    ],
    [
      'which is open while nothing is chosen',
      '2026-03-10',
      '2026-04-10',
      { [REPORT]: 'reported-month', [CLOSED]: 'keep' },
      ['unverified', ['reading-unset', 'D-2', LAST]],
    ],
    [
      'as is the month of the report',
      '2026-04-09',
      '2026-03-10',
      { [CLOSED]: 'keep', [LAST]: 'within-period' },
      ['unverified', ['reading-unset', 'D-1', REPORT]],
    ],
  ])('%s', (_, february, march, readings, expected) => {
    expect(asked(february, march, readings)).toEqual(expected);
  });
});
