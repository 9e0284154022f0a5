import { isProfileId, profileMessages, settledProfile, profile as shipped } from '@fukushi-kit/municipality';
import type { Transaction } from '@fukushi-kit/store';
import type { Contract } from '../contract/contract.ts';
import { saveRecord } from '../record/save-record.ts';
import { choiceOf, type DoubtDecision } from './doubt-decision.ts';

/** What became of a decision: kept for every contract, or why for none. */
export type Settled =
  | { readonly state: 'kept' }
  | { readonly state: 'conflict' }
  | { readonly state: 'refused'; readonly texts: readonly string[] };

/**
 * Records a decision for contracts of the city; `versions` are those of the decisions that stood on the page, by contract.
 * What the profile of a contract can't take is refused, and then nothing may be kept.
 */
export async function settleDoubt(
  tx: Transaction,
  decision: DoubtDecision,
  contracts: readonly Contract[],
  versions: ReadonlyMap<string, number | null>,
): Promise<Settled> {
  const texts = contracts.flatMap((contract) => refusals(decision, contract));
  if (texts.length > 0) return { state: 'refused', texts: [...new Set(texts)] };
  for (const { id, tenant } of contracts) {
    const saved = await saveRecord(tx, {
      contract: id,
      kind: 'doubt-decision',
      id: decision.doubt,
      version: versions.get(id) ?? null,
      body: decision,
      sharedWith: tenant,
    });
    if (saved.state !== 'kept') return { state: 'conflict' };
  }
  return { state: 'kept' };
}

function refusals(decision: DoubtDecision, { profile: id }: Contract): readonly string[] {
  if (!isProfileId(id)) return [];
  const settled = settledProfile(shipped(id), [choiceOf(decision)]);
  if (settled.ok) return [];
  return settled.findings.map(({ code }) => (profileMessages as Readonly<Record<string, string>>)[code] ?? code);
}
