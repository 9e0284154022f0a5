import { isProfileId, profile, settledProfile } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
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
  const priced = withPrices(profile(contract.profile), terms?.body ?? null);
  const settled = settledProfile(
    priced,
    decisions.map(({ body }) => choiceOf(body)),
  );
  if (settled.ok) return settled.value;
  throw new RangeError(`${contract.id} is settled against its profile: ${settled.findings.map(({ code }) => code)}`);
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
