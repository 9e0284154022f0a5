import { z } from 'zod';

const day = z.iso.date();
const line = z.string().min(1).max(200);
const contractor = z.strictObject({
  name: line.nullable(),
  address: line.nullable(),
  representative: line.nullable(),
  contactPerson: line.nullable(),
  phone: line.nullable(),
});
const account = z.strictObject({
  bank: line.nullable(),
  branch: line.nullable(),
  kind: z.enum(['ordinary', 'current', 'other']).nullable(),
  number: z
    .string()
    .regex(/^\d{1,8}$/)
    .nullable(),
  holderReading: line.nullable(),
  holder: line.nullable(),
});
const whole = z.int().nonnegative().max(1_000_000_000_000).nullable();

const terms = z.strictObject({
  schemaVersion: z.literal('1'),
  contractor,
  /** The number of the contract (契約番号) and the day it was concluded. */
  number: line.nullable(),
  concludedOn: day.nullable(),
  registrationNumber: z
    .string()
    .regex(/^T\d{13}$/)
    .nullable(),
  account,
  /** The attributes (属性) by which the city has consultations counted; none while it has named none. */
  attributes: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,60}$/), name: line })).max(50),
  /** Values that the specification leaves to the contract, by the id of the profile's parameter; unset is open. */
  parameters: z.strictObject({
    'contract-sum': whole,
    'full-time-weekly-minutes': whole,
    'part-time-monthly-rate': whole,
  }),
  /** The share of each advance (概算払) with its day, as agreed. */
  shares: z
    .array(z.strictObject({ share: z.string().regex(/^\d{1,4}\/\d{1,4}$/), on: day.nullable() }))
    .length(2)
    .nullable(),
  labourInsurance: z.enum(['counted', 'not-counted']).nullable(),
  betweenItems: z.enum(['free', 'approved-moves', 'none']).nullable(),
  tax: z.literal('not-added').nullable(),
});

/** What a contract adds to its specification (契約の取決め): parties, attributes, and values that the source leaves open. */
export type ContractTerms = z.infer<typeof terms>;

/** The border of the terms of a contract. */
export const contractTermsSchema: z.ZodType<ContractTerms> = terms;

/** Terms of which nothing is recorded yet. */
export const noTerms: ContractTerms = {
  schemaVersion: '1',
  contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
  number: null,
  concludedOn: null,
  registrationNumber: null,
  account: { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null },
  attributes: [],
  parameters: { 'contract-sum': null, 'full-time-weekly-minutes': null, 'part-time-monthly-rate': null },
  shares: null,
  labourInsurance: null,
  betweenItems: null,
  tax: null,
};
