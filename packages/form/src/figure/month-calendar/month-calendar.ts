import { isPlainDate, isYearMonth } from '@fukushi-kit/calendar';
import type { CalendarDayNote, CalendarEntry, FigureMonthCalendar } from '@fukushi-kit/schema';
import type { Fault, FigureManner } from '../figure-manner.ts';
import { writeWords } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import { listOf, oneOf, orNull, recordOf, text } from '../shape.ts';
import { drawEmptyMonth, drawMonth } from './draw-month.ts';
import { monthDays } from './month-days.ts';

const STATES = ['planned', 'done', 'missed', 'cancelled'] as const;

/** A month with what is planned and was done, Sunday first, national holidays by name (月の暦). */
export const monthCalendar: FigureManner<FigureMonthCalendar> = {
  shape: recordOf<FigureMonthCalendar>({
    month: orNull(text),
    entries: listOf(recordOf<CalendarEntry>({ day: text, state: oneOf(...STATES), text })),
    dayNotes: listOf(recordOf<CalendarDayNote>({ day: text, text })),
  }),
  isEmpty: ({ month, entries, dayNotes }) => month === null && entries.length + dayNotes.length === 0,
  faults: monthFaults,
  alt: (calendar) => words.monthCalendar(calendar, holidaysOf(calendar)),
  legend: (calendar) =>
    STATES.filter((state) => calendar === null || calendar.entries.some((entry) => entry.state === state)).map(
      (state) => ({
        text: words.states[state].name,
        draw: (pen, sample) => writeWords(pen, sample, words.states[state].mark, 8, 'right'),
      }),
    ),
  draw: drawMonth,
  blank: drawEmptyMonth,
};

/** No month, a day that is none, or one of another month. */
function monthFaults({ month, entries, dayNotes }: FigureMonthCalendar): Fault[] {
  if (month === null || !isYearMonth(month)) return [{ code: 'not-figure-data', at: ['month'] }];
  const days = { entries, dayNotes };
  return (['entries', 'dayNotes'] as const).flatMap((list) =>
    days[list].flatMap(({ day }, index): Fault[] => {
      const at = [list, index, 'day'];
      if (!isPlainDate(day)) return [{ code: 'not-figure-data', at }];
      return day.startsWith(month) ? [] : [{ code: 'figure-outside', at }];
    }),
  );
}

function holidaysOf({ month }: FigureMonthCalendar): string[] {
  return monthDays(month ?? '').flatMap(({ number, holiday }) => (holiday === null ? [] : [`${number}日${holiday}`]));
}
