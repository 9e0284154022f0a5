import type { PlainDate } from '@fukushi-kit/calendar';
import type { CorrectionNoticeForm } from '@fukushi-kit/schema';
import type { Review, ReviewEvent } from '@fukushi-kit/settlement';
import { acceptedEvents } from '../../parts/accepted-events.ts';

/**
 * What stands on the notice beside a point, by the original that it is about.
 *
 * @clause chigasaki-r7:9(3)
 */
export interface PointRemark {
  /** The control number (整理番号) of the original. */
  readonly controlNumber: string | null;
  readonly confirmWithPerson: boolean | null;
  readonly originalReturned: boolean | null;
}

/**
 * The data of the notice of points to correct (修正指摘通知書): every point that the city asked for on the day of the
 * notice, by original. A request that the review refused is left out.
 *
 * @clause chigasaki-r7:9(3)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { reviewOf } from '@fukushi-kit/settlement';
 * const original = 'A-1/new';
 * const log = [
 *   { kind: 'submitted', original, form: 'form-1', on: plainDate('2025-07-10') },
 *   { kind: 'correction-asked', original, on: plainDate('2025-07-15'), points: ['移動手段', '署名の日'] },
 * ];
 * const remarks = new Map([[original, { controlNumber: 'A-1', confirmWithPerson: true, originalReturned: null }]]);
 * const notice = {
 *   noticeNumber: null, contractorName: null, office: null, month: null, submittedOn: null, resubmitBy: null, note: null,
 *   official: null,
 * };
 * const data = correctionNoticeForm({ log, review: reviewOf(log), notifiedOn: plainDate('2025-07-15'), remarks, notice });
 * data.points.map(({ controlNumber, text }) => [controlNumber, text]) // => [['A-1', '移動手段'], ['A-1', '署名の日']]
 */
export function correctionNoticeForm(given: {
  readonly log: readonly ReviewEvent[];
  /** What follows from the log. */
  readonly review: Review;
  readonly notifiedOn: PlainDate;
  readonly remarks: ReadonlyMap<string, PointRemark>;
  readonly notice: Omit<CorrectionNoticeForm, 'schemaVersion' | 'notifiedOn' | 'points'>;
}): CorrectionNoticeForm {
  const { log, review, notifiedOn, remarks, notice } = given;
  const asked = acceptedEvents(log, review).filter(({ on }) => on === notifiedOn);
  return {
    schemaVersion: '1',
    ...notice,
    notifiedOn,
    points: asked.flatMap((event) => (event.kind === 'correction-asked' ? pointsOf(event, review, remarks) : [])),
  };
}

function pointsOf(
  { original, points }: ReviewEvent & { kind: 'correction-asked' },
  { states }: Review,
  remarks: ReadonlyMap<string, PointRemark>,
): CorrectionNoticeForm['points'] {
  const state = states.get(original);
  const form = state === undefined || state.at === 'not-submitted' ? null : state.form;
  const remark = remarks.get(original) ?? { controlNumber: null, confirmWithPerson: null, originalReturned: null };
  return points.map((text) => ({ ...remark, form, text }));
}
