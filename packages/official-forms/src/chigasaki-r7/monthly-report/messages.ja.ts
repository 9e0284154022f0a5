import type { DueFindingCode, SubmissionDue } from '@fukushi-kit/settlement';

const notes: Readonly<Record<DueFindingCode, string>> = {
  'due-on-closed-day': '閉庁日に当たる',
  'due-moved-from-closed-day': '閉庁日から動かした',
  'closed-days-unknown': '閉庁日かどうか未確認',
  'due-after-period-end': '履行期間の後',
  'work-without-due-day': '期間内に期限がない',
  'month-after-period-end': '対象月が履行期間の後',
};

/** What stands beside the due day on the sheet, in few words; `null` where nothing is doubtful. */
export function dueNote(findings: SubmissionDue['findings']): string | null {
  return findings.length === 0 ? null : findings.map(({ code }) => notes[code]).join('、');
}
