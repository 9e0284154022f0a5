import type { TaxCategory, Yen } from '@fukushi-kit/yen';
import { z } from 'zod';

const price = z
  .int()
  .nonnegative()
  .max(100_000_000)
  .transform((amount) => amount as Yen)
  .nullable();

const terms = z.strictObject({
  schemaVersion: z.literal('1'),
  prices: z.strictObject({
    new: price,
    update: price,
    category: z.enum(['standard', 'reduced', 'exempt', 'out-of-scope']).nullable(),
  }),
  inspectionDays: z.int().min(1).max(10).nullable(),
  source: z.string().min(1).max(200),
});

/**
 * What the contract document (契約書) agrees on and the specification does not print; `null` is not recorded and leaves
 * open what hangs on it. The row is the city's, the contractor reads it.
 */
export interface AgreedTerms {
  readonly schemaVersion: '1';
  /** The unit prices of Form 1 (様式1の単価), in whole yen without tax, and their tax category. */
  readonly prices: { readonly new: Yen | null; readonly update: Yen | null; readonly category: TaxCategory | null };
  /** Fewer days of inspection than the law's ten, where agreed. */
  readonly inspectionDays: number | null;
  /** The document in which it stands. */
  readonly source: string;
}

/** The id under which a contract keeps its terms. */
export const TERMS_ID = 'terms';

/** The border of the terms. */
export const agreedTermsSchema: z.ZodType<AgreedTerms, unknown> = terms;
