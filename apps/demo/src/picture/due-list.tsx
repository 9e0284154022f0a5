import { formatEraDate, type PlainDate, weekday, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { dutyMessages } from '@fukushi-kit/office';
import type { ReactNode } from 'react';
import type { DueEntry } from './due-entry.ts';
import { StateMark } from './state-mark.tsx';
import { words } from './words.ja.ts';

/** Duties in order of their day, or duties without one; nothing at all where there are none. */
export function DueList({
  caption,
  month,
  entries,
}: {
  readonly caption: string;
  /** Days of this month are written without it. */
  readonly month: YearMonth;
  readonly entries: readonly DueEntry[];
}): ReactNode {
  const text = words.calendar;
  if (entries.length === 0) return null;
  const isDated = entries.some(({ due }) => due !== null);
  return (
    <table className="pic-table pic-due">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {isDated ? <th scope="col">{text.day}</th> : null}
          <th scope="col">{text.standing}</th>
          <th scope="col">{text.duty}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, due, state, title, note, href }) => (
          <tr key={id}>
            {due === null ? null : (
              <td>
                <time dateTime={due}>{dayText(due, month)}</time>
              </td>
            )}
            <td>
              <StateMark state={state} />
            </td>
            <th scope="row">
              {href === undefined ? title : <a href={href}>{title}</a>}
              {note === undefined ? null : <span className="pic-due-note">{note}</span>}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayText(day: PlainDate, month: YearMonth): string {
  const short = words.calendar.monthDay(Number(day.slice(5, 7)), Number(day.slice(8)));
  const text = yearMonthOf(day) === month ? short : formatEraDate(day);
  return words.calendar.dayWithWeekday(text, dutyMessages.weekdays[weekday(day)]);
}
