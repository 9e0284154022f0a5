import type { DutyFacts } from '@fukushi-kit/schema';
import { parseDutyFacts } from '../../src/index.ts';
import { sound } from './sound.ts';

const reported: readonly (readonly [month: string, on: string])[] = [
  ['2025-04', '2025-05-09'],
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
  ['2026-03', '2026-04-10'],
];

const done: readonly (readonly [duty: string, on: string])[] = [
  ['annual-plan', '2025-03-25'],
  ['qualification-proof', '2025-04-02'],
  ['organization-chart', '2025-04-02'],
  ['advance/1', '2025-04-30'],
  ['complaint-report/K-1', '2025-06-10'],
  ['staff-change-report/J-1', '2025-09-26'],
  ['leave-replacement/L-1', '2025-11-01'],
  ['advance/2', '2025-10-31'],
  ['new-hire-papers/J-1', '2025-11-04'],
  ['organization-chart-update/J-1', '2025-11-04'],
  ['policy-meeting-report/P-1', '2025-12-01'],
  ['reopening/R-1', '2026-02-02'],
  ['evaluation-summary/E-1', '2026-02-06'],
  ['completion-report', '2026-03-31'],
  ['settlement-report', '2026-03-31'],
  ['media-return', '2026-04-06'],
  ['incident-report/A-1', '2026-05-12'],
];

/** What happened in the year as the duty calendar asks for it. */
export function kashiwaDutyFacts(): DutyFacts {
  return sound(
    parseDutyFacts({
      schemaVersion: '1',
      profile: 'kashiwa-r7',
      contract: {
        concludedOn: '2025-03-21',
        workStartedOn: '2025-04-01',
        endedOn: '2026-03-31',
        isHandoverNeeded: false,
      },
      months: [],
      corrections: [],
      invoices: [],
      staffChanges: [{ number: 'J-1', kind: 'joins', on: '2025-11-01', isNewHire: true }],
      leaves: [{ number: 'L-1', from: '2025-11-01', to: '2026-03-31', knownOn: '2025-10-15' }],
      incidents: [{ number: 'A-1', knownOn: '2026-05-12' }],
      occasions: [
        { number: 'P-1', kind: 'policy-meeting', on: '2025-11-05' },
        { number: 'E-1', kind: 'evaluation-meeting', on: '2026-02-20' },
        { number: 'K-1', kind: 'complaint', on: '2025-06-06' },
        { number: 'R-1', kind: 'circumstances-changed', on: '2026-02-01' },
      ],
      done: [
        ...reported.map(([month, on]) => ({ duty: `monthly-results/${month}`, on, ref: null })),
        ...done.map(([duty, on]) => ({ duty, on, ref: null })),
      ],
    }),
  );
}
