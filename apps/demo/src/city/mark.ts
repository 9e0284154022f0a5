import type { PlainDate } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import { type Saved, saveRecord } from '../record/save-record.ts';
import type { ReviewMark } from '../submission/review.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import { reviewBodyOf } from './review-body.ts';

/** Puts a mark on a field of an original; it stands behind those that are there, whoever made them. */
export async function addMark(
  tx: Transaction,
  file: MonthFile,
  { latest }: ReviewedOriginal,
  given: { readonly pointer: string; readonly text: string; readonly on: PlainDate },
): Promise<Saved<'review'>> {
  return saveMarks(tx, file, [...reviewBodyOf(file).marks, { original: latest.original, ...given }]);
}

/** Takes back a mark that nobody was told of yet; `null` where there is none such, because somebody was quicker. */
export async function dropMark(
  tx: Transaction,
  file: MonthFile,
  { open }: ReviewedOriginal,
  wanted: { readonly pointer: string; readonly text: string },
): Promise<Saved<'review'> | null> {
  const mark = open.find(({ pointer, text }) => pointer === wanted.pointer && text === wanted.text);
  if (mark === undefined) return null;
  return saveMarks(
    tx,
    file,
    reviewBodyOf(file).marks.filter((one) => one !== mark),
  );
}

function saveMarks(tx: Transaction, file: MonthFile, marks: readonly ReviewMark[]): Promise<Saved<'review'>> {
  const { contract, month, review } = file;
  return saveRecord(tx, {
    contract: contract.id,
    kind: 'review',
    id: month,
    version: review?.version ?? null,
    sharedWith: contract.tenant,
    body: { ...reviewBodyOf(file), marks },
  });
}
