import type { SupportCase } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { type CaseHistory, caseHistory } from '@fukushi-kit/support-case';
import { readRecord } from '../../record/read-record.ts';
import { type Centre, openCentre } from '../centre.ts';

/** A case of a centre, as it stands. */
export interface OpenedCase {
  readonly centre: Centre;
  readonly supportCase: SupportCase;
  readonly history: CaseHistory;
  readonly version: number;
}

/** Opens a case; `null` where the sender may see none. */
export async function readCase(tx: Transaction, params: Readonly<Record<string, string>>): Promise<OpenedCase | null> {
  const { contract = '', id = '' } = params;
  const centre = await openCentre(tx, contract);
  const stored = centre === null ? null : await readRecord(tx, { contract, kind: 'support-case', id });
  if (centre === null || stored === null) return null;
  const history = caseHistory(stored.body, centre.period);
  return { centre, supportCase: stored.body, history, version: stored.version };
}
