import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding, Parsed } from '@fukushi-kit/schema';
import { compareExact, type Derivation, derive, type Exact, exact, given } from '@fukushi-kit/yen';
import type { FeeFindingCode } from '../finding-code.ts';
import { feeFactLabels, figureLabels, workWords } from '../messages.ja.ts';
import type { Fee, FeePrecondition, FeeSchedule, PaidWork } from './fee-schedule.ts';

/**
 * Work that was done on one plan: how many pieces or hours of it, how often the same plan was paid for it in this fiscal
 * year already, and which preconditions hold. `null` is not recorded.
 *
 * @clause none a shape of this project
 */
export interface WorkDone {
  readonly work: PaidWork;
  readonly quantity: Exact;
  readonly paidThisFiscalYear: number | null;
  readonly met: Readonly<Partial<Record<FeePrecondition, boolean | null>>>;
}

/**
 * What work is paid: the amount before tax with what it came from, `null` with its needs while it is open; nothing with
 * the reason where it is not paid.
 *
 * @clause none a shape of this project
 */
export interface PricedWork {
  readonly verdict: 'paid' | 'not-paid' | 'open';
  readonly amount: Derivation;
  readonly findings: readonly Finding<FeeFindingCode>[];
}

/**
 * What a municipality pays for work, by its fee schedule: the price times pieces or hours, open where the source shows
 * no price or a fact is not recorded, nothing where a precondition fails or the cap of the fiscal year is reached. Pieces
 * of one plan beyond the cap are not paid either.
 *
 * A quantity that is negative, pieces that are not whole, a wrong count of earlier payments, and work that the schedule
 * does not name are refused. Parts of an hour are open unless the schedule says how they count.
 *
 * @throws {RangeError} if the schedule names the same work twice.
 *
 * @clause chigasaki-r7:12
 *
 * @example
 * const fee = { taxCategory: null, partHours: null, perFiscalYear: null, preconditions: ['accepted'], source: { clause: 'chigasaki-r7:12' } }
 * const fees = [{ ...fee, work: 'verification', per: 'hour', price: 2000 }, { ...fee, work: 'update', per: 'piece', price: 900, perFiscalYear: 1 }]
 * const schedule = { id: 'mihon-r8', municipality: '見本市', edition: '令和8年度', fees }
 * const hours = { work: 'verification', quantity: '3', paidThisFiscalYear: 0, met: { accepted: true } }
 * priceWork(schedule, hours).value.amount.value // => '6000'
 * priceWork(schedule, { ...hours, quantity: '3/2' }).value.verdict // => 'open'
 * const again = { ...hours, work: 'update', quantity: '1', paidThisFiscalYear: 1 }
 * priceWork(schedule, again).value.findings.map(({ code }) => code) // => ['fee-cap-reached']
 * priceWork(schedule, { ...again, quantity: '2', paidThisFiscalYear: 0 }).value.amount.value // => '900'
 */
export function priceWork(schedule: FeeSchedule, done: WorkDone): Parsed<PricedWork, FeeFindingCode> {
  const fees = schedule.fees.filter(({ work }) => work === done.work);
  if (fees.length > 1)
    throw new RangeError(`A fee schedule names the same work twice: got ${JSON.stringify(schedule.id)}`);
  const [fee] = fees;
  if (fee === undefined) return refusal('fee-not-in-schedule', 'work');
  const isNegative = compareExact(done.quantity, exact(0)) < 0;
  if (isNegative || (fee.per === 'piece' && !isWhole(done.quantity))) return refusal('fee-quantity-wrong', 'quantity');
  if (!isCount(done.paidThisFiscalYear)) return refusal('fee-count-wrong', 'paidThisFiscalYear');
  const reasons = reasonsNotToPay(fee, done);
  if (reasons.length > 0) {
    const source = sourceText(fee);
    const amount = given({ label: workWords[done.work], unit: 'yen', value: 0, source, clauses: clausesOf(fee) });
    return { ok: true, value: { verdict: 'not-paid', amount, findings: reasons } };
  }
  const amount = amountOf(fee, done);
  const verdict = amount.value === null ? 'open' : 'paid';
  return { ok: true, value: { verdict, amount, findings: beyondCap(fee, done) } };
}

function isCount(count: number | null): boolean {
  return count === null || (Number.isSafeInteger(count) && count >= 0);
}

/** How many pieces of a plan the cap of the fiscal year still leaves, `null` where none applies: hours are paid at once. */
function leftByCap({ per, perFiscalYear }: Fee, { paidThisFiscalYear }: WorkDone): number | null {
  return perFiscalYear === null || per === 'hour' ? null : perFiscalYear - (paidThisFiscalYear ?? 0);
}

function isBeyondCap(fee: Fee, done: WorkDone): boolean {
  const left = leftByCap(fee, done);
  return left !== null && compareExact(done.quantity, exact(left)) > 0;
}

function beyondCap(fee: Fee, done: WorkDone): readonly Finding<FeeFindingCode>[] {
  return isBeyondCap(fee, done) ? [finding('fee-cap-reached', ['quantity'], clausesOf(fee))] : [];
}

function reasonsNotToPay(fee: Fee, { met, paidThisFiscalYear }: WorkDone): readonly Finding<FeeFindingCode>[] {
  const unmet = fee.preconditions.filter((precondition) => met[precondition] === false);
  const isCapped = fee.perFiscalYear !== null && (paidThisFiscalYear ?? 0) >= fee.perFiscalYear;
  const clauses = clausesOf(fee);
  return [
    ...unmet.map((precondition) => finding('fee-precondition-unmet', ['met', precondition], clauses)),
    ...(isCapped ? [finding('fee-cap-reached', ['paidThisFiscalYear'], clauses)] : []),
  ];
}

function amountOf(fee: Fee, done: WorkDone): Derivation {
  const clauses = clausesOf(fee);
  const label = workWords[done.work];
  const told = { clauses, source: sourceText(fee) };
  const price = given({
    ...told,
    label: figureLabels.feePrice,
    unit: 'yen',
    value: fee.price,
    needs: [need('price', clauses)],
  });
  const quantity = paidQuantity(fee, done);
  const needs = needsOfWork(fee, done);
  const product = { label, unit: 'yen', how: 'product', of: [price, quantity], clauses } as const;
  if (needs.length === 0) return derive(product);
  const condition = given({ ...told, label: figureLabels.conditions, unit: 'ratio', value: null, needs });
  return derive({ ...product, of: [price, quantity, condition] });
}

/** The pieces or hours that are paid: those done, as far as the cap of the fiscal year goes. */
function paidQuantity(fee: Fee, done: WorkDone): Derivation {
  const unit = fee.per === 'hour' ? 'hours' : 'count';
  const quantity = given({
    label: figureLabels.quantity,
    unit,
    value: done.quantity,
    source: figureLabels.workRecord,
  });
  if (!isBeyondCap(fee, done)) return quantity;
  const left = given({
    label: figureLabels.leftByCap,
    unit,
    value: leftByCap(fee, done) ?? 0,
    source: sourceText(fee),
    clauses: clausesOf(fee),
  });
  return derive({ label: figureLabels.paidQuantity, unit, how: 'least', of: [quantity, left] });
}

function needsOfWork(fee: Fee, { quantity, paidThisFiscalYear, met }: WorkDone): readonly Need[] {
  const clauses = clausesOf(fee);
  const unknown = fee.preconditions.filter((precondition) => (met[precondition] ?? null) === null);
  return [
    ...unknown.map((precondition) => need(precondition, clauses)),
    ...(fee.perFiscalYear !== null && paidThisFiscalYear === null ? [need('paidThisFiscalYear', clauses)] : []),
    ...(fee.per === 'hour' && fee.partHours === null && !isWhole(quantity) ? [need('partHours', clauses)] : []),
  ];
}

function need(fact: keyof typeof feeFactLabels, clauses: readonly ClauseId[]): Need {
  return { cause: 'data', fact, label: feeFactLabels[fact], clauses };
}

function isWhole(quantity: Exact): boolean {
  return !quantity.includes('/');
}

function clausesOf({ source }: Fee): readonly ClauseId[] {
  return 'clause' in source ? [source.clause] : [];
}

function sourceText({ source }: Fee): string {
  return 'url' in source ? source.url : figureLabels.specification;
}

function finding(code: FeeFindingCode, path: readonly string[], clauses: readonly ClauseId[]): Finding<FeeFindingCode> {
  return { code, path, severity: 'notice', clauses };
}

function refusal(code: FeeFindingCode, field: string): Parsed<PricedWork, FeeFindingCode> {
  return { ok: false, findings: [{ code, path: [field], severity: 'error' }] };
}
