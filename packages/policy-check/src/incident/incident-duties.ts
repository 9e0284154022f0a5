import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { IncidentReportForm, IncidentRow, PolicyAgreement } from '@fukushi-kit/schema';
import { agreedNumber } from '../evaluate/agreed.ts';
import type { IncidentDuty } from './incident-duty.ts';
import { missingIncidentItems } from './incident-items.ts';
import { leakDuties } from './leak-duties.ts';
import type { LeakReporting } from './leak-reporting.ts';
import { withinMinutes } from './time-limit.ts';

const REPORT: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'kashiwa-r7:9(6)'];
const MEASURE: readonly ClauseId[] = ['chigasaki-r7:特記13(2)', 'kashiwa-r7:10(2)ク'];
const CONTENT: readonly ClauseId[] = ['chigasaki-r7:特記13(1)'];
const LAW: readonly ClauseId[] = ['personal-information-protection-act:26'];
const HELD = ['content', 'course', 'damage'] as const;

/**
 * What is known of an incident beyond its row in the register.
 *
 * @clause none a shape of this project, not of a source
 */
export interface IncidentKnowledge {
  /** The last report to the city (事故等報告書). */
  readonly report?: IncidentReportForm | null;
  readonly leak?: LeakReporting | null;
}

/**
 * The duties of an incident or of its risk (事故・おそれ) as dated duties, as of the end of a day, from the time of knowing: the
 * report to the city at once (直ちに), the first measure (速やかに), what the report holds, the nine items, the reports to the
 * Commission where they are owed, and further reports until it is closed.
 *
 * What 直ちに is and what 速やかに is are numbers of the agreement; unset, the duty is open and has no due time. An incident that
 * came to be known after `asOf` has no duties yet. What was recorded for a day after it is not done yet.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause chigasaki-r7:特記13(2)
 * @clause kashiwa-r7:9(6)
 * @clause kashiwa-r7:10(2)ク
 * @clause personal-information-protection-act:26
 *
 * @throws {RangeError} if a day of the row does not exist.
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import type { IncidentRow, PolicyAgreement } from '@fukushi-kit/schema';
 * const incident: IncidentRow = { number: 'IN-1', standing: 'feared', kinds: ['loss'], security: false, knownOn: '2025-07-03',
 *   knownAt: '23:30', firstReportOn: null, firstReportAt: null, reportHolds: null, firstMeasureOn: null, firstMeasureAt: null,
 *   instructed: null, publication: null, cooperatedOn: null, closedOn: null };
 * const agreement: PolicyAgreement = { ...noAgreement,
 *   parameters: [{ parameter: 'first-report-minutes', value: 60, basis: '点検の取決め 第1号', agreedOn: null }] };
 * const [first, measure] = incidentDuties(incident, agreement, plainDate('2025-07-04'));
 * first?.due // => { on: '2025-07-04', at: '00:30' }
 * first?.state // => 'late'
 * measure?.why // => 'number-not-agreed'
 */
export function incidentDuties(
  incident: IncidentRow,
  agreement: PolicyAgreement,
  asOf: PlainDate,
  { report = null, leak = null }: IncidentKnowledge = {},
): readonly IncidentDuty[] {
  const knownOn = plainDate(incident.knownOn);
  if (knownOn > asOf) return [];
  const known = { on: incident.knownOn, at: incident.knownAt };
  const doneAt = (on: string | null, at: string | null) => (on === null || on > asOf ? null : { on, at });
  const reported = doneAt(incident.firstReportOn, incident.firstReportAt);
  const measured = doneAt(incident.firstMeasureOn, incident.firstMeasureAt);
  const reportMinutes = agreedNumber(agreement, 'first-report-minutes', asOf);
  const measureMinutes = agreedNumber(agreement, 'containment-minutes', asOf);
  return [
    {
      duty: 'first-report',
      ...withinMinutes({ known, done: reported }, reportMinutes, asOf),
      missing: [],
      clauses: REPORT,
    },
    {
      duty: 'first-measure',
      ...withinMinutes({ known, done: measured }, measureMinutes, asOf),
      missing: [],
      clauses: MEASURE,
    },
    contentDuty(incident, reported !== null),
    itemsDuty(report, leak),
    ...leakDuties(knownOn, leak, asOf),
    followUpDuty(incident, asOf),
  ];
}

/** The report holds content, course and damage (内容、経緯、被害状況等); what the first one lacks a further one gives. */
function contentDuty({ reportHolds }: IncidentRow, isReported: boolean): IncidentDuty {
  const held = isReported ? (reportHolds ?? []) : [];
  const missing = HELD.filter((item) => !held.includes(item));
  const base = { duty: 'report-content', due: null, doneOn: null, clauses: CONTENT } as const;
  if (missing.length === 0) return { ...base, state: 'done', why: null, missing };
  if (!isReported) return { ...base, state: 'open', why: 'report-not-given', missing };
  return { ...base, state: 'open', why: reportHolds === null ? 'content-not-recorded' : 'content-missing', missing };
}

/** Where the Commission has to be told, the report gives what it asks for. */
function itemsDuty(report: IncidentReportForm | null, leak: LeakReporting | null): IncidentDuty {
  const base = { duty: 'nine-items', due: null, doneOn: null, clauses: LAW } as const;
  if (leak?.applies === false) return { ...base, state: 'not-applicable', why: null, missing: [] };
  if (report === null) return { ...base, state: 'open', why: 'report-not-given', missing: [] };
  const missing = missingIncidentItems(report);
  return missing.length === 0
    ? { ...base, state: 'done', why: null, missing }
    : { ...base, state: 'open', why: 'items-missing', missing };
}

/** Further reports (続報) go on until the incident is closed. */
function followUpDuty({ closedOn }: IncidentRow, asOf: PlainDate): IncidentDuty {
  const base = { duty: 'follow-up', due: null, missing: [], clauses: REPORT } as const;
  return closedOn === null || closedOn > asOf
    ? { ...base, state: 'open', doneOn: null, why: 'not-closed' }
    : { ...base, state: 'done', doneOn: plainDate(closedOn), why: null };
}
