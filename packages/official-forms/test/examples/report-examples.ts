import type { MonthlyReportForm, RosterConsentForm } from '@fukushi-kit/schema';
import { monthlyReportExamples } from '../../src/chigasaki-r7/monthly-report/examples.ts';
import { rosterConsentExamples } from '../../src/chigasaki-r7/roster-consent/examples.ts';

export const simpleRoster: RosterConsentForm = rosterConsentExamples.simple;
export const fullRoster: RosterConsentForm = rosterConsentExamples.full;

/** A monthly report with as many originals as asked for. */
export function reportOf(originals: number): MonthlyReportForm {
  return {
    ...monthlyReportExamples.full,
    submissions: Array.from({ length: originals }, (_, index) => ({
      controlNumber: `2025-06-${String(index + 1).padStart(3, '0')}`,
      planKind: index % 3 === 0 ? 'update' : 'new',
      planMadeOn: '2025-06-05',
      planProvision: index % 4 === 0 ? 'unanswered' : 'given',
      roster: index % 2 === 0 ? 'refused' : null,
      note: index === 2 ? '再提出' : null,
    })),
  };
}
