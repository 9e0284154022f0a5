/**
 * Why an original does not count in a monthly report, or counts with a remark.
 *
 * @clause chigasaki-r7:9(1)
 */
export type ReportFindingCode = PlanOriginalFault | RosterOriginalFault | 'control-number-twice';

/**
 * Why the original of a plan (様式1) does not count.
 *
 * @clause chigasaki-r7:8(3)ア chigasaki-r7:9(1)
 */
export type PlanOriginalFault =
  | 'plan-incomplete'
  | 'plan-kind-unknown'
  | 'plan-day-unknown'
  | 'plan-made-in-other-month';

/**
 * Why the original of a roster consent (様式2) does not count.
 *
 * @clause chigasaki-r7:9(2)ウ
 */
export type RosterOriginalFault = 'roster-unanswered' | 'roster-day-unknown' | 'roster-answered-in-other-month';

/**
 * What is doubtful about a day on which a month is due.
 *
 * @clause chigasaki-r7:9(2) chigasaki-r7:4
 */
export type DueFindingCode =
  | 'due-on-closed-day'
  | 'due-moved-from-closed-day'
  | 'closed-days-unknown'
  | 'due-after-period-end'
  | 'work-without-due-day'
  | 'month-after-period-end';

/**
 * Why an event of a review (審査) is refused.
 *
 * @clause chigasaki-r7:9(3) chigasaki-r7:9(4)
 */
export type ReviewFindingCode =
  | 'review-not-submitted'
  | 'review-submitted-twice'
  | 'review-correction-without-points'
  | 'review-correction-open'
  | 'review-no-correction-asked'
  | 'review-already-received'
  | 'review-receipt-without-notice'
  | 'review-duplicate-not-stale'
  | 'review-day-before-last';

/**
 * Why an original is not paid.
 *
 * @clause chigasaki-r7:12
 */
export type NotPaidCode =
  | 'claim-not-form-1'
  | 'claim-not-received'
  | 'claim-update-not-paid'
  | 'claim-provision-refused'
  | 'claim-received-after-period'
  | 'claim-changed-before-receipt';

/**
 * What is found in a claim (委託料の請求).
 *
 * @clause chigasaki-r7:12
 */
export type ClaimFindingCode = NotPaidCode | 'claim-original-twice' | 'claim-price-negative';

/**
 * Why an invoice (請求書) can't be made yet.
 *
 * @clause chigasaki-r7:13(1)
 */
export type InvoiceFindingCode =
  | 'invoice-before-period-end'
  | 'invoice-counts-not-agreed'
  | 'invoice-counts-agreed-in-period'
  | 'invoice-before-counts-agreed'
  | 'invoice-counts-differ'
  | 'invoice-amount-open';

/**
 * What is doubtful about a day of payment.
 *
 * @clause chigasaki-r7:13(2) payment-delay-prevention-act:6
 */
export type PaymentFindingCode =
  | 'payment-invoice-dated-ahead'
  | 'payment-contract-beyond-law'
  | 'payment-moved-before-bank-holiday'
  | 'payment-bank-days-unknown';

/**
 * Why work is not paid by a fee schedule, or can't be priced.
 *
 * @clause none conditions of public fee schedules
 */
export type FeeFindingCode =
  | 'fee-not-in-schedule'
  | 'fee-quantity-wrong'
  | 'fee-count-wrong'
  | 'fee-precondition-unmet'
  | 'fee-cap-reached';

/**
 * What is found in advances and in a settlement (精算).
 *
 * @clause kashiwa-r7:13(1) kashiwa-r7:13(2)ア kashiwa-r7:13(2)イ kashiwa-r7:13(2)ウ
 */
export type ExpenseFindingCode =
  | 'contract-sum-negative'
  | 'advances-not-two'
  | 'advance-negative'
  | 'advance-above-contract-sum'
  | 'cost-negative'
  | 'cost-outside-period'
  | 'cost-not-paid-in-period'
  | 'cost-forecast-on-payment-basis'
  | 'labour-insurance-not-counted'
  | 'placement-outside-period'
  | 'placement-cut-to-period'
  | 'placement-ends-before-it-starts'
  | 'placement-people-wrong'
  | 'evidence-number-twice'
  | 'evidence-to-keep'
  | 'preparation-is-the-contractors'
  | 'utilities-are-the-citys'
  | 'budget-negative'
  | 'budget-move-wrong'
  | 'budget-above-contract-sum'
  | 'settled-above-contract-sum';

/**
 * What is wrong with the cost of a report or an inspection.
 *
 * @clause chigasaki-r7:特記12(3)
 */
export type ReportCostFindingCode = 'report-cost-negative';

/**
 * Every finding of this package.
 *
 * @clause none a shape of this project
 */
export type SettlementFindingCode =
  | ReportFindingCode
  | DueFindingCode
  | ReviewFindingCode
  | ClaimFindingCode
  | InvoiceFindingCode
  | PaymentFindingCode
  | FeeFindingCode
  | ExpenseFindingCode
  | ReportCostFindingCode;
