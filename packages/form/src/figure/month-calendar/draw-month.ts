import { formatEraMonth, isYearMonth } from '@fukushi-kit/calendar';
import type { CalendarEntry, FigureMonthCalendar } from '@fukushi-kit/schema';
import { within } from '../../draft.ts';
import { traceValue } from '../../trace.ts';
import { writeText, writeWords } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import { type Area, polyline } from '../path.ts';
import { type Pen, pointerOf, shade, stroke, tell, WEIGHT } from '../pen.ts';
import { COLUMNS, knowsHolidays, type MonthDay, monthDays } from './month-days.ts';

/** The heights of the month's name, of the names of weekdays and of the head of a day, in millimetres. */
const NAME = 7;
const WEEKDAYS = 5.5;
const HEAD = 6.2;

/** The height of a word for a holiday, in millimetres. */
const NOTE = 3;

/** A week is at least this high, in millimetres. */
const LOWEST_WEEK = 13;

/** Draws a month: the days in weeks from Sunday, holidays by their names, and under each day what is to be done or was. */
export function drawMonth(pen: Pen, room: Area, calendar: FigureMonthCalendar): void {
  const month = calendar.month ?? '';
  const days = monthDays(month);
  const weeks = (days.at(-1)?.week ?? 0) + 1;
  const grid = gridIn(room, weeks);
  if (grid === null || !isYearMonth(month)) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  if (!knowsHolidays(month)) tell(pen, 'holidays-unknown', ['month'], 'notice');
  traceValue(pen.draft, within(pen.place, { ...room, height: NAME }), pointerOf(pen, ['month']), pen.block.clauses);
  writeWords(pen, { ...room, height: NAME - 1 }, formatEraMonth(month), 11);
  for (const day of days) if (isClosed(day)) shade(pen, cellOf(grid, day));
  drawGrid(pen, grid, weeks);
  for (const day of days) {
    const left = writeHead(pen, cellOf(grid, day), day, calendar);
    writeEntries(pen, left, day, calendar.entries);
  }
}

/** Draws a month without days, six weeks of it, to write in by hand. */
export function drawEmptyMonth(pen: Pen, room: Area): void {
  const grid = gridIn(room, 6);
  if (grid === null) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  writeWords(pen, { ...room, height: NAME - 1 }, words.emptyMonth, 11);
  drawGrid(pen, grid, 6);
}

interface Grid {
  readonly area: Area;
  readonly column: number;
  readonly week: number;
}

function gridIn(room: Area, weeks: number): Grid | null {
  const area = { ...room, y: room.y + NAME, height: room.height - NAME };
  const week = (area.height - WEEKDAYS) / weeks;
  return week < LOWEST_WEEK ? null : { area, column: area.width / COLUMNS.length, week };
}

function cellOf({ area, column, week }: Grid, day: Pick<MonthDay, 'week' | 'column'>): Area {
  return { x: area.x + day.column * column, y: area.y + WEEKDAYS + day.week * week, width: column, height: week };
}

function isClosed({ column, holiday }: MonthDay): boolean {
  return column === 0 || column === 6 || holiday !== null;
}

function drawGrid(pen: Pen, { area, column, week }: Grid, weeks: number): void {
  const { x, y, width } = area;
  const bottom = y + WEEKDAYS + week * weeks;
  const fixed: Pen = { ...pen, layer: 'static' };
  for (let line = 0; line <= COLUMNS.length; line++) {
    stroke(
      fixed,
      polyline([
        [x + line * column, y],
        [x + line * column, bottom],
      ]),
      { weight: WEIGHT.fine },
    );
  }
  for (const level of [y, ...Array.from({ length: weeks + 1 }, (_, index) => y + WEEKDAYS + index * week)]) {
    stroke(
      fixed,
      polyline([
        [x, level],
        [x + width, level],
      ]),
      { weight: WEIGHT.fine },
    );
  }
  for (const [place, name] of COLUMNS.entries()) {
    writeWords(fixed, { x: x + place * column, y, width: column, height: WEEKDAYS }, words.weekdays[name], 8.5);
  }
}

/**
 * Writes the number of the day, beside it the name of a holiday, and a word for the day there or, on a holiday, below.
 * Gives the room that is left.
 */
function writeHead(
  pen: Pen,
  { x, y, width, height }: Area,
  { day, number, holiday }: MonthDay,
  { dayNotes }: FigureMonthCalendar,
): Area {
  writeWords(pen, { x: x + 0.8, y: y + 0.5, width: 6, height: 4 }, String(number), 9, 'left');
  const beside = { x: x + 6.4, y: y + 0.4, width: width - 7, height: HEAD - 0.4 };
  if (holiday !== null) writeWords(pen, beside, words.holiday(holiday), 7, 'right');
  const notes = dayNotes.flatMap((note, index) => (note.day === day ? [{ text: note.text, index }] : []));
  const [note] = notes;
  const left = { x: x + 0.8, y: y + HEAD, width: width - 1.6, height: height - HEAD - 0.4 };
  if (note === undefined) return left;
  const what = words.numbered(words.dayNote, note.index, words.dayNote);
  const text = notes.map((one) => one.text).join('、');
  const written = { text, at: ['dayNotes', note.index, 'text'], what, size: 7, lines: 2, cutsWords: true };
  if (holiday === null) writeText(pen, beside, written, 'right');
  else writeText(pen, { ...left, height: NOTE }, { ...written, lines: 1 }, 'right');
  return holiday === null ? left : { ...left, y: left.y + NOTE, height: left.height - NOTE };
}

/** What stands under a day, each with the mark of its state on a line of its own; too much goes on in 別紙. */
function writeEntries(pen: Pen, area: Area, { day, number }: MonthDay, entries: readonly CalendarEntry[]): void {
  const here = entries.flatMap((entry, index) => (entry.day === day ? [{ entry, index }] : []));
  const [first] = here;
  if (first === undefined) return;
  const text = here.map(({ entry }) => `${words.states[entry.state].mark}${entry.text}`).join('\n');
  const at = here.length === 1 ? ['entries', first.index, 'text'] : ['entries'];
  if (here.length > 1) {
    for (const { index } of here) {
      traceValue(pen.draft, within(pen.place, area), pointerOf(pen, ['entries', index, 'text']), pen.block.clauses);
    }
  }
  writeText(pen, area, { text, at, what: words.onDay(number), size: 8, lines: 9, cutsWords: true }, 'left', 'top');
}
