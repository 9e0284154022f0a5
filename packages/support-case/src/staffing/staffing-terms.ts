import type { NoticeTerm } from './notice-of-change.ts';

/**
 * What a contract asks of the staff (業務体制), as the profile of a municipality gives it. A value that the source prints
 * stands there too; `null` is what nobody has chosen, and leaves the answers that hang on it open.
 *
 * @clause kashiwa-r7:6(1) kashiwa-r7:6(7) kashiwa-r7:6(8)
 */
export interface StaffingTerms {
  /** The full-time equivalents (人工) to be placed, in tenths: 45 for 4.5. */
  readonly requiredStaffTenths: number;
  /** Completed years of consultation work (相談業務). */
  readonly experienceYears: number;
  /** The length of a leave from which on somebody is replaced, in days, both ends counted. */
  readonly leaveDaysToReplace: number;
  /** The weekly working time of a full-time worker (常勤) in minutes. */
  readonly fullTimeWeeklyMinutes: number | null;
  /** Whether the responsible person (責任者) counts. */
  readonly responsiblePersonCounts: boolean | null;
  /** Whether somebody counts during a leave that is long enough to be replaced. */
  readonly longLeaveCounts: boolean | null;
  /** What "promptly" (速やかに) is, in days. */
  readonly promptlyWithinDays: number | null;
  /** How long before a change of staff (異動) it is reported. */
  readonly noticeOfChange: NoticeTerm;
}
