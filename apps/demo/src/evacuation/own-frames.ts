import type { Transaction } from '@fukushi-kit/store';
import { listContracts } from '../contract/contract.ts';
import { type Frame, frameOf } from './frame.ts';

/** The frames of an organisation's own contracts for evacuation plans. */
export async function ownFrames(tx: Transaction, tenant: string): Promise<readonly Frame[]> {
  const contracts = (await listContracts(tx)).filter((contract) => contract.tenant === tenant);
  const frames: Frame[] = [];
  for (const contract of contracts) {
    const frame = await frameOf(tx, contract);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}
