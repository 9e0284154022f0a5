import { formatEraDate } from '@fukushi-kit/calendar';
import type { DutyCalendar } from './duties.ts';
import type { DutyEntry, DutyState } from './duty-entry.ts';
import { dutyNotes } from './duty-notes.ts';
import { dutyDayText, dutyTime } from './duty-time.ts';
import { dutyMessages } from './messages.ja.ts';

const ORDER: readonly DutyState[] = ['late', 'due', 'open', 'not-dated', 'done'];

/**
 * A duty calendar (義務の暦) as a list for people, in Japanese: what is late first, then what is due, open, without a day,
 * and done; each with its clauses, and below it what it rests on.
 *
 * @clause none a way of writing; the entries carry their clauses
 *
 * @example
 * import { bundledHolidays } from '@fukushi-kit/calendar';
 * import { profile } from '@fukushi-kit/municipality';
 * const kashiwa = profile('kashiwa-r7');
 * const calendar = duties({ profile: kashiwa, facts: noDutyFacts('kashiwa-r7'), asOf: '2025-05-11', holidays: bundledHolidays });
 * const lines = dutyList(calendar).split('\n');
 * lines[1] // => '令和7年5月11日現在'
 * lines.find((line) => line.includes('4月分')).trim()
 * // => '令和7年5月10日（土）まで　委託業務の実績の報告（令和7年4月分）　受託側（kashiwa-r7:8(4)）'
 */
export function dutyList({ title, asOf, duties }: DutyCalendar): string {
  const sections = ORDER.flatMap((state) => {
    const entries = duties.filter((entry) => entry.state === state);
    return entries.length === 0
      ? []
      : ['', dutyMessages.section(dutyMessages.states[state], entries.length), ...entries.flatMap(entryLines)];
  });
  return [dutyMessages.calendar(title), dutyMessages.asOf(formatEraDate(asOf)), ...sections].join('\n');
}

function entryLines(entry: DutyEntry): readonly string[] {
  const { doneOn, title, owedBy, clauses, id } = entry;
  const time = doneOn === null ? dutyTime(entry) : dutyMessages.doneOn(dutyDayText(doneOn));
  const owner = owedBy === null ? dutyMessages.ownerUnsaid : dutyMessages.owners[owedBy];
  const notes = [dutyMessages.entryId(id), ...dutyNotes(entry)];
  return [`  ${dutyMessages.line(time, title, owner, clauses.join(' '))}`, ...notes.map((note) => `      ${note}`)];
}
