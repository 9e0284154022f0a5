import type { PlainDate } from '@fukushi-kit/calendar';
import { plainDate } from '@fukushi-kit/calendar';
import {
  type InspectionDue,
  inspectionDue,
  type Review,
  type ReviewEvent,
  type ReviewState,
  reviewOf,
} from '@fukushi-kit/settlement';
import type { Transaction } from '@fukushi-kit/store';
import type { Contract } from '../contract/contract.ts';
import { readTerms } from '../contract/profile-of.ts';
import type { Stored } from '../record/record.ts';
import { STORED_COLUMNS, type StoredRow, storedRow } from '../record/stored-row.ts';
import type { ReviewBody, ReviewMark } from '../submission/review.ts';
import { reviewLog } from '../submission/review-log.ts';
import type { HandedInOriginal, SubmissionBody } from '../submission/submission.ts';

/** Whose turn it is with what was handed in for a month; `not-reviewed` where the specification knows no review of it. */
export type MonthState = 'to-review' | 'to-correct' | 'received' | 'not-reviewed';

/** An original as it was handed in last, where it stands, and what the city marked on it. */
export interface ReviewedOriginal {
  /** Its number in the month, from 1, in the order of the hand-ins. */
  readonly number: number;
  readonly latest: HandedInOriginal;
  readonly handedInOn: string;
  /** As it was handed in the time before; `null` the first time. */
  readonly before: HandedInOriginal | null;
  /** `null` where it is not reviewed as an original. */
  readonly state: Exclude<ReviewState, { at: 'not-submitted' }> | null;
  readonly marks: readonly ReviewMark[];
  /** Marks that no notice told the contractor yet. */
  readonly open: readonly ReviewMark[];
}

/** A month of a contract as it was handed in, and how the city reviews it. */
export interface MonthFile {
  readonly contract: Contract;
  readonly month: string;
  readonly submissions: readonly SubmissionBody[];
  readonly review: Stored<'review'> | null;
  readonly log: readonly ReviewEvent[];
  readonly result: Review;
  readonly originals: readonly ReviewedOriginal[];
  readonly state: MonthState;
  /** By when the inspection is due, of what is under review. */
  readonly due: InspectionDue | null;
  /** Fewer days of inspection than the law's, where the contract agrees on them. */
  readonly agreedDays: number | null;
}

/** Every month that was handed in under a contract, the newest first; the data of the sheets are left out. */
export async function listMonths(tx: Transaction, contract: Contract): Promise<readonly MonthFile[]> {
  const rows = await tx.query<StoredRow>(
    `select ${STORED_COLUMNS.replace('body', WITHOUT_DATA)} from record
     where contract = $1 and kind = 'submission' order by id`,
    [contract.id],
  );
  return filesOf(tx, contract, rows);
}

/** One month with its data; `null` where nothing was handed in for it. */
export async function readMonth(tx: Transaction, contract: Contract, month: string): Promise<MonthFile | null> {
  const rows = await tx.query<StoredRow>(
    `select ${STORED_COLUMNS} from record
     where contract = $1 and kind = 'submission' and body ->> 'month' = $2 order by id`,
    [contract.id, month],
  );
  return (await filesOf(tx, contract, rows))[0] ?? null;
}

const WITHOUT_DATA = `jsonb_set(body, '{originals}', (select jsonb_agg(one || '{"data": null}' order by place)
  from jsonb_array_elements(body -> 'originals') with ordinality as each (one, place))) as body`;

async function filesOf(tx: Transaction, contract: Contract, rows: readonly StoredRow[]): Promise<readonly MonthFile[]> {
  const reviews = await tx.query<StoredRow>(
    `select ${STORED_COLUMNS} from record where tenant = $1 and contract = $2 and kind = 'review'`,
    [contract.city, contract.id],
  );
  const agreedDays = (await readTerms(tx, contract))?.body.inspectionDays ?? null;
  const bodies = rows.map((row) => storedRow<'submission'>(row).body);
  const months = [...new Set(bodies.map(({ month }) => month))].toSorted().toReversed();
  return months.map((month) => {
    const row = reviews.find(({ id }) => id === month);
    const submissions = bodies.filter((body) => body.month === month).toSorted((a, b) => a.round - b.round);
    return monthFile(contract, month, submissions, row === undefined ? null : storedRow<'review'>(row), agreedDays);
  });
}

function monthFile(
  contract: Contract,
  month: string,
  submissions: readonly SubmissionBody[],
  review: Stored<'review'> | null,
  agreedDays: number | null,
): MonthFile {
  const log = reviewLog(submissions, review?.body ?? null);
  const result = reviewOf(log);
  const originals = originalsOf(submissions, review?.body ?? null, result);
  const since = originals.flatMap(({ state }) => (state?.at === 'under-review' ? [state.since] : [])).toSorted()[0];
  return {
    contract,
    month,
    submissions,
    review,
    log,
    result,
    originals,
    state: stateOf(originals),
    agreedDays,
    due: since === undefined ? null : inspectionDue({ since, agreedDays, finishedOn: null }),
  };
}

function originalsOf(
  submissions: readonly SubmissionBody[],
  review: ReviewBody | null,
  { states }: Review,
): readonly ReviewedOriginal[] {
  const ids = [...new Set(submissions.flatMap(({ originals }) => originals.map(({ original }) => original)))];
  return ids.map((id, index) => {
    const times = submissions.flatMap(({ handedInOn, originals }) =>
      originals.filter(({ original }) => original === id).map((original) => ({ original, handedInOn })),
    );
    const [last, before] = times.toReversed();
    if (last === undefined) throw new RangeError(`no hand-in of ${id}`);
    const state = states.get(id);
    const marks = (review?.marks ?? []).filter(({ original }) => original === id);
    return {
      number: index + 1,
      latest: last.original,
      handedInOn: last.handedInOn,
      before: before?.original ?? null,
      state: state === undefined || state.at === 'not-submitted' ? null : state,
      marks,
      open: marks.slice(toldCount(review, id)),
    };
  });
}

/** Marks are told in their order, each as one point. */
function toldCount(review: ReviewBody | null, id: string): number {
  return (review?.events ?? []).flatMap((event) =>
    event.kind === 'correction-asked' && event.original === id ? event.points : [],
  ).length;
}

function stateOf(originals: readonly ReviewedOriginal[]): MonthState {
  const places = originals.flatMap(({ state }) => (state === null ? [] : [state.at]));
  if (places.length === 0) return 'not-reviewed';
  if (places.includes('under-review')) return 'to-review';
  return places.includes('correction-asked') ? 'to-correct' : 'received';
}

/** The day on which a month was last handed in. */
export function lastHandIn({ submissions }: MonthFile): PlainDate | null {
  const last = submissions.at(-1);
  return last === undefined ? null : plainDate(last.handedInOn);
}
