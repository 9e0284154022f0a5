import type { Transaction } from '@fukushi-kit/store';
import type { RecordKind } from '../record/record-kinds.ts';
import { saveRecord, type ToSave } from '../record/save-record.ts';

/** Keeps a document of the sample; one that its border refuses is a fault of the sample. */
export async function enter<Kind extends RecordKind>(tx: Transaction, given: ToSave<Kind>): Promise<void> {
  const saved = await saveRecord(tx, given);
  if (saved.state !== 'kept') throw new Error(`the sample has a ${given.kind} that is ${saved.state}`);
}
