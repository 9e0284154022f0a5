import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding, Parsed } from '@fukushi-kit/schema';
import { type Derivation, type Yen, yenOf } from '@fukushi-kit/yen';
import type { InvoiceFindingCode } from '../finding-code.ts';
import type { PeriodOfWork } from '../submission-due.ts';
import type { Claim } from './claim.ts';

/**
 * The counts of originals that contractor and city agreed on (件数の確認), and the day of it.
 *
 * @clause chigasaki-r7:13(1)
 */
export interface AgreedCounts {
  readonly new: number;
  readonly update: number;
  readonly on: PlainDate;
}

/**
 * An invoice (請求書): its day, the agreed counts, and the confirmed amount with everything it came from.
 *
 * @clause chigasaki-r7:13(1)
 */
export interface Invoice {
  readonly on: PlainDate;
  readonly counts: AgreedCounts;
  readonly amount: Yen;
  readonly derivation: Derivation;
}

const CLAUSES: readonly ClauseId[] = ['chigasaki-r7:13(1)'];

/**
 * The invoice (請求書) for a claim, or every reason why it can't be made yet: the performance period (履行期間) is not
 * over, the counts are not agreed or were agreed before it was over, they differ from the claim, or the amount is open.
 *
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:12
 *
 * @example
 * const claimed = { originals: [], counts: { new: 12, update: 0 }, amount: { confirmed: { value: '92400' } }, findings: [] }
 * const performancePeriod = { to: '2026-03-10', clause: 'chigasaki-r7:4' }
 * const agreed = { new: 12, update: 0, on: '2026-03-12' }
 * invoice({ claim: claimed, on: '2026-03-13', agreed, performancePeriod }).value.amount // => 92400
 * const early = invoice({ claim: claimed, on: '2026-03-10', agreed: null, performancePeriod })
 * early.findings.map(({ code }) => code) // => ['invoice-before-period-end', 'invoice-counts-not-agreed']
 */
export function invoice(input: {
  readonly claim: Claim;
  readonly on: PlainDate;
  readonly agreed: AgreedCounts | null;
  readonly performancePeriod: PeriodOfWork;
}): Parsed<Invoice, InvoiceFindingCode> {
  const { on, agreed } = input;
  const derivation = input.claim.amount.confirmed;
  const amount = yenOf(derivation);
  const findings = invoiceFindings(input, amount);
  return agreed === null || amount === null || findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: { on, counts: agreed, amount, derivation } };
}

function invoiceFindings(
  { claim, on, agreed, performancePeriod }: Parameters<typeof invoice>[0],
  amount: Yen | null,
): readonly Finding<InvoiceFindingCode>[] {
  const { to } = performancePeriod;
  const found: readonly (readonly [InvoiceFindingCode, readonly string[], boolean])[] = [
    ['invoice-before-period-end', ['on'], on <= to],
    ['invoice-counts-not-agreed', ['agreed'], agreed === null],
    ['invoice-counts-agreed-in-period', ['agreed', 'on'], agreed !== null && agreed.on <= to],
    ['invoice-before-counts-agreed', ['agreed', 'on'], agreed !== null && on < agreed.on],
    ['invoice-counts-differ', ['agreed', 'new'], agreed !== null && agreed.new !== claim.counts.new],
    ['invoice-counts-differ', ['agreed', 'update'], agreed !== null && agreed.update !== claim.counts.update],
    ['invoice-amount-open', ['claim', 'amount'], amount === null],
  ];
  return found
    .filter(([, , isWrong]) => isWrong)
    .map(([code, path]) => ({ code, path, severity: 'error', clauses: CLAUSES, detail: { periodEnd: to } }));
}
