/**
 * Why an original does not count in a monthly report, or counts with a remark.
 *
 * @clause chigasaki-r7:9(1)
 */
export type ReportFindingCode = PlanOriginalFault | RosterOriginalFault | 'control-number-twice';

/**
 * Why the original of a plan (様式1) does not count.
 *
 * @clause chigasaki-r7:8(3)ア chigasaki-r7:9(1)
 */
export type PlanOriginalFault =
  | 'plan-incomplete'
  | 'plan-kind-unknown'
  | 'plan-day-unknown'
  | 'plan-made-in-other-month';

/**
 * Why the original of a roster consent (様式2) does not count.
 *
 * @clause chigasaki-r7:9(2)ウ
 */
export type RosterOriginalFault = 'roster-unanswered' | 'roster-day-unknown' | 'roster-answered-in-other-month';

/**
 * What is doubtful about a day on which a month is due.
 *
 * @clause chigasaki-r7:9(2) chigasaki-r7:4
 */
export type DueFindingCode =
  | 'due-on-closed-day'
  | 'due-moved-from-closed-day'
  | 'closed-days-unknown'
  | 'due-after-period-end'
  | 'work-without-due-day'
  | 'month-after-period-end';
