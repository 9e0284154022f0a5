import type { PlainDate } from '@fukushi-kit/calendar';
import type {
  CentreLog,
  Commission,
  CompletedWork,
  CompletionFigures,
  CompletionReportForm,
  Contractor,
} from '@fukushi-kit/schema';
import type { PerformancePeriod, periodEndFindings } from '@fukushi-kit/support-case';
import { periodEndNote } from '../../parts/period-end-note.ja.ts';

/**
 * The data of the completion report (業務完了報告書) from the documents that the centre's log holds and what
 * `periodEndFindings` says of them. The figures of the year are passed in, counted before.
 *
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(5)ア
 * @clause kashiwa-r7:8(5)イ
 * @clause kashiwa-r7:8(5)ウ
 *
 * @example
 * import { periodEndFindings } from '@fukushi-kit/support-case';
 * const period = { from: '2025-04-01', to: '2026-03-31' };
 * const documents = [{ kind: 'other', title: '相談記録の目録', submittedOn: null }] as const;
 * const figures = {
 *   consultations: 612, chats: 48, urgentHandovers: 5, outreachVisits: 70, complaints: 2,
 *   plans: 26, rePlans: 9, closures: 15, suspensions: 1, supportConferences: 14,
 * };
 * const data = completionReportForm({
 *   documents, findings: periodEndFindings(documents, { period, asOf: '2026-03-31' }), period, figures, completedOn: null,
 *   work: { comprehensiveConsultation: null, multiAgency: null, operation: null },
 *   commission: { number: null, concludedOn: null, sum: null },
 *   contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
 *   controlNumber: null, madeOn: null,
 * });
 * data.dueDay // => '2026-03-31'
 * data.dueNote // => '仕様書8(5)の「令和6年度」は，この契約の委託期間と読む。'
 * data.otherDocuments // => [{ title: '相談記録の目録', submittedOn: null }]
 */
export function completionReportForm(given: {
  readonly documents: CentreLog['documents'];
  readonly findings: ReturnType<typeof periodEndFindings>;
  readonly period: PerformancePeriod;
  readonly completedOn: PlainDate | null;
  readonly work: CompletedWork;
  readonly figures: CompletionFigures;
  readonly commission: Commission;
  readonly contractor: Contractor;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
}): CompletionReportForm {
  const { documents, findings, period, ...entered } = given;
  return {
    schemaVersion: '1',
    ...entered,
    dueDay: period.to,
    dueNote: periodEndNote(findings),
    settlementReportSubmittedOn: documents.find(({ kind }) => kind === 'settlement-report')?.submittedOn ?? null,
    otherDocuments: documents
      .filter(({ kind }) => kind === 'other')
      .map(({ title, submittedOn }) => ({ title, submittedOn })),
  };
}
