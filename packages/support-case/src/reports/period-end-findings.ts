import type { ClauseId } from '@fukushi-kit/clause';
import type { CentreLog } from '@fukushi-kit/schema';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { submissionState } from './submission-state.ts';

type Document = CentreLog['documents'][number];
type PeriodEndFinding = SupportFinding<
  'document-not-submitted' | 'document-submitted-late' | 'period-end-of-other-year'
>;

const READING: ReadingUsed = { doubt: 'kashiwa-r7:8(5)/fiscal-year', reading: 'contract-period' };

/**
 * What is missing or late among the documents at the end of the period: the completion report (業務完了報告書), the settlement
 * statement (収支決算報告書), and others (その他) that the log names. The specification speaks of the period of 令和6年度 while the
 * contract is for 令和7年度; it is counted by the contract's period, and a notice says so with its doubt.
 *
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(5)ア
 * @clause kashiwa-r7:8(5)イ
 * @clause kashiwa-r7:8(5)ウ
 *
 * @example
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * const completion = { kind: 'completion-report', title: null, submittedOn: '2026-03-31' }
 * const found = periodEndFindings([completion], { period, asOf: '2026-04-01' })
 * found.map(({ code, clauses }) => [code, clauses])
 * // => [['period-end-of-other-year', ['kashiwa-r7:8(5)', 'kashiwa-r7:2']], ['document-not-submitted', ['kashiwa-r7:8(5)イ', 'kashiwa-r7:8(5)']]]
 */
export function periodEndFindings(
  documents: readonly Document[],
  at: { readonly period: PerformancePeriod; readonly asOf: string },
): readonly PeriodEndFinding[] {
  const missing = (['completion-report', 'settlement-report'] as const).filter((kind) =>
    documents.every((document) => document.kind !== kind),
  );
  return [
    {
      code: 'period-end-of-other-year',
      path: ['documents'],
      severity: 'notice',
      clauses: ['kashiwa-r7:8(5)', 'kashiwa-r7:2'],
      detail: { due: at.period.to, ...READING },
    },
    ...missing.flatMap((kind) => ofDocument({ kind, title: null, submittedOn: null }, ['documents'], at)),
    ...documents.flatMap((document, index) => ofDocument(document, ['documents', index, 'submittedOn'], at)),
  ];
}

function ofDocument(
  { kind, submittedOn }: Document,
  path: readonly PropertyKey[],
  { period, asOf }: { readonly period: PerformancePeriod; readonly asOf: string },
): readonly PeriodEndFinding[] {
  const cited = { path, clauses: [CLAUSES[kind], 'kashiwa-r7:8(5)'], detail: { due: period.to, kind } } as const;
  return match(submissionState({ due: period.to, submittedOn, asOf }))
    .returnType<readonly PeriodEndFinding[]>()
    .with('in-time', 'not-dated', () => [])
    .with('late', () => [{ ...cited, code: 'document-submitted-late', severity: 'error' }])
    .with('overdue', () => [{ ...cited, code: 'document-not-submitted', severity: 'error' }])
    .with('to-come', () => [{ ...cited, code: 'document-not-submitted', severity: 'notice' }])
    .exhaustive();
}

const CLAUSES: Readonly<Record<Document['kind'], ClauseId>> = {
  'completion-report': 'kashiwa-r7:8(5)ア',
  'settlement-report': 'kashiwa-r7:8(5)イ',
  other: 'kashiwa-r7:8(5)ウ',
};
