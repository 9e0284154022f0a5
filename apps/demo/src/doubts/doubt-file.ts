import type { Doubt } from '@fukushi-kit/clause';
import type { Transaction } from '@fukushi-kit/store';
import { readDecisions } from '../contract/profile-of.ts';
import type { Stored } from '../record/record.ts';
import type { DoubtFile } from './doubt-page.tsx';
import { doubtStandings, readContracts } from './doubt-standing.ts';

/** A doubt as the sender may see it; `null` where none of its contracts is worked under that specification. */
export async function readDoubtFile(tx: Transaction, doubt: Doubt): Promise<DoubtFile | null> {
  const standings = doubtStandings(doubt, await readContracts(tx));
  if (standings.length === 0) return null;
  const decisions = new Map<string, Stored<'doubt-decision'>>();
  for (const { contract } of standings) {
    const decision = (await readDecisions(tx, contract)).find(({ id }) => id === doubt.id);
    if (decision !== undefined) decisions.set(contract.id, decision);
  }
  return { doubt, standings, decisions };
}
