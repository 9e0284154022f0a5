import type { PlainDate } from '@fukushi-kit/calendar';
import type { DutyCalendar, DutyEntry } from '@fukushi-kit/office';
import type { Transaction } from '@fukushi-kit/store';
import { calendarOf } from '../centre/duty/calendar-of.ts';
import { type CityContract, cityContracts } from './city-contracts.ts';

/** The duty calendar of a contract of the city. */
export interface CityCalendar extends CityContract {
  readonly calendar: DutyCalendar;
}

/** A duty of any contract, with who works under it. */
export interface DutyRow extends CityContract {
  readonly entry: DutyEntry;
}

/** The duty calendar of every contract of the city, from what its contractors recorded. */
export async function cityCalendars(tx: Transaction, today: PlainDate): Promise<readonly CityCalendar[]> {
  const calendars: CityCalendar[] = [];
  for (const of of await cityContracts(tx)) {
    const { calendar } = await calendarOf(tx, of.contract, today);
    calendars.push({ ...of, calendar });
  }
  return calendars;
}

/** The duties of several contracts in one list, in the order of their days. */
export function dutyRows(calendars: readonly CityCalendar[]): readonly DutyRow[] {
  return calendars
    .flatMap(({ calendar, ...of }) => calendar.duties.map((entry) => ({ ...of, entry })))
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other), 'en'));
}

function dayOf({ entry }: DutyRow): string {
  return entry.due ?? entry.alternatives[0]?.due ?? '9999-99-99';
}
