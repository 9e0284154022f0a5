import { bundledHolidays, isBankClosed, type PlainDate } from '@fukushi-kit/calendar';
import { changedBeforeReceipt } from '@fukushi-kit/evacuation-plan';
import { paymentTerms } from '@fukushi-kit/municipality';
import type { Parsed } from '@fukushi-kit/schema';
import {
  type Claim,
  type ClaimedOriginal,
  type ClaimFindingCode,
  type Invoice,
  type InvoiceFindingCode,
  inspectionDaysLate,
  invoice,
  type PayBy,
  payBy,
  type Review,
  reviewOf,
} from '@fukushi-kit/settlement';
import type { Transaction } from '@fukushi-kit/store';
import type { TaxCategory } from '@fukushi-kit/yen';
import { claimOf } from '../../contract/claim-of.ts';
import { readRecord } from '../../record/read-record.ts';
import { planFacts } from '../../submission/plan-facts.ts';
import type { Frame } from '../frame.ts';
import { plansHandedIn } from '../month/life-news.ts';
import { type MonthFile, readMonthFiles } from '../month/month-file.ts';
import { monthsOf } from '../month/months-of.ts';
import { INVOICE_ID, type InvoiceFacts, noInvoiceFacts } from './invoice-facts.ts';

/** The claim of a contract with all it rests on, and the invoice and the day of payment as far as they can be told. */
export interface InvoiceFile {
  readonly frame: Frame;
  readonly facts: InvoiceFacts;
  readonly version: number | null;
  readonly months: readonly MonthFile[];
  readonly review: Review;
  readonly category: TaxCategory | null;
  readonly claimed: Parsed<Claim, ClaimFindingCode>;
  /** `null` while the claim does not stand, or the invoice has no day. */
  readonly invoiced: Parsed<Invoice, InvoiceFindingCode> | null;
  readonly payment: PayBy | null;
}

/** Reads what was handed in under a contract, and claims what was received of it. */
export async function readInvoiceFile(tx: Transaction, frame: Frame, day: PlainDate): Promise<InvoiceFile> {
  const kept = await readRecord(tx, { contract: frame.contract.id, kind: 'invoice', id: INVOICE_ID });
  const months = await readMonthFiles(tx, frame, monthsOf(frame, day));
  const facts = kept?.body ?? noInvoiceFacts;
  const review = reviewOf(months.flatMap(({ log }) => log));
  const originals = months.flatMap((file) => claimedOf(file, review));
  const { claimed, category } = claimOf(frame, originals, review);
  const invoiced =
    claimed.ok && facts.invoicedOn !== null
      ? invoice({
          claim: claimed.value,
          on: facts.invoicedOn,
          agreed: facts.agreed,
          performancePeriod: frame.period,
        })
      : null;
  return {
    frame,
    facts,
    version: kept?.version ?? null,
    months,
    review,
    category,
    claimed,
    invoiced,
    payment: paymentOf(frame, facts, review, frame.agreed?.inspectionDays ?? null),
  };
}

/** Each plan that was handed in, as its newest sheet tells it, and the city or else the log of its life. */
function claimedOf(file: MonthFile, { states }: Review): readonly ClaimedOriginal[] {
  return plansHandedIn(file).map((original) => {
    const state = states.get(original.original);
    return {
      ...planFacts(original),
      id: original.original,
      form: 'form-1',
      changedBeforeReceipt:
        file.body?.changedBeforeReceipt?.[original.original] ??
        changedBeforeReceipt(
          file.logs.get(original.controlNumber ?? '')?.body ?? [],
          state?.at === 'received' ? state.receivedOn : null,
        ),
    };
  });
}

/** The day of payment of an invoice (支払期限); `null` while it has no day, or nobody knows when the city got it. */
export function paymentOf(
  { profile }: Pick<Frame, 'profile'>,
  { invoicedOn, receivedOn }: Pick<InvoiceFacts, 'invoicedOn' | 'receivedOn'>,
  review: Review,
  inspectionDays: number | null,
): PayBy | null {
  if (invoicedOn === null || receivedOn === null) return null;
  return payBy({
    ...paymentTerms(profile),
    invoiceDated: invoicedOn,
    receivedOn,
    inspectionDaysLate: inspectionDaysLate(review, inspectionDays),
    refused: null,
    isBankClosed: (day) => isBankClosed(day, bundledHolidays),
  });
}
