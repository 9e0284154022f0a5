import type { PlainDate } from '@fukushi-kit/calendar';
import type { AcceptanceNoticeForm, ReceivedOriginal } from '@fukushi-kit/schema';
import type { Review, ReviewState } from '@fukushi-kit/settlement';

/**
 * What the notice says of an original besides its review: the control number (整理番号), and whether 様式1 is new or an
 * update.
 *
 * @clause chigasaki-r7:9(4)
 */
export type NoticedOriginal = Pick<ReceivedOriginal, 'controlNumber' | 'kind'>;

/**
 * The data of the notice of finished review (審査完了・受領通知書): every original that the review has as received by this
 * notice, in the order of the log. The counts are passed in.
 *
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { reviewOf } from '@fukushi-kit/settlement';
 * const original = 'A-1/new';
 * const review = reviewOf([
 *   { kind: 'submitted', original, form: 'form-1', on: plainDate('2025-07-10') },
 *   { kind: 'received', original, on: plainDate('2025-07-22'), notice: '見本高第108号' },
 * ]);
 * const counts = { newPlans: 1, updatedPlans: 0, plans: 1, rosters: 0, reports: 0 };
 * const known = new Map([[original, { controlNumber: 'A-1', kind: 'new' }]]);
 * const notice = {
 *   contractorName: null, office: null, month: null, submittedOn: null, resubmittedOn: null, note: null, official: null,
 * };
 * const day = plainDate('2025-07-22');
 * const data = acceptanceNoticeForm({ review, noticeNumber: '見本高第108号', notifiedOn: day, known, counts, notice });
 * data.originals.map(({ controlNumber, form }) => [controlNumber, form]) // => [['A-1', 'form-1']]
 */
export function acceptanceNoticeForm(given: {
  readonly review: Review;
  /** As the review knows it: the number or name of the notice on file. */
  readonly noticeNumber: string;
  readonly notifiedOn: PlainDate;
  readonly known: ReadonlyMap<string, NoticedOriginal>;
  readonly counts: AcceptanceNoticeForm['counts'];
  readonly notice: Omit<AcceptanceNoticeForm, 'schemaVersion' | 'noticeNumber' | 'notifiedOn' | 'counts' | 'originals'>;
}): AcceptanceNoticeForm {
  const { review, noticeNumber, notifiedOn, known, counts, notice } = given;
  return {
    schemaVersion: '1',
    ...notice,
    noticeNumber,
    notifiedOn,
    counts,
    originals: [...review.states].flatMap(([id, state]) =>
      isReceivedBy(state, noticeNumber) ? [receivedOriginal(state, known.get(id))] : [],
    ),
  };
}

type Received = ReviewState & { readonly at: 'received' };

function isReceivedBy(state: ReviewState, notice: string): state is Received {
  return state.at === 'received' && state.notice === notice;
}

function receivedOriginal(
  { form, corrections, duplicatesToReplace }: Received,
  known: NoticedOriginal | undefined,
): ReceivedOriginal {
  return {
    controlNumber: known?.controlNumber ?? null,
    form,
    kind: known?.kind ?? null,
    corrections,
    duplicatesToReplace: [...duplicatesToReplace],
  };
}
