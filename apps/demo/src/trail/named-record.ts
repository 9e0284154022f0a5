import type { AuditEntry, Transaction } from '@fukushi-kit/store';
import { listContracts } from '../contract/contract.ts';
import { kindWords } from '../record/kind-words.ja.ts';
import { type RecordHint, recordName } from './record-name.ts';

/** A record of an entry as people know it, and the contract that it is kept under. */
interface NamedRecord {
  readonly name: string;
  readonly contract: string | null;
}

/** Gives the name of the record of an entry. */
export type NameOf = (entry: Pick<AuditEntry, 'kind' | 'id'>) => NamedRecord;

const HINTS = `
select kind, contract || '/' || id as id, body ->> 'form' as form,
       coalesce(body #>> '{data,controlNumber}', body #>> '{data,month}') as number,
       body #>> '{report,catalogue}' as catalogue, body #>> '{report,asOf}' as "asOf", null as title, null as at
  from record where kind in ('form', 'city-paper', 'policy-result') and contract || '/' || id = any($1)
union all
select 'print-order', id, null, null, null, null, title, null from print_order where id = any($1)
union all
select 'print-sheet', print_order || '/' || place, null, null, null, null, name, null
  from print_sheet where print_order || '/' || place = any($1)
union all
select 'backup', id, null, null, null, null, file, null from backup_copy where id = any($1)
union all
select 'hand-out', id, null, null, null, null, null, to_json(asked_at) #>> '{}' from hand_out where id = any($1)
union all
select 'erasure', id, null, null, null, null, null, to_json(asked_at) #>> '{}' from erasure where id = any($1)`;

type HintRow = RecordHint & Pick<AuditEntry, 'kind' | 'id'>;

/** Finds what the records of entries are called, from what the sender may see. */
export async function namedRecords(tx: Transaction, entries: readonly AuditEntry[]): Promise<NameOf> {
  const rows = await tx.query<HintRow>(HINTS, [[...new Set(entries.map(({ id }) => id))]]);
  const hints = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  const contracts = new Map((await listContracts(tx)).map(({ id, title }) => [id, title]));
  return ({ kind, id }) => {
    const [of = '', ...rest] = id.split('/');
    const contract = contracts.get(of) ?? null;
    const hint = hints.get(`${kind} ${id}`);
    if (contract === null) return { name: Object.hasOwn(kindWords, kind) ? id : recordName(kind, id, hint), contract };
    // A list that was seen is noted by its contract alone.
    return { name: rest.length === 0 ? '' : recordName(kind, rest.join('/'), hint), contract };
  };
}
