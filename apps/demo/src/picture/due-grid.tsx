import { type PlainDate, weekday } from '@fukushi-kit/calendar';
import { dutyMessages } from '@fukushi-kit/office';
import type { ReactNode } from 'react';
import type { DueEntry, DueMonth } from './due-entry.ts';
import { StateMark } from './state-mark.tsx';
import { WEEKDAYS, weeksOfMonth } from './weeks-of-month.ts';
import { words } from './words.ja.ts';

/** A month as a calendar, from Sunday. In a narrow window the titles are left to the list, and only heard here. */
export function DueGrid({
  caption,
  month,
  entries,
  holidays,
  today,
}: DueMonth & { readonly caption: string }): ReactNode {
  return (
    <table className="pic-calendar">
      <caption className="pic-unseen">{caption}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col" className={`pic-${day}`}>
              {dutyMessages.weekdays[day]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, column) =>
              day === null ? (
                <td key={WEEKDAYS[column]} className="pic-no-day" />
              ) : (
                <Day
                  key={day}
                  day={day}
                  holiday={holidays.get(day) ?? null}
                  isToday={day === today}
                  entries={entries.filter(({ due }) => due === day)}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  day,
  holiday,
  isToday,
  entries,
}: {
  readonly day: PlainDate;
  readonly holiday: string | null;
  readonly isToday: boolean;
  readonly entries: readonly DueEntry[];
}): ReactNode {
  const kind = holiday === null ? `pic-${weekday(day)}` : 'pic-holiday';
  return (
    <td className={isToday ? `${kind} pic-today` : kind} aria-current={isToday ? 'date' : undefined}>
      <time className="pic-day" dateTime={day}>
        {Number(day.slice(8))}
      </time>
      {isToday ? <span className="pic-today-word"> {words.calendar.today}</span> : null}
      {holiday === null ? null : <span className="pic-holiday-name"> {holiday}</span>}
      {entries.length === 0 ? null : (
        <ul>
          {entries.map(({ id, state, title }) => (
            <li key={id}>
              <StateMark state={state} /> <span className="pic-due-title">{title}</span>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
