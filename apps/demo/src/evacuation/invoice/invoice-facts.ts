import type { PlainDate } from '@fukushi-kit/calendar';
import { z } from 'zod';

const day = z.iso.date().transform((text) => text as PlainDate);
const line = z.string().min(1).max(200).nullable();

const facts = z.strictObject({
  schemaVersion: z.literal('1'),
  agreed: z
    .strictObject({ new: z.int().nonnegative().max(100_000), update: z.int().nonnegative().max(100_000), on: day })
    .nullable(),
  invoicedOn: day.nullable(),
  /** The day on which the city got the invoice; `null` while nobody knows. */
  receivedOn: day.nullable(),
  number: line,
  issuerName: line,
  issuerPhone: line,
  registrationNumber: z
    .string()
    .regex(/^T\d{13}$/)
    .nullable(),
  account: z.strictObject({
    bank: line,
    branch: line,
    kind: z.enum(['ordinary', 'current', 'other']).nullable(),
    number: z
      .string()
      .regex(/^\d{1,8}$/)
      .nullable(),
    holderReading: line,
    holder: line,
  }),
});

/** What an invoice (請求書) of a contract says that nothing else records: the counts agreed on, its day, its sender. */
export type InvoiceFacts = z.infer<typeof facts>;

/** The id under which a contract keeps them. */
export const INVOICE_ID = 'invoice';

/** The border of these facts. */
export const invoiceFactsSchema: z.ZodType<InvoiceFacts, unknown> = facts;

/** Nothing is recorded yet. */
export const noInvoiceFacts: InvoiceFacts = {
  schemaVersion: '1',
  agreed: null,
  invoicedOn: null,
  receivedOn: null,
  number: null,
  issuerName: null,
  issuerPhone: null,
  registrationNumber: null,
  account: { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null },
};
