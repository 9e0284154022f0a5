import { addDays, type PlainDate } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import type { ReactNode } from 'react';
import { ToDos } from '../page/to-dos.tsx';
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
  const late = soon.filter(({ entry: { state } }) => state === 'late').length;
  return (
    <section>
      <h2>{words.today}</h2>
      <ToDos
        items={[
          { count: toReview.length, unit: words.ofMonths, text: words.waits, path: '/submissions?state=to-review' },
          { count: late, unit: words.ofDuties, text: words.late, path: '/city-duties', isUrgent: true },
          { count: soon.length - late, unit: words.ofDuties, text: words.near, path: '/city-duties' },
        ]}
      />
      {toReview.length === 0 ? <p>{words.noReview}</p> : <Months rows={toReview} today={today} none={words.noReview} />}
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
