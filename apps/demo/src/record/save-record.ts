import { dataDigest } from '@fukushi-kit/form';
import type { Finding, InputFindingCode } from '@fukushi-kit/schema';
import { appendAudit, type Transaction } from '@fukushi-kit/store';
import { auditId, peekRecord } from './read-record.ts';
import type { RecordKey, Stored } from './record.ts';
import { type Bodies, borders, type RecordKind } from './record-kinds.ts';
import { unstorable } from './unstorable.ts';

/** What is to be kept; `version` is that of the document which was changed, `null` for a new one. */
export interface ToSave<Kind extends RecordKind> extends RecordKey<Kind> {
  readonly version: number | null;
  readonly body: Bodies[Kind];
  /** The organisation that may read it too. */
  readonly sharedWith?: string | null;
}

/** What became of it: kept as a version; somebody was quicker, with what stands now; or it is no document of its kind. */
export type Saved<Kind extends RecordKind> =
  | { readonly state: 'kept'; readonly version: number }
  | { readonly state: 'conflict'; readonly current: Stored<Kind> | null }
  | { readonly state: 'refused'; readonly findings: readonly Finding<InputFindingCode>[] };

/** Keeps a document as its next version, unless somebody changed it meanwhile, and notes it in the audit log. */
export async function saveRecord<Kind extends RecordKind>(tx: Transaction, given: ToSave<Kind>): Promise<Saved<Kind>> {
  const parsed = borders[given.kind](given.body);
  const findings = parsed.ok ? unstorable(given.body) : parsed.findings;
  if (findings.length > 0) return { state: 'refused', findings };
  const [row] = await kept(tx, given);
  if (row === undefined) return { state: 'conflict', current: await peekRecord(tx, given) };
  const { kind, body } = given;
  const deed = row.version === 1 ? 'add' : 'change';
  await appendAudit(tx, { deed, kind, id: auditId(given), digest: dataDigest(body) });
  return { state: 'kept', version: row.version };
}

const MOST_VERSIONS = 2 ** 31 - 1;

function kept<Kind extends RecordKind>(tx: Transaction, given: ToSave<Kind>): Versions {
  const { version } = given;
  if (version === null) return insert(tx, given);
  const isVersion = Number.isInteger(version) && version > 0 && version <= MOST_VERSIONS;
  // A page never shows another number: whoever sends one changed no version that there is.
  return isVersion ? update(tx, given, version) : Promise.resolve([]);
}

type Versions = Promise<readonly { readonly version: number }[]>;

function insert<Kind extends RecordKind>(
  tx: Transaction,
  { contract, kind, id, body, sharedWith = null }: ToSave<Kind>,
): Versions {
  return tx.query(
    `insert into record (contract, kind, id, version, body, shared_with) values ($1, $2, $3, 1, $4, $5)
     on conflict do nothing returning version`,
    [contract, kind, id, JSON.stringify(body), sharedWith],
  );
}

function update<Kind extends RecordKind>(
  tx: Transaction,
  { contract, kind, id, body, sharedWith }: ToSave<Kind>,
  version: number,
): Versions {
  return tx.query(
    `update record set version = version + 1, body = $4, saved_by = current_setting('store.account'),
       saved_at = clock_timestamp(), shared_with = case when $6 then $7 else shared_with end
     where tenant = current_setting('store.tenant') and contract = $1 and kind = $2 and id = $3 and version = $5
     returning version`,
    [contract, kind, id, JSON.stringify(body), version, sharedWith !== undefined, sharedWith ?? null],
  );
}
