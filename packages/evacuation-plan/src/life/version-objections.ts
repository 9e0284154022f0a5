import { match, P } from 'ts-pattern';
import { homeVisit } from '../home-visit.ts';
import { clauseOfPeriod, outside, type PerformancePeriod } from '../performance-period.ts';
import { changeObjections } from './change-objections.ts';
import { type Objection, refusal, remark } from './life-finding.ts';
import type { LifeState } from './life-state.ts';
import type { LifeTerms } from './life-terms.ts';
import { type VersionEvent, versionMoves } from './move-table.ts';
import { versionObstacles } from './obstacles.ts';

/** What stands against an event of one version. */
export function versionObjections(event: VersionEvent, state: LifeState, terms: LifeTerms): Objection[] {
  const version = state.versions.find((one) => one.version === event.version);
  const { clauses } = versionMoves[event.kind];
  if (version === undefined) return [refusal('version-unknown', 'version', clauses), ...ofContent(event, null, terms)];
  return [...versionObstacles(event.kind, version, state), ...ofContent(event, version.consultation, terms)];
}

function ofContent(
  event: VersionEvent,
  consultation: Parameters<typeof changeObjections>[1],
  terms: LifeTerms,
): Objection[] {
  const { clauses } = versionMoves[event.kind];
  return match(event)
    .returnType<Objection[]>()
    .with({ kind: 'visited' }, (visit) => visitObjections(visit, terms.period))
    .with({ kind: 'drafted' }, ({ on }) => workObjections(on, terms.period))
    .with({ kind: 'provisional-copy-given' }, () => (terms.readings.copyAtVisit === 'after-check' ? [unforeseen] : []))
    .with({ kind: 'completed' }, ({ on, omissions }) => [
      ...workObjections(on, terms.period),
      ...(omissions === null ? [refusal('check-not-recorded', 'omissions', clauses)] : []),
      ...(omissions === null || omissions === 0
        ? []
        : [refusal('omissions-remain', 'omissions', clauses, { count: omissions })]),
    ])
    .with({ kind: 'original-made' }, ({ on, duplicates }) => [
      ...workObjections(on, terms.period),
      ...(duplicates === 2 ? [] : [refusal('duplicates-not-two', 'duplicates', clauses, { expected: 2 })]),
    ])
    .with({ kind: 'submitted' }, ({ on }) => (on > terms.period.to ? [submittedLate] : []))
    .with({ kind: 'correction-asked' }, ({ points }) =>
      points.length === 0 ? [refusal('correction-without-points', 'points', clauses)] : [],
    )
    .with({ kind: 'received' }, ({ on, notice }) => [
      ...(notice === null ? [refusal('receipt-without-notice', 'notice', clauses)] : []),
      ...(on > terms.period.to ? [receivedLate] : []),
    ])
    .with({ kind: P.union('minor-change', 'consulted') }, (change) => changeObjections(change, consultation, terms))
    .with({ kind: 'abandoned' }, ({ reason }) =>
      reason === null ? [refusal('reason-not-recorded', 'reason', clauses)] : [],
    )
    .with({ kind: P.union('duplicate-filed', 'duplicate-given', 'resubmitted', 'duplicate-returned') }, () => [])
    .exhaustive();
}

const unforeseen = remark('provisional-copy-unforeseen', 'kind', ['chigasaki-r7:8(2)カ'], 'warning', {
  doubt: 'chigasaki-r7:8(2)カ/copy-at-visit',
});

const submittedLate = remark('submitted-after-period', 'on', ['chigasaki-r7:4', 'chigasaki-r7:9(2)'], 'notice', {
  doubt: 'chigasaki-r7:4/march-work',
});

const receivedLate = remark('received-after-period', 'on', ['chigasaki-r7:12', 'chigasaki-r7:9(4)'], 'notice', {
  doubt: 'chigasaki-r7:12/received-after-period',
});

function visitObjections(
  { on, place }: Extract<VersionEvent, { kind: 'visited' }>,
  period: PerformancePeriod,
): Objection[] {
  return homeVisit({ on, place, placeNote: null }, period).findings.map(({ code, path, severity, clauses = [] }) => ({
    code,
    at: String(path.at(-1)),
    severity,
    clauses,
  }));
}

/** Writing, checking and the original itself are work of the period; corrections and the review may come later. */
function workObjections(on: string, period: PerformancePeriod): Objection[] {
  const side = outside(on, period);
  return side === null ? [] : [refusal(`work-${side}-period`, 'on', [clauseOfPeriod(period)])];
}
