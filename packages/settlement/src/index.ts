/**
 * Deliverables of a contract (委託): the monthly report (月次報告書), review and receipt (審査・受領), claim, invoice and
 * payment (請求・支払), fee schedules, and the settlement of actual cost (精算).
 *
 * @module
 */
export { type Claim, type ClaimInput, claim, type UnitPrices } from './claim/claim.ts';
export type { ClaimReadings } from './claim/claim-reading.ts';
export type { ClaimedOriginal } from './claim/claimed-original.ts';
export { type AgreedCounts, type Invoice, invoice } from './claim/invoice.ts';
export {
  type PayBy,
  type PayByInput,
  payBy,
  type RefusedDaysReading,
  type RefusedInvoice,
} from './claim/pay-by.ts';
export type { Payable } from './claim/payable.ts';
export { type AdvancePaid, type AdvancePlanned, advancePlan } from './expense/advance.ts';
export { type AdvanceBalance, advanceBalance } from './expense/advance-balance.ts';
export type { CostPeriod } from './expense/cost-period.ts';
export type { FullTimePay, PayItem } from './expense/full-time-cost.ts';
export type { BudgetMove, CostItem, ItemBudgets } from './expense/item-budget.ts';
export { type LateReturnReading, lateReturn } from './expense/late-return.ts';
export type { OtherCost } from './expense/other-cost.ts';
export type { Placement } from './expense/part-time-cost.ts';
export { type PartMonthReading, partTimeMonths } from './expense/part-time-months.ts';
export { type SettlementInput, type SettlementStatement, settle } from './expense/settle.ts';
export type { SettlementReadings } from './expense/settlement-readings.ts';
export type { SettlementTax } from './expense/settlement-tax.ts';
export type { Fee, FeePrecondition, FeeSchedule, FeeSource, PaidWork } from './fee/fee-schedule.ts';
export { type PricedWork, priceWork, type WorkDone } from './fee/price-work.ts';
export type {
  ClaimFindingCode,
  DueFindingCode,
  ExpenseFindingCode,
  FeeFindingCode,
  InvoiceFindingCode,
  NotPaidCode,
  PaymentFindingCode,
  PlanOriginalFault,
  ReportCostFindingCode,
  ReportFindingCode,
  ReviewFindingCode,
  RosterOriginalFault,
  SettlementFindingCode,
} from './finding-code.ts';
export { messages } from './messages.ja.ts';
export { type MonthlyReport, monthlyReport, type Submission } from './monthly-report.ts';
export { type ReportCost, reportCost } from './report-cost.ts';
export type { Figure, ReportFigures, ReportTotals } from './report-figures.ts';
export type { PlanOriginal, ReportedCase, RosterOriginal } from './reported-case.ts';
export { deliverableCounts } from './review/deliverable-counts.ts';
export { inspectionDaysLate } from './review/inspection-days-late.ts';
export { type InspectionDue, inspectionDue } from './review/inspection-due.ts';
export { inspectionFinishedOn } from './review/inspection-finished-on.ts';
export { openPoints } from './review/open-points.ts';
export type { DeliverableForm, DuplicateHolder, ReviewEvent } from './review/review-event.ts';
export { type Review, reviewOf } from './review/review-of.ts';
export type { ReviewState, Submitted } from './review/review-state.ts';
export { reviewStep } from './review/review-step.ts';
export {
  type DueRule,
  type LastDaysReading,
  type PeriodOfWork,
  type ReportMadeIn,
  type SubmissionDue,
  submissionDue,
} from './submission-due.ts';
