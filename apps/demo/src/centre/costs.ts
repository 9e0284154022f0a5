import type { PlainDate, YearMonth } from '@fukushi-kit/calendar';
import type { SettlementInput } from '@fukushi-kit/settlement';
import { yen } from '@fukushi-kit/yen';
import { z } from 'zod';

const day = z.iso.date().transform((text) => text as PlainDate);
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((text) => text as YearMonth);
const amount = z.int().transform((value) => yen(value));
const text = z.string().min(1).max(200);
const standing = z.enum(['forecast', 'final']);

const costs = z.strictObject({
  schemaVersion: z.literal('1'),
  advances: z.array(z.strictObject({ on: day, amount })).max(10),
  settledBefore: z.strictObject({ on: day, amount }).nullable(),
  fullTime: z
    .array(
      z.strictObject({
        staff: text,
        item: z.enum(['salary', 'allowance', 'social-insurance', 'retirement-mutual-aid', 'labour-insurance']),
        month,
        amount,
        paidOn: day.nullable(),
        standing,
      }),
    )
    .max(10_000),
  partTime: z
    .array(z.strictObject({ post: text, people: z.int(), monthlyRate: amount.nullable(), from: day, to: day }))
    .max(1000),
  other: z
    .array(
      z.strictObject({
        title: text,
        nature: z.enum(['operation', 'preparation', 'office-utilities']),
        on: day,
        amount,
        evidence: text.nullable(),
        evidenceAsked: z.boolean(),
        standing,
      }),
    )
    .max(10_000),
});

/** What was spent and paid in the year (費用の記録): what a settlement rests on, beside the terms of the contract. */
export interface Costs extends Pick<SettlementInput, 'advances' | 'settledBefore' | 'fullTime' | 'partTime' | 'other'> {
  readonly schemaVersion: '1';
}

/** The border of the costs. */
export const costsSchema: z.ZodType<Costs, unknown> = costs;

/** Nothing was spent yet. */
export const noCosts: Costs = {
  schemaVersion: '1',
  advances: [],
  settledBefore: null,
  fullTime: [],
  partTime: [],
  other: [],
};
