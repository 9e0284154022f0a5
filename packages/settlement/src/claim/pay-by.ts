import { addDays, daysBetween, dueDay, type PlainDate, periodEnd } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { match, P } from 'ts-pattern';
import type { PaymentFindingCode } from '../finding-code.ts';

const STATUTORY_DAYS = 30;
const DAYS_WITHOUT_AGREEMENT = 15;
const DOUBT = 'chigasaki-r7:13(2)/thirty-days';
const REFUSED_DOUBT = 'chigasaki-r7:13(2)/refused-invoice';

/**
 * How the days until a refused invoice is corrected are counted: without the day of the refusal, or with it.
 *
 * @clause payment-delay-prevention-act:6(2)
 */
export type RefusedDaysReading = 'first-day-out' | 'both-days-in';

/**
 * An invoice that the city refused because it was wrong (請求の拒否), until it got the corrected one. A `slight` fault
 * only stops the days, a `grave` one (intent or gross negligence) makes the invoice count from the corrected one on.
 *
 * @clause payment-delay-prevention-act:6(2)
 */
export interface RefusedInvoice {
  readonly refusedOn: PlainDate;
  readonly correctedOn: PlainDate;
  readonly fault: 'slight' | 'grave';
}

/**
 * What the day of payment rests on. `agreedDays` are the days that the contract writes, `null` where nothing is written;
 * `inspectionDaysLate` those by which the inspection was late. `refusedDays` is how the days of a refusal are counted; while
 * it is not chosen the stricter count holds, without the first day. `isBankClosed` answers `null` where nobody knows.
 *
 * @clause chigasaki-r7:13(2) payment-delay-prevention-act:6 payment-delay-prevention-act:9
 */
export interface PayByInput {
  readonly invoiceDated: PlainDate;
  readonly receivedOn: PlainDate;
  readonly agreedDays: number | null;
  readonly inspectionDaysLate: number;
  readonly refused: RefusedInvoice | null;
  readonly reading: 'earlier' | 'invoice-date' | 'receipt' | null;
  readonly refusedDays?: RefusedDaysReading | null;
  readonly isBankClosed: (day: PlainDate) => boolean | null;
}

/**
 * The day by which the fee is paid (支払期限): counted from the invoice as the contract writes, as the law counts, the one
 * that the reading takes (`due`, from which late interest runs), and the open day of the banks to work to. The last two
 * are `null` while no reading is chosen.
 *
 * @clause chigasaki-r7:13(2) payment-delay-prevention-act:6
 */
export interface PayBy {
  readonly contract: PlainDate | null;
  readonly statutory: PlainDate;
  readonly due: PlainDate | null;
  readonly workTo: PlainDate | null;
  readonly clauses: readonly ClauseId[];
  readonly readings: readonly ReadingUsed[];
  readonly needs: readonly Need[];
  readonly findings: readonly Finding<PaymentFindingCode>[];
}

/**
 * The day by which the city pays (支払期限): the date on the invoice (請求日) plus the agreed days, the first day not
 * counted, beside the statutory day, which runs from the receipt of a proper invoice: the agreed days, never more than
 * 30, or 15 days from the invoice where nothing is written. Days of a late inspection are taken off the statutory term,
 * days for the correction of a slight fault are left out of it.
 *
 * By the reading `earlier` the city works to the earlier of the two. On a day on which banks are closed the money has to
 * leave on the open day before.
 *
 * @throws {RangeError} if the agreed days are not a whole number from 1.
 *
 * @clause chigasaki-r7:13(2)
 * @clause payment-delay-prevention-act:6
 * @clause payment-delay-prevention-act:6(1)
 * @clause payment-delay-prevention-act:6(2)
 * @clause payment-delay-prevention-act:9
 * @clause payment-delay-prevention-act:10
 * @clause payment-delay-prevention-act:14
 * @clause civil-code:140
 *
 * @example
 * const isBankClosed = (day) => ['2026-04-11', '2026-04-12'].includes(day)
 * const received = { receivedOn: '2026-03-16', agreedDays: 30, inspectionDaysLate: 0, refused: null, isBankClosed }
 * const { contract, statutory, workTo } = payBy({ ...received, invoiceDated: '2026-03-13', reading: 'earlier' })
 * contract // => '2026-04-12'
 * statutory // => '2026-04-15'
 * workTo // => '2026-04-10'
 */
export function payBy(input: PayByInput): PayBy {
  const { invoiceDated, agreedDays, reading } = input;
  const contract = agreedDays === null ? null : periodEnd(invoiceDated, { days: agreedDays });
  const statutory = statutoryDay(input);
  const due = dueByReading(contract, statutory, reading);
  const workTo = due && dueDay(due, 'previous-open-day', (day) => input.isBankClosed(day) === true);
  return {
    contract,
    statutory,
    due,
    workTo,
    clauses: ['chigasaki-r7:13(2)', 'civil-code:140', 'payment-delay-prevention-act:6(1)'],
    readings: [
      ...(reading === null || contract === null ? [] : [{ doubt: DOUBT, reading } as const]),
      ...(input.refused?.fault === 'slight'
        ? [{ doubt: REFUSED_DOUBT, reading: input.refusedDays ?? 'first-day-out' } as const]
        : []),
    ],
    needs: due === null ? [{ cause: 'silent', doubt: DOUBT, clauses: ['chigasaki-r7:13(2)'] }] : [],
    findings: [...dayFindings(input, contract, statutory), ...bankFindings(due, workTo, input)],
  };
}

function statutoryDay(input: PayByInput): PlainDate {
  const { invoiceDated, receivedOn, agreedDays, inspectionDaysLate, refused } = input;
  const firstDay = input.refusedDays === 'both-days-in' ? 1 : 0;
  const days = agreedDays === null ? DAYS_WITHOUT_AGREEMENT : Math.min(agreedDays, STATUTORY_DAYS);
  const left = Math.max(0, days - inspectionDaysLate);
  const received = agreedDays === null ? invoiceDated : receivedOn;
  return match(refused)
    .with(null, () => addDays(received, left))
    .with({ fault: 'grave' }, ({ correctedOn }) => addDays(correctedOn, left))
    .with({ fault: 'slight' }, ({ refusedOn, correctedOn }) =>
      addDays(received, left + daysBetween(refusedOn, correctedOn) + firstDay),
    )
    .exhaustive();
}

function dueByReading(
  contract: PlainDate | null,
  statutory: PlainDate,
  reading: PayByInput['reading'],
): PlainDate | null {
  return match({ contract, reading })
    .returnType<PlainDate | null>()
    .with({ contract: null }, () => statutory)
    .with({ reading: null }, ({ contract: day }) => (day === statutory ? day : null))
    .with({ reading: 'receipt' }, () => statutory)
    .with({ contract: P.nonNullable, reading: 'invoice-date' }, ({ contract: day }) => day)
    .with({ contract: P.nonNullable, reading: 'earlier' }, ({ contract: day }) => (day < statutory ? day : statutory))
    .exhaustive();
}

function dayFindings(
  { invoiceDated, receivedOn }: PayByInput,
  contract: PlainDate | null,
  statutory: PlainDate,
): readonly Finding<PaymentFindingCode>[] {
  const clauses: readonly ClauseId[] = ['chigasaki-r7:13(2)', 'payment-delay-prevention-act:6(1)'];
  const isBeyond = contract !== null && contract > statutory;
  return [
    ...(receivedOn < invoiceDated
      ? [{ code: 'payment-invoice-dated-ahead', path: ['invoiceDated'], severity: 'warning', clauses } as const]
      : []),
    ...(isBeyond
      ? [{ code: 'payment-contract-beyond-law', path: ['contract'], severity: 'warning', clauses } as const]
      : []),
  ];
}

function bankFindings(
  due: PlainDate | null,
  workTo: PlainDate | null,
  { isBankClosed }: PayByInput,
): readonly Finding<PaymentFindingCode>[] {
  if (due === null || workTo === null) return [];
  const of = { path: ['workTo'], clauses: ['chigasaki-r7:13(2)'] } as const;
  return [
    ...(due === workTo
      ? []
      : [
          {
            ...of,
            code: 'payment-moved-before-bank-holiday',
            severity: 'notice',
            detail: { from: due, to: workTo },
          } as const,
        ]),
    ...(isBankClosed(workTo) === null
      ? [{ ...of, code: 'payment-bank-days-unknown', severity: 'warning', detail: { day: workTo } } as const]
      : []),
  ];
}
