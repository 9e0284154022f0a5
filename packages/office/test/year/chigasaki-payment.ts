import { addDays, bundledHolidays, isBankClosed, plainDate } from '@fukushi-kit/calendar';
import { claimReadings, lateInterestTerms, paymentTerms, taxRates, unitPrices } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { type Claim, claim, invoice, payBy, type Review } from '@fukushi-kit/settlement';
import { explain, lateInterest, yenOf } from '@fukushi-kit/yen';
import type { MonthResult } from '../../src/index.ts';
import { LAST_DAY } from './chigasaki-records.ts';
import { chapter } from './ledger.ts';

/** The claim of the year for the originals that the reports handed in. */
export function claimOfTheYear(profile: MunicipalityProfile, results: readonly MonthResult[], review: Review): Claim {
  const originals = results.flatMap(({ report }) =>
    report.submissions
      .filter(({ planKind }) => planKind !== null)
      .map(({ controlNumber, planKind, planProvision }) => ({
        id: `${controlNumber}/${planKind === 'update' ? 2 : 1}`,
        form: 'form-1' as const,
        kind: planKind,
        provision: planProvision,
        changedBeforeReceipt: false,
      })),
  );
  const claimed = claim({
    originals,
    review,
    claimedBefore: [],
    prices: unitPrices(profile, '契約書'),
    rates: taxRates(profile),
    taxOn: LAST_DAY,
    performancePeriod: { to: LAST_DAY, clause: 'chigasaki-r7:4' },
    readings: claimReadings(profile),
  });
  if (!claimed.ok) throw new RangeError(claimed.findings.map(({ code }) => code).join(' '));
  return claimed.value;
}

/** Invoice, day of payment and late interest, with the ledger of the confirmed amount. */
export function paymentChapter(profile: MunicipalityProfile, claimed: Claim): string {
  const on = plainDate('2026-03-25');
  const agreed = { ...claimed.counts, on: plainDate('2026-03-24') };
  const bill = invoice({ claim: claimed, on, agreed, performancePeriod: { to: LAST_DAY, clause: 'chigasaki-r7:4' } });
  if (!bill.ok) throw new RangeError(bill.findings.map(({ code }) => code).join(' '));
  const payment = payBy({
    invoiceDated: on,
    receivedOn: addDays(on, 1),
    ...paymentTerms(profile),
    inspectionDaysLate: 0,
    refused: null,
    isBankClosed: (day) => isBankClosed(day, bundledHolidays),
  });
  const terms = lateInterestTerms(profile);
  if (payment.due === null || terms === null) throw new RangeError('The profile settles payment and interest');
  const paidOn = plainDate('2026-09-30');
  const interest = lateInterest({ unpaid: bill.value.amount, dueOn: payment.due, paidOn, contractOn: null, terms });
  return chapter('六　請求と支払', [
    `合意 ${agreed.on}　新規 ${agreed.new}、更新 ${agreed.update}　請求 ${on} ${bill.value.amount}円`,
    `支払期限 契約 ${payment.contract}、法律 ${payment.statutory}、よる日 ${payment.due}、振込 ${payment.workTo}`,
    `支払 ${paidOn}　遅延利息 ${yenOf(interest)}円`,
    ...explain(bill.value.derivation).split('\n'),
    ...explain(interest).split('\n'),
  ]);
}
