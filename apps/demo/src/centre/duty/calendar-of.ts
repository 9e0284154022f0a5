import { bundledHolidays, type PlainDate } from '@fukushi-kit/calendar';
import { type DutyCalendar, duties } from '@fukushi-kit/office';
import type { DutyFacts, MunicipalityProfile } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Contract } from '../../contract/contract.ts';
import { type KeptFacts, readDutyFacts } from '../../contract/duty-facts.ts';
import { readOwnContract } from '../../contract/own-contract.ts';
import { profileOf } from '../../contract/profile-of.ts';
import { centreOf } from '../centre.ts';

/** The duty calendar of one's own contract with what it is worked out from. */
export interface OpenedCalendar extends KeptFacts {
  readonly contract: Contract;
  readonly profile: MunicipalityProfile;
  readonly calendar: DutyCalendar;
}

/** Opens the duty calendar of any contract of one's own, of either city; `null` where it is another's. */
export async function openCalendar(tx: Transaction, id: string, asOf: PlainDate): Promise<OpenedCalendar | null> {
  const contract = await readOwnContract(tx, id);
  return contract === null ? null : calendarOf(tx, contract, asOf);
}

/** The same for a contract that was read. */
export async function calendarOf(tx: Transaction, contract: Contract, asOf: PlainDate): Promise<OpenedCalendar> {
  const centre = await centreOf(tx, contract);
  const profile = centre?.profile ?? inItsPeriod(await profileOf(tx, contract), contract);
  const kept = await readDutyFacts(tx, contract);
  return { ...kept, contract, profile, calendar: dutiesOf(profile, kept.facts, asOf) };
}

/** A profile in the period that the contract agreed on. */
function inItsPeriod(profile: MunicipalityProfile, { startsOn: from, endsOn: to }: Contract): MunicipalityProfile {
  const { performancePeriod } = profile;
  return { ...profile, performancePeriod: performancePeriod === null ? null : { ...performancePeriod, from, to } };
}

/** The calendar under other facts. */
export function dutiesOf(profile: MunicipalityProfile, facts: DutyFacts, asOf: PlainDate): DutyCalendar {
  return duties({ profile, facts, asOf, holidays: bundledHolidays });
}
