import type { ClauseId } from '@fukushi-kit/clause';
import type { ConsentEvent, Finding, Severity } from '@fukushi-kit/schema';

/**
 * What can be wrong or doubtful in a consent log whose entries are each well formed.
 *
 * @clause none codes of this project, not of a source
 */
export type ConsentFindingCode =
  | 'agent-not-named'
  | 'agent-without-need'
  | 'supporter-not-named'
  | 'supporter-without-need'
  | 'supporter-answers-for-person'
  | 'person-answers-for-supporter'
  | 'given-to-nobody'
  | 'text-not-recorded'
  | 'two-answers-on-one-day';

type ConsentFinding = Finding<ConsentFindingCode, ClauseId>;
type Check = (event: ConsentEvent) => boolean;

const CHECKS: readonly [code: ConsentFindingCode, field: keyof ConsentEvent, severity: Severity, found: Check][] = [
  ['agent-not-named', 'agent', 'error', ({ giver, agent }) => giver === 'agent' && (agent?.name ?? null) === null],
  ['agent-without-need', 'agent', 'warning', ({ giver, agent }) => giver !== 'agent' && agent !== null],
  ['supporter-not-named', 'supporter', 'error', (event) => isOfSupporter(event) && event.supporter === null],
  ['supporter-without-need', 'supporter', 'warning', (event) => !isOfSupporter(event) && event.supporter !== null],
  ['supporter-answers-for-person', 'giver', 'error', (event) => !isOfSupporter(event) && event.giver === 'supporter'],
  [
    'person-answers-for-supporter',
    'giver',
    'warning',
    (event) => isOfSupporter(event) && event.giver !== 'supporter' && event.answer === 'given',
  ],
  [
    'given-to-nobody',
    'recipients',
    'error',
    (event) => isProvision(event) && isGiven(event) && event.recipients.length === 0,
  ],
  ['text-not-recorded', 'textDigest', 'warning', (event) => isGiven(event) && event.textDigest === null],
];

/**
 * Everything in a consent log that contradicts itself or leaves a doubt, as findings; paths lead into the log.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * const event = {
 *   schemaVersion: '1', subject: 'plan-provision', giver: 'agent', agent: null, supporter: null, answer: 'refused',
 *   on: '2025-06-03', formVersion: null, textDigest: null, recipients: [],
 * } as const;
 * consentFindings([{ ...event, recipients: [] }]).map(({ code }) => code) // => ['agent-not-named']
 */
export function consentFindings(log: readonly ConsentEvent[]): readonly ConsentFinding[] {
  return log.flatMap((event, index) => [...ofEvent(event, index), ...ofOneDay(log, index)]);
}

function ofEvent(event: ConsentEvent, index: number): ConsentFinding[] {
  return CHECKS.filter(([, , , found]) => found(event)).map(([code, field, severity]) => ({
    code,
    path: [index, field],
    severity,
    clauses: [clauseOf(event)],
  }));
}

function ofOneDay(log: readonly ConsentEvent[], index: number): ConsentFinding[] {
  const event = log[index];
  if (event === undefined) return [];
  const before = log.slice(0, index).some((other) => isSameQuestion(event, other) && other.answer !== event.answer);
  return before
    ? [{ code: 'two-answers-on-one-day', path: [index, 'on'], severity: 'notice', clauses: [clauseOf(event)] }]
    : [];
}

function isSameQuestion(one: ConsentEvent, other: ConsentEvent): boolean {
  return one.subject === other.subject && one.supporter === other.supporter && one.on === other.on;
}

function clauseOf({ subject }: ConsentEvent): ClauseId {
  return CLAUSES[subject];
}

const CLAUSES: Readonly<Record<ConsentEvent['subject'], ClauseId>> = {
  'plan-making': 'basic-act-on-disaster-management:49-14(1)',
  'roster-provision': 'chigasaki-r7:8(2)ウ',
  'supporter-provision': 'chigasaki-r7:8(2)エ',
  'plan-provision': 'chigasaki-r7:8(2)オ',
};

function isOfSupporter({ subject }: ConsentEvent): boolean {
  return subject === 'supporter-provision';
}

function isProvision({ subject }: ConsentEvent): boolean {
  return subject !== 'plan-making';
}

function isGiven({ answer }: ConsentEvent): boolean {
  return answer === 'given';
}
