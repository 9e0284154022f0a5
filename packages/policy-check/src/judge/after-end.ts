import type { ContractTime } from './contract-time.ts';
import type { Inquiry } from './inquiry.ts';
import { type Judgement, plainly } from './judgement.ts';

/** A duty that arises when the contract is over (契約の終了・解除後); until then it does not apply. */
export function afterEnd(at: Inquiry, judge: (contract: ContractTime) => Judgement): Judgement {
  return at.contract.isOver ? judge(at.contract) : plainly('not-applicable');
}
