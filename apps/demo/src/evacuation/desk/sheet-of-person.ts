import type { PlainDate } from '@fukushi-kit/calendar';
import type { ConsentAsked } from '@fukushi-kit/official-forms';
import type { Transaction } from '@fukushi-kit/store';
import { type PersonFile, readPersonFile } from '../person/person-file.ts';
import type { PersonState } from '../person/person-state.ts';
import { stateOf } from '../person/persons-of.ts';
import { WHOLE_LOG } from './consent-events.ts';

/** A person whose sheet lies on the desk. */
export interface SheetOfPerson {
  readonly file: PersonFile;
  readonly state: PersonState;
}

/** Reads the person that an address names; `null` where the sender may see none. */
export async function sheetOfPerson(
  tx: Transaction,
  { contract = '', id = '' }: Readonly<Record<string, string>>,
  day: PlainDate,
): Promise<SheetOfPerson | null> {
  const file = await readPersonFile(tx, contract, id);
  return file === null ? null : { file, state: await stateOf(tx, file, day) };
}

/** What a sheet asks the person about: the recipients of the contract, and who explains. */
export function askedOn(
  { frame: { profile }, kase: { consents, planner } }: PersonFile,
  scope: 'plan' | 'roster',
): ConsentAsked {
  return {
    consents,
    asOf: WHOLE_LOG,
    recipients: profile.recipients.filter((one) => one.scope.includes(scope)).map(({ name }) => name),
    explanation: { by: planner?.name ?? null, organization: planner?.office ?? null },
  };
}

/** The ids of those recipients, as the log keeps them. */
export function recipientIds({ frame: { profile } }: PersonFile, scope: 'plan' | 'roster'): string[] {
  return profile.recipients.filter((one) => one.scope.includes(scope)).map(({ id }) => id);
}
