import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import type { AdviserVisit } from '@fukushi-kit/support-case';
import { describe, expect, test } from 'vitest';
import { visitScheduleForm } from '../src/index.ts';

const visit = (number: string, more: Partial<AdviserVisit>): AdviserVisit => ({
  number,
  adviser: 'S-01',
  caseNumber: `C-${number}`,
  plannedOn: null,
  visitedOn: null,
  cancelledOn: null,
  isOutreach: false,
  ...more,
});

const schedule = (visits: AdviserVisit[], asOf = '2025-06-20') =>
  visitScheduleForm({
    visits,
    adviser: { number: 'S-01', name: '見本 太郎' },
    month: yearMonth('2025-06'),
    asOf: plainDate(asOf),
    purposes: new Map([['1', '家計の相談']]),
    dayNotes: [],
    sheet: { controlNumber: null, madeOn: null, contractor: null, note: null },
  });

describe('the visits of an adviser in a month', () => {
  test.each<[title: string, days: Partial<AdviserVisit>, state: string, marks: readonly (readonly [string, string])[]]>(
    [
      ['made as planned', { plannedOn: '2025-06-02', visitedOn: '2025-06-02' }, 'as-planned', [['2025-06-02', 'done']]],
      [
        'made on another day',
        { plannedOn: '2025-06-02', visitedOn: '2025-06-04' },
        'on-another-day',
        [
          ['2025-06-02', 'missed'],
          ['2025-06-04', 'done'],
        ],
      ],
      [
        'planned for the month before',
        { plannedOn: '2025-05-30', visitedOn: '2025-06-04' },
        'on-another-day',
        [['2025-06-04', 'done']],
      ],
      ['without a plan', { visitedOn: '2025-06-05' }, 'without-plan', [['2025-06-05', 'done']]],
      ['cancelled', { plannedOn: '2025-06-02', cancelledOn: '2025-06-01' }, 'cancelled', [['2025-06-02', 'cancelled']]],
      ['missed', { plannedOn: '2025-06-19' }, 'missed', [['2025-06-19', 'missed']]],
      ['planned for the day itself', { plannedOn: '2025-06-20' }, 'to-come', [['2025-06-20', 'planned']]],
    ],
  )('%s', (_, days, state, marks) => {
    const data = schedule([visit('1', days)]);
    expect(data.visits.map((row) => row.state)).toEqual([state]);
    expect(data.calendar?.entries.map((entry) => [entry.day, entry.state])).toEqual(marks);
  });

  test('leave out those of other months and other advisers, and those without a day', () => {
    const visits = [
      visit('1', { plannedOn: '2025-05-31' }),
      visit('2', { plannedOn: '2025-07-01' }),
      visit('3', {}),
      visit('4', { plannedOn: '2025-06-02', adviser: 'S-02' }),
    ];
    expect(schedule(visits).visits).toEqual([]);
  });

  test('bear number and purpose, and no name', () => {
    const [row] = schedule([visit('1', { plannedOn: '2025-06-25', isOutreach: true })]).visits;
    expect(row).toMatchObject({ caseNumber: 'C-1', purpose: '家計の相談', isOutreach: true });
    const { calendar } = schedule([visit('1', { plannedOn: '2025-06-25', isOutreach: true, caseNumber: null })]);
    expect(calendar?.entries.map(({ text }) => text)).toEqual(['番号なし アウトリーチ']);
  });
});
