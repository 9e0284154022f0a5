import type { Case, LifeEvent, VisitRecord } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { listRecords } from '../../record/list-records.ts';
import { readRecord } from '../../record/read-record.ts';
import type { Stored } from '../../record/record.ts';
import { type Frame, readFrame } from '../frame.ts';

/** All that is kept about one person: the case, the steps of the visit, what happened to the plan. */
export interface PersonFile {
  readonly frame: Frame;
  readonly id: string;
  readonly kept: Stored<'case'>;
  readonly kase: Case;
  readonly visit: { readonly body: VisitRecord; readonly version: number | null };
  readonly life: { readonly events: readonly LifeEvent[]; readonly version: number | null };
}

/** Reads the file of a person; `null` where the sender may see none. */
export async function readPersonFile(tx: Transaction, contract: string, id: string): Promise<PersonFile | null> {
  const frame = await readFrame(tx, contract);
  if (frame === null) return null;
  const kept = await readRecord(tx, { contract, kind: 'case', id });
  if (kept === null) return null;
  const visit = await readRecord(tx, { contract, kind: 'visit', id });
  const life = await readRecord(tx, { contract, kind: 'life', id });
  return {
    frame,
    id,
    kept,
    kase: kept.body,
    visit: { body: visit?.body ?? emptyVisit(kept.body), version: visit?.version ?? null },
    life: { events: life?.body ?? [], version: life?.version ?? null },
  };
}

function emptyVisit({ plan }: Case): VisitRecord {
  return { schemaVersion: '1', version: plan?.version ?? 1, entries: [] };
}

/** What happened to the plans of a contract, by control number. */
export async function lifeLogs(tx: Transaction, contract: string): Promise<ReadonlyMap<string, Stored<'life'>>> {
  const logs = await listRecords(tx, { contract, kind: 'life' });
  return new Map(logs.map((log) => [log.id, log]));
}
