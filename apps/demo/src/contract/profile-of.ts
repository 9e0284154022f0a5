import { frozen } from '@fukushi-kit/clause';
import { isProfileId, type ProfileId, profile, settledProfile } from '@fukushi-kit/municipality';
import type { ChoiceOfReading, MunicipalityProfile } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { choiceOf } from '../doubts/doubt-decision.ts';
import type { Stored } from '../record/record.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import { STORED_COLUMNS, type StoredRow, storedRow } from '../record/stored-row.ts';
import { type AgreedTerms, TERMS_ID } from './agreed-terms.ts';
import type { Contract } from './contract.ts';

/**
 * The profile of a contract as city and contractor work by it: the shipped one, with the doubts (疑義) that the city
 * settled and the prices that the contract document gives. Nothing in it is of a person, so that it leaves no audit note.
 *
 * @throws {RangeError} if the contract names no shipped profile, or the profile can't take what was settled.
 */
export async function profileOf(tx: Transaction, contract: Contract): Promise<MunicipalityProfile> {
  if (!isProfileId(contract.profile)) throw new RangeError(`no such profile, got ${JSON.stringify(contract.profile)}`);
  const [decisions, terms] = [await readDecisions(tx, contract), await readTerms(tx, contract)];
  const choices = decisions.map(({ body }) => choiceOf(body));
  return settledAs(contract.profile, choices, terms?.body ?? null);
}

const MOST_KEPT = 200;
const kept = new Map<string, MunicipalityProfile>();

/** Reading a profile checks every condition of it, which takes longer than a page may: what was read once is kept. */
function settledAs(id: ProfileId, choices: readonly ChoiceOfReading[], terms: AgreedTerms | null): MunicipalityProfile {
  if (choices.length === 0 && terms === null) return profile(id);
  const key = JSON.stringify([id, choices, terms]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const settled = settledProfile(withPrices(profile(id), terms), choices);
  if (!settled.ok) throw new RangeError(`${id} can't take ${settled.findings.map(({ code }) => code).join(' ')}`);
  if (kept.size >= MOST_KEPT) kept.clear();
  const fixed = frozen(settled.value);
  kept.set(key, fixed);
  return fixed;
}

/** What the city settled for a contract. */
export async function readDecisions(tx: Transaction, contract: Contract): Promise<readonly Stored<'doubt-decision'>[]> {
  return ofTheCity(tx, contract, 'doubt-decision');
}

/** What the contract document agrees on, `null` while nobody entered it. */
export async function readTerms(tx: Transaction, contract: Contract): Promise<Stored<'agreed-terms'> | null> {
  const found = await ofTheCity(tx, contract, 'agreed-terms');
  return found.find(({ id }) => id === TERMS_ID) ?? null;
}

/** Rows of the city alone: what a contractor says of its own contract settles nothing. */
async function ofTheCity<Kind extends RecordKind>(
  tx: Transaction,
  { id, city }: Contract,
  kind: Kind,
): Promise<readonly Stored<Kind>[]> {
  const rows = await tx.query<StoredRow>(
    `select ${STORED_COLUMNS} from record where tenant = $1 and contract = $2 and kind = $3 order by id`,
    [city, id, kind],
  );
  return rows.map((row) => storedRow<Kind>(row));
}

function withPrices(shipped: MunicipalityProfile, terms: AgreedTerms | null): MunicipalityProfile {
  if (terms === null) return shipped;
  const { prices } = terms;
  return {
    ...shipped,
    fees: shipped.fees.map((fee) =>
      fee.work === 'new' || fee.work === 'update'
        ? { ...fee, price: prices[fee.work], taxCategory: prices.category }
        : fee,
    ),
  };
}
