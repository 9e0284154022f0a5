import { firstDay, formatEraMonth, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { type DutyState, dutyMessages } from '@fukushi-kit/office';
import { type ReactNode, useId } from 'react';
import type { DueEntry, DueMonth } from './due-entry.ts';
import { DueGrid } from './due-grid.tsx';
import { DueList } from './due-list.tsx';
import type { PicturePlace } from './picture.tsx';
import { words } from './words.ja.ts';

/** In this order states are counted in the sentence. */
const STATES: readonly DutyState[] = ['late', 'due', 'open', 'not-dated', 'done'];

/**
 * The duties of a month as a calendar and as a list, with what is late from months before and what has no day; how many
 * duties of other months were handed in is told.
 */
export function DueCalendar({ level = 2, month, entries, holidays, today }: PicturePlace & DueMonth): ReactNode {
  const id = useId();
  const text = words.calendar;
  const Heading = `h${level}` as const;
  const name = formatEraMonth(month);
  const { inMonth, lateBefore, undated, elsewhere } = placed(month, entries);
  const isAnyListed = [inMonth, lateBefore, undated].some((some) => some.length > 0);
  return (
    <figure className="pic" aria-labelledby={`${id}-title`}>
      <figcaption className="pic-head">
        <Heading className="pic-title" id={`${id}-title`}>
          {text.title(name)}
        </Heading>
        <p>{inMonth.length === 0 ? text.nothingDue : summaryOf(inMonth)}</p>
        {elsewhere.length === 0 ? null : <p>{text.elsewhere(words.cases(elsewhere.length))}</p>}
      </figcaption>
      <div className="pic-body pic-calendar-body">
        <DueGrid caption={text.grid(name)} month={month} entries={inMonth} holidays={holidays} today={today} />
        {isAnyListed ? (
          <div className="pic-lists">
            <DueList caption={text.lateBefore} month={month} entries={lateBefore} />
            <DueList caption={text.dueIn(name)} month={month} entries={inMonth} />
            <DueList caption={text.undated} month={month} entries={undated} />
          </div>
        ) : null}
      </div>
    </figure>
  );
}

function placed(
  month: YearMonth,
  entries: readonly DueEntry[],
): Readonly<Record<'inMonth' | 'lateBefore' | 'undated' | 'elsewhere', readonly DueEntry[]>> {
  const placeOf = ({ due, state }: DueEntry): 'inMonth' | 'lateBefore' | 'undated' | 'elsewhere' => {
    if (due === null) return 'undated';
    if (yearMonthOf(due) === month) return 'inMonth';
    return state === 'late' && due < firstDay(month) ? 'lateBefore' : 'elsewhere';
  };
  const sorted = entries.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '', 'en'));
  const at = (place: ReturnType<typeof placeOf>): readonly DueEntry[] =>
    sorted.filter((entry) => placeOf(entry) === place);
  return {
    inMonth: at('inMonth'),
    lateBefore: at('lateBefore'),
    undated: at('undated'),
    elsewhere: at('elsewhere'),
  };
}

function summaryOf(entries: readonly DueEntry[]): string {
  const states = STATES.map((state) => [state, entries.filter((entry) => entry.state === state).length] as const);
  return words.calendar.summary(
    words.cases(entries.length),
    states
      .filter(([, count]) => count > 0)
      .map(([state, count]) => words.calendar.state(dutyMessages.states[state], words.cases(count))),
  );
}
