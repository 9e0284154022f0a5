import { lastDay, yearMonth } from '@fukushi-kit/calendar';
import type { DutyFacts } from '@fukushi-kit/schema';
import { parseDutyFacts } from '../../src/index.ts';
import { LAST_DAY } from './chigasaki-records.ts';
import { sound } from './sound.ts';

const months: readonly (readonly [month: string, handedInOn: string])[] = [
  ['2025-05', '2025-06-10'],
  ['2025-06', '2025-07-10'],
  ['2025-07', '2025-08-08'],
  ['2025-08', '2025-09-10'],
  ['2025-09', '2025-10-10'],
  ['2025-10', '2025-11-10'],
  ['2025-11', '2025-12-10'],
  ['2025-12', '2026-01-09'],
  ['2026-01', '2026-02-10'],
  ['2026-02', '2026-03-10'],
  ['2026-03', '2026-03-10'],
];

const done: readonly (readonly [duty: string, on: string])[] = [
  ['safety-report', '2025-05-12'],
  ['materials-receipt/M-1', '2025-05-15'],
  ['resubmission/C-1', '2025-06-17'],
  ['reinspection/C-1', '2025-06-24'],
  ['inspection/2025-06', '2025-07-18'],
  ['inspection/2025-07', '2025-08-15'],
  ['inspection/2025-08', '2025-09-19'],
  ['inspection/2025-09', '2025-10-17'],
  ['inspection/2025-10', '2025-11-19'],
  ['inspection/2025-11', '2025-12-19'],
  ['inspection/2025-12', '2026-01-16'],
  ['inspection/2026-01', '2026-02-20'],
  ['inspection/2026-02', '2026-03-19'],
  ['resubmission/C-2', '2026-03-16'],
  ['reinspection/C-2', '2026-03-23'],
  ['count-agreement', '2026-03-24'],
  ['materials-return', '2026-03-27'],
  ['copies-disposal', '2026-03-27'],
  ['disposal-certificate', '2026-03-30'],
  ['incident-report/A-1', '2026-05-20'],
  ['incident-measures/A-1', '2026-05-27'],
  ['payment/I-1', '2026-09-30'],
];

/** What happened in the year as the duty calendar asks for it. */
export function chigasakiDutyFacts(): DutyFacts {
  return sound(
    parseDutyFacts({
      schemaVersion: '1',
      profile: 'chigasaki-r7',
      contract: {
        concludedOn: '2025-05-01',
        workStartedOn: '2025-05-15',
        endedOn: '2026-03-10',
        isHandoverNeeded: false,
      },
      months: months.map(([month]) => ({
        month,
        reportMadeOn: month === '2026-03' ? LAST_DAY : lastDay(yearMonth(month)),
        hadWork: true,
      })),
      corrections: [
        { number: 'C-1', month: '2025-05', on: '2025-06-13' },
        { number: 'C-2', month: '2026-03', on: '2026-03-13' },
      ],
      invoices: [{ number: 'I-1', dated: '2026-03-25', receivedOn: '2026-03-26', refused: null }],
      staffChanges: [],
      leaves: [],
      incidents: [{ number: 'A-1', knownOn: '2026-05-20' }],
      occasions: [{ number: 'M-1', kind: 'materials-received', on: '2025-05-15' }],
      done: [
        ...months.map(([month, on]) => ({ duty: `monthly-report/${month}`, on, ref: null })),
        ...done.map(([duty, on]) => ({ duty, on, ref: null })),
      ],
    }),
  );
}
