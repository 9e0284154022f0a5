import { z } from 'zod';

const day = z.iso.date();
const text = z.string().min(1).max(200);
const original = z.strictObject({
  /** The name of the original (正本) in the review: what was handed in, by its number. */
  original: text,
  /** Which deliverable it is in the review; `null` for what is handed in and not reviewed as an original. */
  deliverable: z.enum(['form-1', 'form-2', 'monthly-report']).nullable(),
  /** The official form by its id. */
  form: text,
  controlNumber: text.nullable(),
  /** The data of the form as they were handed in, and their digest. */
  data: z.unknown(),
  digest: z.string().length(64),
});

const submission = z.strictObject({
  schemaVersion: z.literal('1'),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  /** 1 the first time; each hand-in of corrected originals (再提出) is one more. */
  round: z.int().positive(),
  handedInOn: day,
  /** How many of the city's events of the month the contractor had before it: where the hand-in stands among them. */
  afterEvents: z.int().nonnegative(),
  originals: z.array(original).min(1).max(2000),
  /** The head of the contractor's audit log at that moment, to be kept on the city's side. */
  auditHead: z.strictObject({ sequence: z.int().nonnegative(), hash: text }),
});

/** What a contractor handed in to the city for a month (提出物): the originals as they were. */
export type SubmissionBody = z.infer<typeof submission>;

/** The id under which a submission is kept: the month, and from the second time on the round. */
export function submissionId({ month, round }: Pick<SubmissionBody, 'month' | 'round'>): string {
  return round === 1 ? month : `${month}.${round}`;
}

/** One original of it. */
export type HandedInOriginal = z.infer<typeof original>;

/** The border of a submission. */
export const submissionSchema: z.ZodType<SubmissionBody> = submission;
