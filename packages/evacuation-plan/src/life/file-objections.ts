import { match, P } from 'ts-pattern';
import { isAtHand } from './copy.ts';
import { type Objection, refusal, remark } from './life-finding.ts';
import { type LifeState, newestMadeOf, newestOf } from './life-state.ts';
import { type FileEvent, fileMoves } from './move-table.ts';
import { fileObstacles } from './obstacles.ts';
import { isMade } from './version-stage.ts';

/** What stands against an event of the person's file. */
export function fileObjections(event: FileEvent, state: LifeState): Objection[] {
  return [...fileObstacles(event.kind, state), ...ofContent(event, state)];
}

function ofContent(event: FileEvent, state: LifeState): Objection[] {
  const { clauses } = fileMoves[event.kind];
  return match(event)
    .returnType<Objection[]>()
    .with({ kind: 'begun' }, ({ version, supersedes }) => [
      ...numberObjections(version, state),
      ...linkObjections(supersedes, state),
    ])
    .with({ kind: 'brought-in' }, ({ version }) => numberObjections(version, state))
    .with({ kind: 'handed-over' }, ({ to, what, receivedBy }) => [
      ...(to === null ? [refusal('handover-record-incomplete', 'to', clauses)] : []),
      ...(what === null ? [refusal('handover-record-incomplete', 'what', clauses)] : []),
      ...(receivedBy === null ? [remark('handover-record-incomplete', 'receivedBy', clauses)] : []),
      ...(what === 'duplicate' && !hasDuplicateAtHand(state)
        ? [refusal('duplicate-not-at-hand', 'what', clauses)]
        : []),
    ])
    .with({ kind: 'not-handed-over' }, ({ reason }) =>
      reason === null ? [refusal('exception-without-reason', 'reason', clauses)] : [],
    )
    .with({ kind: 'ended' }, ({ reason }) => [
      ...(reason === null ? [refusal('reason-not-recorded', 'reason', clauses)] : []),
      ...(isUnderReview(state) ? [endedEarly] : []),
    ])
    .with({ kind: P.union('provider-changed', 'copies-taken-back') }, () => [])
    .exhaustive();
}

const endedEarly = remark('ended-before-receipt', 'on', ['chigasaki-r7:12', 'chigasaki-r7:6'], 'notice', {
  doubt: 'chigasaki-r7:12/changed-before-receipt',
});

function isUnderReview({ versions }: LifeState): boolean {
  return versions.some((one) => isMade(one) && one.stage !== 'received' && one.stage !== 'brought-in');
}

function numberObjections(version: number, { versions }: LifeState): Objection[] {
  return versions.some((one) => one.version >= version)
    ? [refusal('version-not-after-previous', 'version', ['chigasaki-r7:8(4)イ'])]
    : [];
}

function linkObjections(supersedes: number | null, state: LifeState): Objection[] {
  const newest = newestOf(state)?.version ?? null;
  if (supersedes === newest) return [];
  const clauses = ['chigasaki-r7:8(4)イ'] as const;
  if (newest === null) return [refusal('update-without-previous', 'supersedes', clauses)];
  return [refusal(supersedes === null ? 'new-with-previous' : 'supersedes-not-the-newest', 'supersedes', clauses)];
}

function hasDuplicateAtHand(state: LifeState): boolean {
  const version = newestMadeOf(state)?.version;
  return state.copies.some((copy) => copy.version === version && isAtHand(copy));
}
