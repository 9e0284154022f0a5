import { readFileSync } from 'node:fs';
import { bundledHolidays } from '@fukushi-kit/calendar';
import { type ProfileId, profile } from '@fukushi-kit/municipality';
import { type Case, type Month, type MunicipalityProfile, parseCase } from '@fukushi-kit/schema';
import { type MonthResult, month } from '../src/month.ts';
import { sound } from './year/sound.ts';

const EXAMPLE = new URL('../../../schemas/examples/valid/evacuation-plan/case/', import.meta.url);

function example(file: string): object {
  return JSON.parse(readFileSync(new URL(file, EXAMPLE), 'utf8')) as object;
}

/** A case of which nothing is known but these facts, read at the border as a file is. */
export function caseWith(facts: object, part: Partial<Case> = {}): Case {
  return sound(parseCase({ ...example('nothing-known.json'), facts, ...part }));
}

/** A case with a whole plan, and these facts. */
export function plannedCase(facts: object, part: Partial<Case> = {}): Case {
  return sound(parseCase({ ...example('with-a-plan.json'), facts, ...part }));
}

/** The result of a month for cases of a city. */
export function monthOf(
  id: ProfileId,
  cases: readonly Case[],
  of = '2025-12',
  change: Partial<MunicipalityProfile> = {},
): MonthResult {
  const contractor = {
    name: null,
    address: null,
    representative: null,
    office: null,
    contactPerson: null,
    phone: null,
  };
  const order: Month = {
    schemaVersion: '1',
    profile: id,
    month: of,
    reportMadeOn: null,
    reportNumber: null,
    contractor,
    planners: [],
    untilLastMonth: null,
  };
  return month({ profile: { ...profile(id), ...change }, order, cases, holidays: bundledHolidays });
}
