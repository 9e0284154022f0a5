import { match, P } from 'ts-pattern';
import { isAtHand, isOutdated } from './copy.ts';
import { type Objection, refusal } from './life-finding.ts';
import { type LifeState, newestOf, type PlanVersion } from './life-state.ts';
import { type FileMove, fileMoves, type VersionMove, versionMoves } from './move-table.ts';
import { isMade } from './version-stage.ts';

/** Why a move of a version cannot be made as things stand, whatever the event holds. */
export function versionObstacles(kind: VersionMove, version: PlanVersion, state: LifeState): Objection[] {
  const { from, clauses } = versionMoves[kind];
  const found: Objection[] = [];
  if (!from.includes(version.stage)) found.push(refusal('move-not-open', 'kind', clauses, { stage: version.stage }));
  if (isStoppedByEnd(kind) && state.ended !== null) found.push(refusal('life-ended', 'kind', ['chigasaki-r7:6']));
  if ((kind === 'minor-change' || kind === 'consulted') && newestOf(state)?.version !== version.version)
    found.push(refusal('superseded', 'version', ['chigasaki-r7:8(4)イ']));
  if ((kind === 'duplicate-filed' || kind === 'duplicate-returned') && isGone(kind, version, state))
    found.push(refusal('duplicate-not-at-hand', 'kind', clauses));
  return found;
}

/** After the end, work that was begun may be finished and reviewed; nothing new is taken up. */
function isStoppedByEnd(kind: VersionMove): boolean {
  return match(kind)
    .with(P.union('visited', 'drafted', 'provisional-copy-given', 'minor-change', 'consulted'), () => true)
    .with(P.union('completed', 'original-made', 'duplicate-filed', 'duplicate-given', 'abandoned'), () => false)
    .with(P.union('submitted', 'correction-asked', 'resubmitted', 'received', 'duplicate-returned'), () => false)
    .exhaustive();
}

/** Where the duplicate went with the care plan to a new provider, that provider files its replacement. */
function isGone(
  kind: 'duplicate-filed' | 'duplicate-returned',
  { version }: PlanVersion,
  { copies }: LifeState,
): boolean {
  const held = copies.find((copy) => copy.kind === 'contractor-duplicate' && copy.version === version);
  if (held === undefined) return false;
  return !isAtHand(held) && !(kind === 'duplicate-filed' && held.holder === 'new-provider');
}

/** Why a move of the person's file cannot be made as things stand, whatever the event holds. */
export function fileObstacles(kind: FileMove, state: LifeState): Objection[] {
  const { clauses } = fileMoves[kind];
  const latest = state.handovers.at(-1)?.status;
  const ended = state.ended === null ? [] : [refusal('life-ended', 'kind', ['chigasaki-r7:6'])];
  return match(kind)
    .returnType<Objection[]>()
    .with('begun', () => [...ended, ...beginningObstacles(newestOf(state))])
    .with('brought-in', () => [
      ...ended,
      ...(newestOf(state) === undefined ? [] : [refusal('plan-already-there', 'version', clauses)]),
    ])
    .with(P.union('provider-changed', 'ended'), () => ended)
    .with('handed-over', () =>
      latest === 'due' || latest === 'excepted' ? [] : [refusal('no-handover-due', 'kind', clauses)],
    )
    .with('not-handed-over', () => (latest === 'due' ? [] : [refusal('no-handover-due', 'kind', clauses)]))
    .with('copies-taken-back', () =>
      state.copies.some((copy) => isOutdated(copy, state.copies, state.versions))
        ? []
        : [refusal('nothing-to-take-back', 'kind', clauses)],
    )
    .exhaustive();
}

/** A first plan may always be begun; an update only of a finished plan, and after the city agreed to it. */
function beginningObstacles(newest: PlanVersion | undefined): Objection[] {
  if (newest === undefined) return [];
  const clauses = ['chigasaki-r7:8(4)ア'] as const;
  const unmade = isMade(newest) ? [] : [refusal('previous-not-made', 'supersedes', clauses)];
  if (newest.consultation === null) return [...unmade, refusal('update-without-consultation', 'kind', clauses)];
  return match(newest.consultation.result)
    .returnType<Objection[]>()
    .with('agreed', () => unmade)
    .with('not-agreed', () => [...unmade, refusal('update-not-agreed', 'kind', clauses)])
    .with(P.union('pending', null), () => [...unmade, refusal('consultation-open', 'kind', clauses)])
    .exhaustive();
}
