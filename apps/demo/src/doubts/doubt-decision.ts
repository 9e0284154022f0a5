import type { ChoiceOfReading, DoubtRecord } from '@fukushi-kit/schema';
import { z } from 'zod';

const day = z.iso.date();
const reading = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]+$/)
  .nullable();

const decision = z.strictObject({
  schemaVersion: z.literal('1'),
  doubt: z.string().min(3).max(120),
  /** `null` where the answer is none of the readings. */
  reading,
  note: z.string().min(1).max(400).nullable(),
  record: z.strictObject({
    askedOn: day,
    askedBy: z.enum(['municipality', 'contractor']),
    question: z.string().min(1).max(2000).nullable(),
    answer: z.strictObject({
      on: day,
      by: z.string().min(1).max(120),
      text: z.string().min(1).max(2000),
      reading,
    }),
    reference: z.string().min(1).max(200).nullable(),
  }),
});

/**
 * How a doubt (疑義) was settled for a contract: a choice of reading as profiles hold it, with what was asked and answered.
 * The row is the city's, under the id of the doubt; the contractor reads it.
 */
export interface DoubtDecision extends ChoiceOfReading {
  readonly schemaVersion: '1';
  record: DoubtRecord;
}

/** The border of a decision. Whether the doubt and its reading exist the profile says. */
export const doubtDecisionSchema: z.ZodType<DoubtDecision, unknown> = decision;

/** The choice as a profile takes it. */
export function choiceOf({ doubt, reading: chosen, note, record }: DoubtDecision): ChoiceOfReading {
  return { doubt, reading: chosen, note, record };
}
