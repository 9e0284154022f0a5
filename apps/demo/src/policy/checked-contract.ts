import type { PlainDate } from '@fukushi-kit/calendar';
import { type CatalogueId, catalogues, cataloguesOf, evaluateAll, type PolicyReport } from '@fukushi-kit/policy-check';
import { type PolicyAgreement, parseDocument } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Contract } from '../contract/contract.ts';
import { readOwnContract } from '../contract/own-contract.ts';
import { profileOf, readDecisions } from '../contract/profile-of.ts';
import { type KeptRegisters, readKeptRegisters } from './kept-registers.ts';

/** A contract with its registers, and how they stand against a catalogue as of a day. */
export interface CheckedContract extends KeptRegisters {
  readonly contract: Contract;
  /** The catalogues that check the specification of the contract. */
  readonly choices: readonly CatalogueId[];
  readonly report: PolicyReport;
}

/** What a check is asked for; a catalogue that does not check the contract gives none. */
export interface WantedCheck {
  readonly catalogue: string | null;
  readonly asOf: PlainDate;
}

/** Checks an own contract; `null` where the sender has no such contract, or its specification no such catalogue. */
export async function checkContract(
  tx: Transaction,
  id: string,
  { catalogue, asOf }: WantedCheck,
): Promise<CheckedContract | null> {
  const contract = await readOwnContract(tx, id);
  if (contract === null) return null;
  const { source } = await profileOf(tx, contract);
  const choices = cataloguesOf(source).map((each) => each.id);
  const chosen = catalogue === null ? choices[0] : choices.find((each) => each === catalogue);
  if (chosen === undefined) return null;
  const kept = await readKeptRegisters(tx, id);
  const agreement = await asSettled(tx, contract, kept.agreement);
  return { ...kept, agreement, contract, choices, report: evaluateAll(chosen, kept.books, agreement, asOf) };
}

/** The catalogue that holds a control. */
export function catalogueOfControl(id: string): CatalogueId | null {
  const holds = catalogues.find(({ chapters }) =>
    chapters.some(({ controls }) => controls.some((one) => one.id === id)),
  );
  return holds?.id ?? null;
}

/** The agreement with the readings that the city settled in the app; they stand above what a file says. */
async function asSettled(tx: Transaction, contract: Contract, agreement: PolicyAgreement): Promise<PolicyAgreement> {
  let settled = agreement;
  for (const { body } of await readDecisions(tx, contract)) {
    const { doubt, reading, record } = body;
    const others = settled.readings.filter((each) => each.doubt !== doubt);
    const readings = reading === null ? others : [...others, { doubt, reading, basis: record.reference }];
    const read = parseDocument('PolicyAgreement', { ...settled, readings });
    // A doubt that no control reads changes no check.
    if (read.ok) settled = read.value;
  }
  return settled;
}
