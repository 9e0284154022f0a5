import type { ClauseId } from '@fukushi-kit/clause';
import type { LifeEvent, Party } from '@fukushi-kit/schema';
import type { LifeEventKind } from './life-state.ts';
import { made, madeHere, type VersionStage } from './version-stage.ts';

/** Who may make a move, and which clauses it stands on. */
export interface MoveRow {
  readonly by: readonly Party[];
  readonly clauses: readonly ClauseId[];
}

/** A move of one version: from which stages, and to which; `same` leaves it where it is. */
export interface VersionMoveRow extends MoveRow {
  readonly from: readonly VersionStage[];
  readonly to: VersionStage | 'same';
}

/** The events that belong to the person's file and to no one version that is already there. */
export type FileMove =
  | 'begun'
  | 'brought-in'
  | 'copies-taken-back'
  | 'provider-changed'
  | 'handed-over'
  | 'not-handed-over'
  | 'ended';

/** The events that move, or leave a mark on, one version. */
export type VersionMove = Exclude<LifeEventKind, FileMove>;

/** An event of the person's file. */
export type FileEvent = Extract<LifeEvent, { kind: FileMove }>;

/** An event of one version that is already there. */
export type VersionEvent = Extract<LifeEvent, { kind: VersionMove }>;

const contractor: readonly Party[] = ['contractor'];
const municipality: readonly Party[] = ['municipality'];
const keeper: readonly Party[] = ['contractor', 'new-provider'];
const eitherSide: readonly Party[] = ['contractor', 'municipality'];

/** The moves of the person's file. */
export const fileMoves: Readonly<Record<FileMove, MoveRow>> = {
  begun: { by: contractor, clauses: ['chigasaki-r7:8(1)イ', 'chigasaki-r7:8(4)イ'] },
  'brought-in': { by: contractor, clauses: ['chigasaki-r7:8(4)ア', 'chigasaki-r7:8(5)'] },
  'copies-taken-back': { by: contractor, clauses: ['chigasaki-r7:8(2)カ'] },
  'provider-changed': { by: keeper, clauses: ['chigasaki-r7:8(5)'] },
  'handed-over': { by: contractor, clauses: ['chigasaki-r7:8(5)'] },
  'not-handed-over': { by: contractor, clauses: ['chigasaki-r7:8(5)'] },
  ended: { by: eitherSide, clauses: ['chigasaki-r7:6'] },
};

/** The moves of a version. */
export const versionMoves: Readonly<Record<VersionMove, VersionMoveRow>> = {
  visited: {
    from: ['begun', 'visited', 'drafted'],
    to: 'visited',
    by: contractor,
    clauses: ['chigasaki-r7:7', 'chigasaki-r7:5'],
  },
  drafted: {
    from: ['visited', 'drafted', 'complete'],
    to: 'drafted',
    by: contractor,
    clauses: ['chigasaki-r7:8(2)エ', 'chigasaki-r7:7', 'chigasaki-r7:5'],
  },
  'provisional-copy-given': {
    from: ['drafted', 'complete'],
    to: 'same',
    by: contractor,
    clauses: ['chigasaki-r7:8(2)カ'],
  },
  completed: { from: ['drafted', 'complete'], to: 'complete', by: contractor, clauses: ['chigasaki-r7:8(3)ア'] },
  'original-made': { from: ['complete'], to: 'original', by: contractor, clauses: ['chigasaki-r7:8(3)ア'] },
  'duplicate-filed': { from: made, to: 'same', by: keeper, clauses: ['chigasaki-r7:8(3)ア', 'chigasaki-r7:10'] },
  'duplicate-given': {
    from: madeHere,
    to: 'same',
    by: contractor,
    clauses: ['chigasaki-r7:8(3)ア', 'chigasaki-r7:8(2)カ'],
  },
  submitted: { from: ['original'], to: 'submitted', by: contractor, clauses: ['chigasaki-r7:9(2)イ'] },
  'correction-asked': {
    from: ['submitted', 'correction-asked', 'resubmitted'],
    to: 'correction-asked',
    by: municipality,
    clauses: ['chigasaki-r7:9(3)'],
  },
  resubmitted: { from: ['correction-asked'], to: 'resubmitted', by: contractor, clauses: ['chigasaki-r7:9(3)'] },
  received: { from: ['submitted', 'resubmitted'], to: 'received', by: municipality, clauses: ['chigasaki-r7:9(4)'] },
  'minor-change': { from: made, to: 'same', by: keeper, clauses: ['chigasaki-r7:8(2)キ', 'chigasaki-r7:8(4)ア'] },
  consulted: { from: made, to: 'same', by: eitherSide, clauses: ['chigasaki-r7:8(4)ア'] },
  abandoned: {
    from: ['begun', 'visited', 'drafted', 'complete'],
    to: 'abandoned',
    by: contractor,
    clauses: ['chigasaki-r7:8(1)イ'],
  },
  'duplicate-returned': { from: made, to: 'same', by: contractor, clauses: ['chigasaki-r7:特記11(1)'] },
};

/** Whether an event belongs to one version that is already there. */
export function isVersionEvent(event: LifeEvent): event is VersionEvent {
  return isVersionMove(event.kind);
}

/** The row of any event. */
export function moveRow(kind: LifeEventKind): MoveRow {
  return isVersionMove(kind) ? versionMoves[kind] : fileMoves[kind];
}

function isVersionMove(kind: LifeEventKind): kind is VersionMove {
  return Object.hasOwn(versionMoves, kind);
}
