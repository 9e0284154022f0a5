import { addDays, type PlainDate } from '@fukushi-kit/calendar';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { DutyCalendar } from './duties.ts';
import type { DutyEntry } from './duty-entry.ts';
import { dutyNotes } from './duty-notes.ts';
import { dutyTime } from './duty-time.ts';
import { dutyMessages } from './messages.ja.ts';

/**
 * A duty calendar (義務の暦) as an iCalendar file (RFC 5545): one day-long event for each day. An open entry stands on the
 * day under each reading, one without a number on the day from which it stands; what has neither is left out.
 *
 * The same calendar gives the same bytes: the time stamps are midnight (UTC) of `asOf`, an event's UID is made of the
 * profile and the id of its duty, so that a later file replaces an earlier one.
 *
 * @clause none a way of writing; the entries carry their clauses
 *
 * @example
 * import { bundledHolidays } from '@fukushi-kit/calendar';
 * import { profile } from '@fukushi-kit/municipality';
 * const kashiwa = profile('kashiwa-r7');
 * const calendar = duties({ profile: kashiwa, facts: noDutyFacts('kashiwa-r7'), asOf: '2025-05-11', holidays: bundledHolidays });
 * const lines = dutyIcs(calendar).split('\r\n');
 * lines[0] // => 'BEGIN:VCALENDAR'
 * lines.includes('UID:monthly-results/2025-04@kashiwa-r7.fukushi-kit.example') // => true
 * lines.includes('SUMMARY:【遅れ】委託業務の実績の報告（令和7年4月分）') // => true
 */
export function dutyIcs({ profile, title, asOf, duties }: DutyCalendar): string {
  const stamp = midnight(asOf);
  const calendar = ical({
    name: dutyMessages.calendar(title),
    prodId: { company: 'fukushi-kit', product: 'office', language: 'JA' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of duties) {
    for (const { day, suffix } of daysOf(entry)) {
      calendar.createEvent({
        id: `${entry.id}${suffix}@${profile}.fukushi-kit.example`,
        stamp,
        lastModified: stamp,
        start: midnight(day),
        end: midnight(addDays(day, 1)),
        allDay: true,
        summary: dutyMessages.summary(headOf(entry), entry.title),
        description: descriptionOf(entry),
        categories: [{ name: dutyMessages.states[entry.state] }],
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function daysOf({
  due,
  alternatives,
  since,
}: DutyEntry): readonly { readonly day: PlainDate; readonly suffix: string }[] {
  if (due !== null) return [{ day: due, suffix: '' }];
  if (alternatives.length > 0) return alternatives.map(({ reading, due: day }) => ({ day, suffix: `/${reading}` }));
  return since === null ? [] : [{ day: since, suffix: '' }];
}

function headOf({ state, isSoft, word }: DutyEntry): string {
  if (state === 'not-dated') return dutyMessages.words[word];
  return state === 'due' && isSoft ? dutyMessages.soft : dutyMessages.states[state];
}

function descriptionOf(entry: DutyEntry): string {
  const notes = dutyNotes(entry).filter((note) => !note.startsWith(dutyMessages.wasDue('')));
  return [dutyTime(entry), entry.clauses.join(' '), ...notes].join('\n');
}

/** Midnight in UTC, which the file writes as a mere date. */
function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
