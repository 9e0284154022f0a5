import type { PlainDate } from '@fukushi-kit/calendar';

/**
 * What a safety structure (安全対策・管理責任体制) is judged by.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記2(4)
 */
export interface StructureQuestion {
  /** The last day that is looked at; reports of later days do not count. */
  readonly asOf: PlainDate;
  /** The day on which work started or is to start (着手), `null` while nobody recorded it. */
  readonly workStartedOn: PlainDate | null;
  /** The reading of the doubt `chigasaki-r7:特記2(2)/several-managers` that the profile chose, `null` for none. */
  readonly severalManagers: 'one' | 'several' | null;
}
