import { bundledHolidays, type YearMonth } from '@fukushi-kit/calendar';
import { type MonthResult, mayCount, month } from '@fukushi-kit/office';
import type { Month } from '@fukushi-kit/schema';
import { type Review, type ReviewEvent, reviewOf } from '@fukushi-kit/settlement';
import type { Transaction } from '@fukushi-kit/store';
import { listRecords } from '../../record/list-records.ts';
import type { Stored } from '../../record/record.ts';
import type { ReviewBody } from '../../submission/review.ts';
import { reviewLog } from '../../submission/review-log.ts';
import type { SubmissionBody } from '../../submission/submission.ts';
import type { Frame } from '../frame.ts';
import { lifeLogs } from '../person/person-file.ts';
import { monthOrder } from './month-order.ts';

/** A month of a contract: its order, what follows from it, what was handed in, and how the city reviews it. */
export interface MonthFile {
  readonly frame: Frame;
  readonly month: YearMonth;
  readonly order: Month;
  /** The version of the recorded order; `null` while nobody recorded one. */
  readonly version: number | null;
  readonly result: MonthResult;
  readonly logs: ReadonlyMap<string, Stored<'life'>>;
  readonly submissions: readonly SubmissionBody[];
  readonly body: ReviewBody | null;
  readonly log: readonly ReviewEvent[];
  readonly review: Review;
}

/** Reads a month of a contract. */
export async function readMonthFile(tx: Transaction, frame: Frame, of: YearMonth): Promise<MonthFile> {
  return monthFile(frame, await readRecords(tx, frame.contract.id), of);
}

/** Reads several months of a contract at once. */
export async function readMonthFiles(
  tx: Transaction,
  frame: Frame,
  months: readonly YearMonth[],
): Promise<readonly MonthFile[]> {
  const records = await readRecords(tx, frame.contract.id);
  return months.map((of) => monthFile(frame, records, of));
}

interface Records {
  readonly orders: readonly Stored<'month'>[];
  readonly cases: readonly Stored<'case'>[];
  readonly submissions: readonly SubmissionBody[];
  readonly reviews: readonly Stored<'review'>[];
  readonly logs: ReadonlyMap<string, Stored<'life'>>;
}

async function readRecords(tx: Transaction, contract: string): Promise<Records> {
  return {
    orders: await listRecords(tx, { contract, kind: 'month' }),
    cases: await listRecords(tx, { contract, kind: 'case' }),
    submissions: await submissionsOf(tx, contract),
    reviews: await listRecords(tx, { contract, kind: 'review' }),
    logs: await lifeLogs(tx, contract),
  };
}

function monthFile(frame: Frame, { orders, cases, logs, ...records }: Records, of: YearMonth): MonthFile {
  const submissions = records.submissions.filter((one) => one.month === of);
  const body = records.reviews.find((one) => one.body.month === of && one.tenant === frame.contract.city)?.body ?? null;
  const order = monthOrder(frame.profile.id, of, orders);
  const log = reviewLog(submissions, body);
  const bodies = cases.map((one) => one.body).filter((one) => mayCount(one, of));
  const result = month({ profile: frame.profile, order, cases: bodies, holidays: bundledHolidays });
  const version = orders.find(({ id }) => id === of)?.version ?? null;
  return {
    frame,
    month: of,
    order,
    version,
    result,
    logs,
    submissions,
    body,
    log,
    review: reviewOf(log),
  };
}

/** What was handed in under a contract, the first time and again. */
export async function submissionsOf(tx: Transaction, contract: string): Promise<readonly SubmissionBody[]> {
  const all = await listRecords(tx, { contract, kind: 'submission' });
  return all.map(({ body }) => body);
}
