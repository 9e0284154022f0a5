import type { SupportCase } from '@fukushi-kit/schema';
import type { RefusalCode, RemarkCode, SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import type { CaseEvent } from './case-event.ts';
import { caseMove } from './case-move.ts';
import { type CaseState, UNOPENED } from './case-state.ts';
import { eventRemarks } from './event-remarks.ts';
import { type OpenStep, openSteps } from './open-steps.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';

/**
 * What the log of a support case amounts to: its state, the events that stand in the order of days, every refusal and
 * remark with its path into the case, and what the case waits for.
 *
 * @clause kashiwa-r7:7(2)イ kashiwa-r7:7(2)ウ kashiwa-r7:7(2)エ kashiwa-r7:7(2)オ kashiwa-r7:7(2)カ(ｵ)
 */
export interface CaseHistory {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly findings: readonly SupportFinding<RefusalCode | RemarkCode>[];
  readonly opens: readonly OpenStep[];
}

/**
 * Follows a support case (支援の一件) from its intake, event by event in the order of days, and of the log on one day. A move
 * that the contract does not allow at that point is refused: it becomes an error and changes nothing. Events outside the
 * contract's period are refused too; those before it stand where the case was carried over (引継ぎ).
 *
 * @clause kashiwa-r7:2
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:7(2)カ(ｴ)
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * const received = { kind: 'received', on: '2025-05-07', introducedBy: null, appliedBy: 'introducing-agency', sheetFilledByPerson: true, issuesAreComplex: true, needsSeveralAgencies: true }
 * const plan = { kind: 'plan-made', on: '2025-05-20', programme: 'multi-agency', revision: 'plan', agencies: [{ agency: '見本支援センター', role: '家計の相談' }], goals: ['暮らしの見通しを立てる'], policy: '週に一度連絡する。', decisionNeeded: null }
 * const supportCase = { schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events: [received, plan] }
 * const history = caseHistory(supportCase, { from: '2025-04-01', to: '2026-03-31' })
 * history.state.intake // => 'received'
 * history.findings // => [{ code: 'plan-before-assessment', path: ['events', 1], severity: 'error', clauses: ['kashiwa-r7:7(2)ウ'] }]
 * history.opens.map(({ waitsFor }) => waitsFor) // => ['answer-on-sharing', 'assessment']
 */
export function caseHistory(supportCase: SupportCase, period: PerformancePeriod): CaseHistory {
  const inOrder = supportCase.events
    .map((event, index) => ({ event, index }))
    .toSorted((one, other) => (one.event.on < other.event.on ? -1 : one.event.on > other.event.on ? 1 : 0));
  let state = UNOPENED;
  const events: CaseEvent[] = [];
  const findings: SupportFinding<RefusalCode | RemarkCode>[] = [];
  for (const { event, index } of inOrder) {
    const next = outsidePeriod(event, supportCase.carriedOver, period) ?? caseMove(state, event);
    if (isRefusal(next)) {
      findings.push({
        code: next.refused,
        path: ['events', index, ...next.at],
        severity: 'error',
        clauses: next.clauses,
      });
    } else {
      findings.push(...remarksOn(event, index, next));
      events.push(event);
      state = next;
    }
  }
  return { state, events, findings, opens: openSteps(state) };
}

function remarksOn(
  event: CaseEvent,
  index: number,
  { consent }: CaseState,
): readonly SupportFinding<RefusalCode | RemarkCode>[] {
  return eventRemarks(event, consent).map((remark) => ({ ...remark, path: ['events', index, ...remark.path] }));
}

function outsidePeriod({ on }: CaseEvent, isCarriedOver: boolean, { from, to }: PerformancePeriod): Refusal | null {
  if (on > to) return refusal('after-period', ['kashiwa-r7:2'], 'on');
  return on < from && !isCarriedOver ? refusal('before-period', ['kashiwa-r7:2'], 'on') : null;
}
