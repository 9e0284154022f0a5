import { firstDay, lastDay, type YearMonth } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { CentreLog, SupportCase } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';
import { type ConsultationFigures, consultationFigures } from './consultation-figures.ts';
import { type SupportFigures, supportFigures } from './support-figures.ts';

/**
 * The results of a month (月次実績): consultations by channel and attribute, new and continuing, referrals, meetings, plans to
 * suspensions, outreach, complaints, chats and urgent handovers. What does not count is named in `findings`, whose paths lead
 * into the log, or into `cases` for a refused move.
 *
 * @clause kashiwa-r7:8(4)
 */
export interface MonthlyResults {
  readonly month: YearMonth;
  readonly consultations: ConsultationFigures;
  readonly support: SupportFigures;
  /** Visits made that are outreach; those of an unknown kind stand beside. */
  readonly outreach: { readonly count: number; readonly kindNotRecorded: number };
  readonly complaints: number;
  readonly clauses: readonly ClauseId[];
  readonly findings: readonly SupportFinding[];
}

/**
 * Counts the results of a month (毎月の業務の実績) from the centre's log and the support cases. `attributes` are the
 * municipality's own, by number, since the source names none. Moves that {@link caseHistory} refuses do not count.
 *
 * @throws {RangeError} if `month` is no month.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:2
 *
 * @example
 * const lists = { visits: [], complaints: [], consultationNotes: [], vendorMeetings: [], policyMeetings: [], evaluationMeetings: [], staffMeetings: [], improvements: [], trainings: [], goals: [], nationalReports: [], documents: [] }
 * const chat = { number: 'Q-1', on: '2025-06-03', time: null, channel: 'chat', attribute: 'youth', standing: 'new', isUrgent: true, handover: { on: '2025-06-03', channel: 'phone', to: 'S-01' }, referrals: [] }
 * const log = { schemaVersion: '1', consultations: [chat], ...lists }
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * const results = monthlyResults({ month: '2025-06', log, cases: [], attributes: ['youth', 'elderly'], period })
 * results.consultations.byChannel.chat // => { youth: 1, elderly: 0, 'not-recorded': 0 }
 * results.consultations.chat // => { count: 1, urgent: 1, handedOver: 1, urgencyNotJudged: 0 }
 * results.findings // => []
 */
export function monthlyResults(input: {
  readonly month: YearMonth;
  readonly log: CentreLog;
  readonly cases: readonly SupportCase[];
  readonly attributes: readonly string[];
  readonly period: PerformancePeriod;
}): MonthlyResults {
  const { month, log, cases, attributes, period } = input;
  const days = { from: firstDay(month), to: lastDay(month) };
  const isMonth = (day: string | null): boolean => day !== null && isInPeriod(day, days) && isInPeriod(day, period);
  const consultations = consultationFigures(log.consultations, { days, period, attributes });
  const support = supportFigures(cases, log.policyMeetings, { isMonth, period });
  const visited = log.visits.filter(({ visitedOn }) => isMonth(visitedOn));
  return {
    month,
    consultations: consultations.figures,
    support: support.figures,
    outreach: {
      count: visited.filter(({ isOutreach }) => isOutreach === true).length,
      kindNotRecorded: visited.filter(({ isOutreach }) => isOutreach === null).length,
    },
    complaints: log.complaints.filter(({ receivedOn }) => isInPeriod(receivedOn, days)).length,
    clauses: ['kashiwa-r7:8(4)'],
    findings: [...ofMonth(days, period), ...consultations.findings, ...support.findings],
  };
}

function ofMonth(
  days: { readonly from: string; readonly to: string },
  period: PerformancePeriod,
): readonly SupportFinding<'month-outside-period'>[] {
  if (days.to >= period.from && days.from <= period.to) return [];
  return [
    { code: 'month-outside-period', path: ['month'], severity: 'error', clauses: ['kashiwa-r7:2', 'kashiwa-r7:8(4)'] },
  ];
}
