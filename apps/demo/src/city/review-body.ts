import type { ReviewBody } from '../submission/review.ts';
import type { MonthFile } from './month-file.ts';

/** The review of a month as it stands, or one in which nothing happened yet. */
export function reviewBodyOf({ review, month }: Pick<MonthFile, 'review' | 'month'>): ReviewBody {
  return review?.body ?? { schemaVersion: '1', month, events: [], marks: [] };
}
