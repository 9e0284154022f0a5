import type { CentreLog, DutyFacts, StaffRoster } from '@fukushi-kit/schema';
import { goalsSubmittedOn } from '@fukushi-kit/support-case';

/**
 * The facts of a duty calendar that another record tells already.
 *
 * @clause none a shape of this project, not of a source
 */
export type RecordedFacts = Pick<DutyFacts, 'staffChanges' | 'leaves' | 'occasions' | 'done'>;

/**
 * What the roster (従事者名簿) tells: changes and leaves, each by the number of the member and its place in the roster,
 * and the reports of changes that were made.
 *
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * const changes = [{ kind: 'retires', on: '2025-12-01', reportedOn: '2025-10-20', isNewHire: null }];
 * const told = factsOfRoster({ staff: [{ staffNumber: 'S-3', changes, leaves: [] }] });
 * told.staffChanges // => [{ number: 'S-3-1', kind: 'retires', on: '2025-12-01', isNewHire: null }]
 * told.done // => [{ duty: 'staff-change-report/S-3-1', on: '2025-10-20', ref: null }]
 */
export function factsOfRoster({ staff }: Pick<StaffRoster, 'staff'>): RecordedFacts {
  const changes = staff.flatMap(({ staffNumber, changes: all }) =>
    all.map((change, index) => ({ number: `${staffNumber}-${index + 1}`, change })),
  );
  return {
    staffChanges: changes.map(({ number, change: { kind, on, isNewHire } }) => ({ number, kind, on, isNewHire })),
    leaves: staff.flatMap(({ staffNumber, leaves }) =>
      leaves.map((leave, index) => ({ number: `${staffNumber}-${index + 1}`, ...leave })),
    ),
    occasions: [],
    done: changes.flatMap(({ number, change: { reportedOn } }) =>
      reported(`staff-change-report/${number}`, reportedOn),
    ),
  };
}

/**
 * What the log of a centre (センターの業務の記録) tells: complaints and meetings, each an occasion, and what was reported or
 * handed in: complaints, meetings, goals with the annual plan, and the two documents at the end of the period. An evaluation
 * meeting has no number of its own and is counted by its place in the log. Data of the state and further documents have no
 * number either, nor the day on which they were asked for, and stay for the calendar itself.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:8(1)
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(6)
 * @clause kashiwa-r7:14(6)
 *
 * @example
 * const none = { complaints: [], policyMeetings: [], evaluationMeetings: [], goals: [], documents: [] };
 * const complaint = { number: 'K-1', receivedOn: '2025-06-02', reportedOn: null };
 * factsOfCentreLog({ ...none, complaints: [complaint] }).occasions // => [{ number: 'K-1', kind: 'complaint', on: '2025-06-02' }]
 * const meeting = { on: '2026-02-20', summaryReportedOn: '2026-02-06' };
 * factsOfCentreLog({ ...none, evaluationMeetings: [meeting] }).done // => [{ duty: 'evaluation-summary/E-1', on: '2026-02-06', ref: null }]
 */
export function factsOfCentreLog(log: CentreLogFacts): RecordedFacts {
  const evaluations = log.evaluationMeetings.map((meeting, index) => ({ ...meeting, number: `E-${index + 1}` }));
  return {
    staffChanges: [],
    leaves: [],
    occasions: [
      ...log.complaints.map(({ number, receivedOn: on }) => ({ number, kind: 'complaint' as const, on })),
      ...log.policyMeetings.map(({ meetingNumber, on }) => ({
        number: meetingNumber,
        kind: 'policy-meeting' as const,
        on,
      })),
      ...evaluations.map(({ number, on }) => ({ number, kind: 'evaluation-meeting' as const, on })),
    ],
    done: [
      ...log.complaints.flatMap(({ number, reportedOn }) => reported(`complaint-report/${number}`, reportedOn)),
      ...log.policyMeetings.flatMap(({ meetingNumber, reportedOn }) =>
        reported(`policy-meeting-report/${meetingNumber}`, reportedOn),
      ),
      ...evaluations.flatMap(({ number, summaryReportedOn }) =>
        reported(`evaluation-summary/${number}`, summaryReportedOn),
      ),
      ...reported('annual-plan', goalsSubmittedOn(log.goals)),
      ...reported('completion-report', firstSubmitted(log.documents, 'completion-report')),
      ...reported('settlement-report', firstSubmitted(log.documents, 'settlement-report')),
    ],
  };
}

/** What {@link factsOfCentreLog} reads. */
interface CentreLogFacts {
  readonly complaints: readonly Pick<CentreLog['complaints'][number], 'number' | 'receivedOn' | 'reportedOn'>[];
  readonly policyMeetings: CentreLog['policyMeetings'];
  readonly evaluationMeetings: CentreLog['evaluationMeetings'];
  readonly goals: readonly Pick<CentreLog['goals'][number], 'programme' | 'submittedOn'>[];
  readonly documents: CentreLog['documents'];
}

function firstSubmitted(
  documents: CentreLog['documents'],
  kind: CentreLog['documents'][number]['kind'],
): string | null {
  const days = documents.flatMap((document) => (document.kind === kind ? (document.submittedOn ?? []) : []));
  return days.toSorted()[0] ?? null;
}

function reported(duty: string, on: string | null): DutyFacts['done'] {
  return on === null ? [] : [{ duty, on, ref: null }];
}

/**
 * The facts after a record was changed: what it told `before` gives way to what it tells `now`. What was recorded
 * otherwise stays, unless the record now says the same thing by the same number.
 *
 * @clause none keeps two records in step
 *
 * @example
 * const none = { complaints: [], policyMeetings: [], evaluationMeetings: [], goals: [], documents: [] };
 * const complaint = { number: 'K-1', receivedOn: '2025-06-02', reportedOn: '2025-06-03' };
 * const before = factsOfCentreLog({ ...none, complaints: [complaint] });
 * const now = factsOfCentreLog({ ...none, complaints: [{ ...complaint, reportedOn: null }] });
 * const kept = withRecorded({ ...noDutyFacts('kashiwa-r7'), ...before }, before, now);
 * kept.occasions.map(({ number }) => number) // => ['K-1']
 * kept.done // => []
 */
export function withRecorded(facts: DutyFacts, before: RecordedFacts, now: RecordedFacts): DutyFacts {
  return {
    ...facts,
    staffChanges: replaced(facts, before, now, 'staffChanges', ({ number }) => number),
    leaves: replaced(facts, before, now, 'leaves', ({ number }) => number),
    occasions: replaced(facts, before, now, 'occasions', ({ kind, number }) => `${kind} ${number}`),
    done: replaced(facts, before, now, 'done', ({ duty }) => duty),
  };
}

function replaced<List extends keyof RecordedFacts>(
  facts: DutyFacts,
  before: RecordedFacts,
  now: RecordedFacts,
  list: List,
  keyOf: (row: RecordedFacts[List][number]) => string,
): RecordedFacts[List][number][] {
  const told = new Set([...before[list], ...now[list]].map(keyOf));
  return [...facts[list].filter((row) => !told.has(keyOf(row))), ...now[list]];
}
