import type { LifeEvent } from '@fukushi-kit/schema';
import type { Copy } from './copy.ts';
import { isMade, type VersionStage } from './version-stage.ts';

/**
 * The names of the events in the life of a plan.
 *
 * @clause none codes of this project, not of a source
 */
export type LifeEventKind = LifeEvent['kind'];

/**
 * The day of an accepted event and its place in the log.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Mark {
  readonly on: string;
  readonly event: number;
}

/**
 * One version (版) of a plan. `edition` counts its resubmissions; `marks` holds the latest event of each kind.
 *
 * @clause chigasaki-r7:8(4)イ
 */
export interface PlanVersion {
  readonly version: number;
  /** The version that it updates (更新). */
  readonly supersedes: number | null;
  readonly stage: VersionStage;
  readonly edition: number;
  readonly marks: Readonly<Partial<Record<LifeEventKind, Mark>>>;
  readonly minorChanges: readonly Mark[];
  /** What the city answered last about an update of this version; `null` while it was not consulted. */
  readonly consultation: { readonly result: 'agreed' | 'not-agreed' | 'pending' | null } | null;
}

/**
 * A change of the person's provider (事業所) and what became of the handover (引継ぎ).
 *
 * @clause chigasaki-r7:8(5)
 */
export interface Handover {
  readonly changed: Mark;
  readonly status: 'due' | 'handed-over' | 'excepted' | 'nothing-to-hand-over';
}

/**
 * Where the plan of one person stands: its versions, who holds which copy, handovers, and whether it ended.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(5)
 */
export interface LifeState {
  readonly versions: readonly PlanVersion[];
  readonly copies: readonly Copy[];
  readonly handovers: readonly Handover[];
  readonly ended: Mark | null;
  /** The day of the last accepted event. */
  readonly lastDay: string | null;
}

/** The state before anything happened. */
export const nothingYet: LifeState = { versions: [], copies: [], handovers: [], ended: null, lastDay: null };

/** The newest version that was not given up. */
export function newestOf({ versions }: LifeState): PlanVersion | undefined {
  return versions.findLast(({ stage }) => stage !== 'abandoned');
}

/** The newest finished version: the one that is handed over. */
export function newestMadeOf({ versions }: LifeState): PlanVersion | undefined {
  return versions.findLast(isMade);
}
