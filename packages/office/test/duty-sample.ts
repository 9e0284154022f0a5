import { readFileSync } from 'node:fs';
import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import { type ProfileId, profile } from '@fukushi-kit/municipality';
import type { DutyFacts, MunicipalityProfile } from '@fukushi-kit/schema';
import { type DutyCalendar, duties } from '../src/duty/duties.ts';
import type { DutyEntry } from '../src/duty/duty-entry.ts';
import { noDutyFacts, parseDutyFacts } from '../src/duty/duty-facts.ts';

const EXAMPLES = new URL('../../../schemas/examples/valid/office/duty-facts/', import.meta.url);

/** The facts of the example year of a contract, to be changed at will. */
export function yearFacts(city: 'chigasaki' | 'kashiwa'): DutyFacts {
  const read = parseDutyFacts(JSON.parse(readFileSync(new URL(`${city}-year.json`, EXAMPLES), 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

/** A contract of which only some facts are recorded. */
export function only(id: ProfileId, part: Partial<DutyFacts> = {}): DutyFacts {
  return { ...noDutyFacts(id), ...part };
}

/** The facts of when a contract was made, began and ended. */
export function contract(part: Partial<DutyFacts['contract']>): DutyFacts['contract'] {
  return { ...noDutyFacts('chigasaki-r7').contract, ...part };
}

/** A profile that chose other readings. */
export function reading(id: ProfileId, choices: Partial<Record<DoubtId, string | null>>): MunicipalityProfile {
  const changed = structuredClone(profile(id));
  for (const choice of changed.readings) {
    const chosen = choices[choice.doubt as DoubtId];
    if (chosen !== undefined) choice.reading = chosen;
  }
  return changed;
}

/** The calendar of a contract at a day. */
export function calendarAt(asOf: string, facts: DutyFacts, changed?: MunicipalityProfile): DutyCalendar {
  const used = changed ?? profile(facts.profile as ProfileId);
  return duties({ profile: used, facts, asOf: plainDate(asOf), holidays: bundledHolidays });
}

/** One entry of the calendar of a contract at a day. */
export function entryAt(id: string, asOf: string, facts: DutyFacts, changed?: MunicipalityProfile): DutyEntry {
  const { duties: entries } = calendarAt(asOf, facts, changed);
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(`No duty ${id} among ${entries.map((each) => each.id).join(' ')}`);
  return found;
}

/** Something that was done. */
export function done(duty: string, on: string): DutyFacts['done'][number] {
  return { duty, on, ref: null };
}
