import { bundledHolidays, formatEraMonth, isYearMonth } from '@fukushi-kit/calendar';
import { monthDue } from '@fukushi-kit/office';
import { messages as settlementMessages } from '@fukushi-kit/settlement';
import { dayText } from '../day-text.ts';
import { findingLine } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { wrongUse } from '../outcome.ts';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import { readingLines } from '../reading-lines.ts';
import { report } from '../report.ts';

/** The month after it, in which it would be reported, lies beyond the calendar. */
const LAST_MONTH = '9999-12';

/** `fukushi due --profile <id> --month <month>`. */
export const due: Action = async (_args, options, terminal) => {
  const { month, json } = options;
  const profile = await profileOption(String(options['profile']), terminal);
  if (!isYearMonth(month) || month === LAST_MONTH) {
    return report(wrongUse(messages.notAMonth('--month'), ...(profile.ok ? [] : profile.lines)), terminal);
  }
  if (!profile.ok) return report(profile, terminal);
  const found = monthDue(profile.value, month, bundledHolidays);
  if (found === null) {
    terminal.stderr(`${messages.noDueRule}\n`);
    return 1;
  }
  if (json === true) {
    terminal.stdout(`${JSON.stringify({ profile: profile.value.id, ...found }, null, 2)}\n`);
    return 0;
  }
  const lines = [
    ...found.findings.map((finding) => findingLine('', { ...finding, path: [] }, undefined, settlementMessages)),
    ...readingLines(profile.value, found.readings),
  ];
  const head = `${messages.dueHead(formatEraMonth(month), dayText(found.due))}（${found.clauses.join(' ')}）`;
  terminal.stdout(`${[head, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
  return 0;
};
