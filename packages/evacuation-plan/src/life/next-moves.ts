import type { ClauseId } from '@fukushi-kit/clause';
import type { Party } from '@fukushi-kit/schema';
import { lifeEventLabels } from '../messages.ja.ts';
import { type LifeEventKind, type LifeState, newestOf } from './life-state.ts';
import { type FileMove, fileMoves, moveRow, type VersionMove, versionMoves } from './move-table.ts';
import { fileObstacles, versionObstacles } from './obstacles.ts';

/**
 * A move that is open: the kind of its event, its Japanese label, the version that it is about (for `begun` the number
 * that is free and the version to update), who may make it, and its clauses.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Move {
  readonly kind: LifeEventKind;
  readonly label: string;
  readonly version: number | null;
  readonly supersedes: number | null;
  readonly by: readonly Party[];
  readonly clauses: readonly ClauseId[];
}

/**
 * Every move that is open in a state. What the event then holds is still looked at: its day, who acted, its entries.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(5)
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * const nothing = { versions: [], copies: [], handovers: [], ended: null, lastDay: null };
 * nextMoves(nothing).map(({ kind }) => kind) // => ['begun', 'brought-in', 'provider-changed', 'ended']
 * nextMoves(nothing)[0].label // => '対象者を特定した（着手）'
 */
export function nextMoves(state: LifeState): readonly Move[] {
  const fileKinds = Object.keys(fileMoves) as FileMove[];
  const versionKinds = Object.keys(versionMoves) as VersionMove[];
  return [
    ...state.versions.flatMap((version) =>
      versionKinds
        .filter((kind) => versionObstacles(kind, version, state).length === 0)
        .map((kind) => move(kind, version.version, null)),
    ),
    ...fileKinds.filter((kind) => fileObstacles(kind, state).length === 0).map((kind) => fileMove(kind, state)),
  ];
}

function fileMove(kind: FileMove, state: LifeState): Move {
  if (kind !== 'begun' && kind !== 'brought-in') return move(kind, null, null);
  const highest = state.versions.at(-1)?.version ?? 0;
  return move(kind, highest + 1, kind === 'begun' ? (newestOf(state)?.version ?? null) : null);
}

function move(kind: LifeEventKind, version: number | null, supersedes: number | null): Move {
  return { kind, label: lifeEventLabels[kind], version, supersedes, ...rowOf(kind) };
}

function rowOf(kind: LifeEventKind): Pick<Move, 'by' | 'clauses'> {
  const { by, clauses } = moveRow(kind);
  return { by, clauses };
}
