import type { PlainDate } from '@fukushi-kit/calendar';

/**
 * What an original is of: Form 1 (様式1), which is paid and has two duplicates (副本), Form 2 (様式2), or the monthly
 * report (月次報告書).
 *
 * @clause chigasaki-r7:9(2)ア chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ
 */
export type DeliverableForm = 'form-1' | 'form-2' | 'monthly-report';

/**
 * Who keeps a duplicate (副本) of Form 1: the contractor, with the care plan, or the person.
 *
 * @clause chigasaki-r7:8(3)ア
 */
export type DuplicateHolder = 'contractor' | 'person';

/**
 * Something that happened to an original (正本): handed in, pointed out to correct (指摘), handed in again, a duplicate
 * replaced after the correction, or the review finished and the original received by the city's notice (通知).
 *
 * @clause chigasaki-r7:9(2) chigasaki-r7:9(3) chigasaki-r7:9(4) chigasaki-r7:8(3)ア
 */
export type ReviewEvent = { readonly original: string; readonly on: PlainDate } & (
  | { readonly kind: 'submitted'; readonly form: DeliverableForm }
  | { readonly kind: 'correction-asked'; readonly points: readonly string[] }
  | { readonly kind: 'resubmitted' }
  | { readonly kind: 'duplicate-replaced'; readonly holder: DuplicateHolder }
  /** `notice` is the number or name of the notice on file. */
  | { readonly kind: 'received'; readonly notice: string }
);
