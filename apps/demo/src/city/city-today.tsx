import { addDays, type PlainDate } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import type { ReactNode } from 'react';
import { Duties } from './duties-page.tsx';
import { cityCalendars, type DutyRow, dutyRows } from './duty-rows.ts';
import { monthsOfCity } from './months-of-city.ts';
import { type MonthRow, Months } from './submissions-page.tsx';
import { words } from './words.ja.ts';

/** What waits for a city: hand-ins to review, and duties whose day is near or past. */
export interface CityWork {
  readonly today: PlainDate;
  readonly toReview: readonly MonthRow[];
  readonly soon: readonly DutyRow[];
}

const DAYS_AHEAD = 14;

/** Reads what waits for a city; nothing for a contractor. */
export async function readCityWork(tx: Transaction, today: PlainDate): Promise<CityWork> {
  const until = addDays(today, DAYS_AHEAD);
  const rows = dutyRows(await cityCalendars(tx, today));
  return {
    today,
    toReview: (await monthsOfCity(tx)).filter(({ file }) => file.state === 'to-review'),
    soon: rows.filter(
      ({ entry: { state, due } }) => state === 'late' || (state === 'due' && due !== null && due <= until),
    ),
  };
}

/** The work of a city on the first page. */
export function CityToday({ work: { today, toReview, soon } }: { readonly work: CityWork }): ReactNode {
  return (
    <section>
      <h2>{words.today}</h2>
      <p>{toReview.length === 0 ? words.noReview : words.toReview(toReview.length)}</p>
      {toReview.length === 0 ? null : <Months rows={toReview} today={today} none={words.noReview} />}
      <p>
        <a href="/submissions">{words.toSubmissions}</a>
      </p>
      {soon.length === 0 ? <p>{words.noSoon}</p> : <Duties caption={words.soon} rows={soon} />}
      <p>
        <a href="/city-duties">{words.toDuties}</a>
      </p>
    </section>
  );
}
