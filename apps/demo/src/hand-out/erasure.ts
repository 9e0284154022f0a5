import { randomUUID } from 'node:crypto';
import { dataDigest } from '@fukushi-kit/form';
import { appendAudit, type Database, type Transaction } from '@fukushi-kit/store';
import type { Contract } from '../contract/contract.ts';

/** What a certificate says that the erased rows do not tell. */
export interface CertificateWords {
  readonly endedOn: string;
  readonly responsibleRole: string;
  readonly responsibleName: string;
  readonly consultedOn: string | null;
  readonly witness: string | null;
}

/** How many of a kind were erased. */
export interface ErasedKind {
  readonly kind: string;
  readonly count: number;
}

/** What was erased, on which day, and at which moment of the database, by which it is compared with backups. */
interface Erased {
  readonly on: string;
  readonly at: string;
  readonly kinds: readonly ErasedKind[];
  /** Records that became the city's, as it had received them. */
  readonly handedOver: number;
}

/** An erasure (消去) at the end of a contract, as it stands. */
export interface Erasure {
  readonly id: string;
  readonly contract: string;
  readonly certificate: CertificateWords;
  readonly removesRegisters: boolean;
  readonly state: 'asked' | 'refused' | 'erased';
  readonly askedBy: string;
  readonly askedAt: string;
  readonly decidedBy: string | null;
  readonly erased: Erased | null;
  /** When the tables were written anew, so that no trace of the rows is left in them. */
  readonly rewrittenAt: string | null;
}

const COLUMNS = `id, contract, certificate, removes_registers as "removesRegisters", state, asked_by as "askedBy",
  asked_at as "askedAt", decided_by as "decidedBy", erased, rewritten_at as "rewrittenAt"`;

/** The erasures of a contract, the newest first. */
export async function listErasures(tx: Transaction, contract: string): Promise<readonly Erasure[]> {
  return tx.query<Erasure>(`select ${COLUMNS} from erasure where contract = $1 order by asked_at desc, id for update`, [
    contract,
  ]);
}

/** Asks for the erasure of a contract. */
export async function askErasure(
  tx: Transaction,
  contract: string,
  { certificate, removesRegisters }: Pick<Erasure, 'certificate' | 'removesRegisters'>,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  await tx.query(
    `insert into erasure (id, contract, certificate, removes_registers, state, asked_at)
     values ($1, $2, $3, $4, 'asked', $5)`,
    [id, contract, JSON.stringify(certificate), removesRegisters, now.toISOString()],
  );
  await appendAudit(tx, { deed: 'ask', kind: 'erasure', id });
}

/** Refuses what somebody else asked for. */
export async function refuseErasure(tx: Transaction, { id }: Erasure, now: Date): Promise<void> {
  await decide(tx, id, 'refused', null, now);
  await appendAudit(tx, { deed: 'refuse', kind: 'erasure', id });
}

/** Registers and results of checks are the evidence that inspections after the end ask for. */
const EVIDENCE = ['register'] as const;

/** What is erased, by kind; what was handed in becomes the city's and is not among it. */
export async function erasable(
  tx: Transaction,
  contract: string,
  { removesRegisters }: Pick<Erasure, 'removesRegisters'>,
): Promise<readonly ErasedKind[]> {
  return tx.query<ErasedKind>(
    `select kind, count(*)::int as count from (
       select kind from record
        where tenant = current_setting('store.tenant') and contract = $1 and kind <> all ($2)
          and not (shared_with is not null and kind in ('submission', 'policy-result'))
       union all select 'draft' from draft where starts_with(page, '/contracts/' || $1 || '/')
       union all select 'print-order' from print_order where contract = $1
       union all select 'hand-out' from hand_out where contract = $1
     ) as held group by kind order by kind`,
    [contract, removesRegisters ? [] : EVIDENCE],
  );
}

/**
 * Erases a contract: what was handed in becomes the city's, everything else goes. All of it in the transaction of whoever
 * approves. The audit log keeps numbers and digests, and stays whole.
 *
 * @clause chigasaki-r7:特記11(1)
 * @clause chigasaki-r7:特記11(4)
 * @clause kashiwa-r7:9(7)
 */
export async function eraseContract(
  tx: Transaction,
  contract: Contract,
  erasure: Erasure,
  { now, today }: { readonly now: Date; readonly today: string },
): Promise<void> {
  const handed = await tx.query<{ kind: string; id: string }>('select kind, id from hand_over_to_city($1)', [
    contract.id,
  ]);
  const kinds = await erasable(tx, contract.id, erasure);
  await tx.query(
    `delete from record where tenant = current_setting('store.tenant') and contract = $1 and kind <> all ($2)`,
    [contract.id, erasure.removesRegisters ? [] : EVIDENCE],
  );
  await tx.query(`delete from draft where starts_with(page, '/contracts/' || $1 || '/')`, [contract.id]);
  for (const table of ['print_order', 'hand_out'])
    await tx.query(`delete from ${table} where contract = $1`, [contract.id]);
  await tx.query(`update contract set ended_on = $2 where id = $1`, [contract.id, erasure.certificate.endedOn]);
  const [moment] = await tx.query<{ at: string }>('select clock_timestamp() as at');
  const erased: Erased = { on: today, at: moment?.at ?? now.toISOString(), kinds, handedOver: handed.length };
  await decide(tx, erasure.id, 'erased', erased, now);
  for (const { kind, id } of handed) {
    await appendAudit(tx, { deed: 'hand-over', kind, id: `${contract.id}/${id}` });
  }
  await appendAudit(tx, { deed: 'erase', kind: 'erasure', id: erasure.id, digest: dataDigest(erased) });
}

async function decide(
  tx: Transaction,
  id: string,
  state: 'refused' | 'erased',
  erased: Erased | null,
  now: Date,
): Promise<void> {
  await tx.query(
    `update erasure set state = $2, decided_by = current_setting('store.account'), decided_at = $3, erased = $4
     where id = $1 and state = 'asked'`,
    [id, state, now.toISOString(), erased === null ? null : JSON.stringify(erased)],
  );
}

const TABLES = ['record', 'draft', 'print_sheet', 'print_order', 'hand_out'] as const;

/** Writes the tables anew: PostgreSQL keeps deleted rows in its files until then. */
export async function rewriteTables(db: Database, tenant: string, contract: string): Promise<void> {
  for (const table of TABLES) await db.pool.query(`vacuum (full) ${table}`);
  await db.asOwner((tx) =>
    tx.query(
      `update erasure set rewritten_at = clock_timestamp()
       where tenant = $1 and contract = $2 and state = 'erased' and rewritten_at is null`,
      [tenant, contract],
    ),
  );
}
