import { addDays, plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { CentreLog } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';

/**
 * A complaint (苦情・クレーム) about the work or the digital tool.
 *
 * @clause kashiwa-r7:4(2)カ kashiwa-r7:9(14) kashiwa-r7:14(6)
 */
export type Complaint = CentreLog['complaints'][number];

type ComplaintFinding = SupportFinding<
  'complaint-without-content' | 'complaint-without-handling' | 'complaint-not-reported'
>;

/**
 * What is missing about complaints up to `asOf`: the content and how it was handled (both are recorded), and the report to
 * the city. "Promptly" (迅速) has no number in the source: past the days that the profile gives it is an error, without them
 * a warning.
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:9(14)
 * @clause kashiwa-r7:14(6)
 *
 * @example
 * const complaint = { number: 'K-1', receivedOn: '2025-06-06', about: 'service', content: '電話がつながらない。', handling: null, handledOn: null, reportedOn: null }
 * const found = complaintFindings([complaint], { asOf: '2025-06-14', promptlyWithinDays: 7 })
 * found.map(({ code, severity }) => [code, severity])
 * // => [['complaint-without-handling', 'error'], ['complaint-not-reported', 'error']]
 */
export function complaintFindings(
  complaints: readonly Complaint[],
  { asOf, promptlyWithinDays }: { readonly asOf: string; readonly promptlyWithinDays: number | null },
): readonly ComplaintFinding[] {
  return complaints.flatMap((complaint, index) => {
    if (complaint.receivedOn > asOf) return [];
    const due = promptlyWithinDays === null ? null : addDays(plainDate(complaint.receivedOn), promptlyWithinDays);
    const severity = due !== null && asOf > due ? 'error' : 'warning';
    const clauses = clausesOf(complaint);
    const at = (field: keyof Complaint): Pick<ComplaintFinding, 'path' | 'severity' | 'clauses'> => ({
      path: ['complaints', index, field],
      severity,
      clauses,
    });
    const isHandled = complaint.handling !== null && complaint.handledOn !== null;
    return [
      ...(complaint.content === null ? [{ ...at('content'), code: 'complaint-without-content' as const }] : []),
      ...(isHandled
        ? []
        : [
            {
              ...at(complaint.handling === null ? 'handling' : 'handledOn'),
              code: 'complaint-without-handling' as const,
            },
          ]),
      ...(complaint.reportedOn === null ? [{ ...at('reportedOn'), code: 'complaint-not-reported' as const }] : []),
    ];
  });
}

function clausesOf({ about }: Complaint): readonly ClauseId[] {
  return about === 'digital-tool'
    ? ['kashiwa-r7:4(2)カ', 'kashiwa-r7:14(6)', 'kashiwa-r7:9(14)']
    : ['kashiwa-r7:4(2)カ', 'kashiwa-r7:14(6)'];
}
