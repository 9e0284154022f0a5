import type { PlainDate } from '@fukushi-kit/calendar';
import type { ReviewEvent } from '@fukushi-kit/settlement';
import { z } from 'zod';

const day = z.iso.date().transform((text) => text as PlainDate);
const text = z.string().min(1).max(200);
const holder = z.enum(['contractor', 'person']);
const of = { original: text, on: day };

const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...of, kind: z.literal('submitted'), form: z.enum(['form-1', 'form-2', 'monthly-report']) }),
  z.strictObject({ ...of, kind: z.literal('correction-asked'), points: z.array(z.string().max(2000)).min(1).max(200) }),
  z.strictObject({ ...of, kind: z.literal('resubmitted') }),
  z.strictObject({ ...of, kind: z.literal('duplicate-replaced'), holder }),
  z.strictObject({ ...of, kind: z.literal('received'), notice: text }),
]);

const mark = z.strictObject({
  original: text,
  /** The field of the form, as a JSON pointer. */
  pointer: z.string().max(500),
  text: z.string().min(1).max(2000),
  on: day,
});

const review = z.strictObject({
  schemaVersion: z.literal('1'),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  events: z.array(event).max(20_000),
  marks: z.array(mark).max(20_000),
  changedBeforeReceipt: z.record(text, z.boolean()).optional(),
});

/** A remark of the city on one field of an original (指摘). */
export type ReviewMark = z.infer<typeof mark>;

/** The city's review (審査) of what was handed in for a month: what happened, and what it marked. */
export interface ReviewBody {
  readonly schemaVersion: '1';
  readonly month: string;
  readonly events: readonly ReviewEvent[];
  readonly marks: readonly ReviewMark[];
  /** By original, whether the person died, moved or was admitted before it was received; nobody recorded the others. */
  readonly changedBeforeReceipt?: Readonly<Record<string, boolean>> | undefined;
}

/** The border of a review. */
export const reviewSchema: z.ZodType<ReviewBody, unknown> = review;
