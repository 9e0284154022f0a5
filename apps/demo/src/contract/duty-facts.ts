import { dataDigest } from '@fukushi-kit/form';
import { noDutyFacts } from '@fukushi-kit/office';
import type { DutyFacts } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { peekRecord } from '../record/read-record.ts';
import { type Saved, saveRecord } from '../record/save-record.ts';
import type { Contract } from './contract.ts';

/** The id of the one record of a contract that holds the facts of its duty calendar. */
const FACTS = 'facts';

/** The facts of the duty calendar of a contract, with their version; `null` while nothing is recorded. */
export interface KeptFacts {
  readonly facts: DutyFacts;
  readonly version: number | null;
}

/** Reads what is recorded for the duty calendar of a contract; it holds days, and nothing of a person. */
export async function readDutyFacts(tx: Transaction, { id, profile }: Contract): Promise<KeptFacts> {
  const stored = await peekRecord(tx, { contract: id, kind: 'duty-facts', id: FACTS });
  return stored === null
    ? { facts: noDutyFacts(profile), version: null }
    : { facts: stored.body, version: stored.version };
}

/** Keeps the facts; the city that commissions the contract reads them too. */
export async function saveDutyFacts(
  tx: Transaction,
  { id, city }: Contract,
  { facts, version }: KeptFacts,
): Promise<Saved<'duty-facts'>> {
  return saveRecord(tx, { contract: id, kind: 'duty-facts', id: FACTS, version, body: facts, sharedWith: city });
}

const ATTEMPTS = 5;

/**
 * Changes the facts; `null` where nothing in them changes. Where somebody changes them in the same moment, it is tried
 * again on what they left.
 */
export async function changeDutyFacts(
  tx: Transaction,
  contract: Contract,
  changed: (facts: DutyFacts) => DutyFacts,
): Promise<Saved<'duty-facts'> | null> {
  let saved: Saved<'duty-facts'> | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { facts: before, version } = await readDutyFacts(tx, contract);
    const facts = changed(before);
    if (dataDigest(facts) === dataDigest(before)) return null;
    saved = await saveDutyFacts(tx, contract, { facts, version });
    if (saved.state !== 'conflict') return saved;
  }
  return saved;
}

/** Records that a duty was done on a day, unless one stands already. */
export async function markDutyDone(
  tx: Transaction,
  contract: Contract,
  { duty, on, ref = null }: { readonly duty: string; readonly on: string; readonly ref?: string | null },
): Promise<Saved<'duty-facts'> | null> {
  return changeDutyFacts(tx, contract, (facts) =>
    facts.done.some((done) => done.duty === duty) ? facts : { ...facts, done: [...facts.done, { duty, on, ref }] },
  );
}
