import type { DueFindingCode, SubmissionDue } from '@fukushi-kit/settlement';
import { messages, type SupportFinding } from '@fukushi-kit/support-case';
import { kashiwaCommas } from '../../parts/kashiwa-commas.ts';

/** The row of consultations that were recorded without an attribute. */
export const WITHOUT_ATTRIBUTE = '属性の記録なし';

const notes: Readonly<Record<DueFindingCode, string>> = {
  'due-on-closed-day': '閉庁日に当たる',
  'due-moved-from-closed-day': '閉庁日から動かした',
  'closed-days-unknown': '閉庁日かどうか未確認',
  'due-after-period-end': '委託期間の後',
  'work-without-due-day': '期間内に期限がない',
  'month-after-period-end': '対象月が委託期間の後',
};

/** What stands beside the due day on the sheet, in few words; `null` where nothing is doubtful. */
export function dueNote(findings: SubmissionDue['findings']): string | null {
  return findings.length === 0 ? null : findings.map(({ code }) => notes[code]).join('，');
}

/** What is to be known of the counts, each once; `null` where there is nothing. */
export function remarksOf(findings: readonly SupportFinding[]): string | null {
  const told = new Set(findings.map(({ code }) => kashiwaCommas(messages[code])));
  return told.size === 0 ? null : [...told].join('');
}
