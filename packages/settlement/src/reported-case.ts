import type { PlainDate } from '@fukushi-kit/calendar';

/**
 * What a monthly report needs of the original of a plan (様式1の正本). `null` is not recorded; `complete` is the outcome
 * of the check for omissions (記入漏れ).
 *
 * @clause chigasaki-r7:9(1) chigasaki-r7:8(3)ア
 */
export interface PlanOriginal {
  readonly kind: 'new' | 'update' | null;
  readonly madeOn: PlainDate | null;
  readonly complete: boolean;
  readonly provision: 'given' | 'refused' | 'unanswered' | null;
}

/**
 * What a monthly report needs of the original of a roster consent (様式2の正本).
 *
 * @clause chigasaki-r7:9(2)ウ
 */
export interface RosterOriginal {
  readonly answer: 'given' | 'refused' | 'unanswered' | null;
  readonly on: PlainDate | null;
}

/**
 * One person's originals under a control number (整理番号), which names nobody.
 *
 * @clause chigasaki-r7:9(1) chigasaki-r7:9(2)
 */
export interface ReportedCase {
  readonly controlNumber: string;
  readonly plan: PlanOriginal | null;
  readonly roster: RosterOriginal | null;
}
