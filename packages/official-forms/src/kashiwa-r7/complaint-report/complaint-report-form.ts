import type { ComplaintReportForm } from '@fukushi-kit/schema';
import type { Complaint } from '@fukushi-kit/support-case';

/**
 * The data of the record and report of a complaint (苦情等対応記録・報告書) from the centre's log. Who complained, the course and
 * what follows stand in no log and are entered.
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:9(14)
 * @clause kashiwa-r7:14(6)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { ComplaintReportForm } from '@fukushi-kit/schema';
 * const complaint = { number: 'K-1', receivedOn: '2025-06-06', about: 'service', content: '電話がつながらない。', handling: null, handledOn: null, reportedOn: null } as const;
 * const written = formExamples('kashiwa-r7/complaint-report').simple as ComplaintReportForm;
 * const data = complaintReportForm({ ...written, complaint });
 * data.content // => '電話がつながらない。'
 * data.handling // => null
 */
export function complaintReportForm(
  given: Omit<ComplaintReportForm, 'schemaVersion' | keyof Complaint> & { readonly complaint: Complaint },
): ComplaintReportForm {
  const { complaint, ...written } = given;
  const { number, receivedOn, about, content, handling, handledOn, reportedOn } = complaint;
  return { ...written, schemaVersion: '1', number, receivedOn, about, content, handling, handledOn, reportedOn };
}
