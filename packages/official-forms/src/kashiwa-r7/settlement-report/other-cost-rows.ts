import type { OtherCostRow } from '@fukushi-kit/schema';
import type { OtherCost, SettlementStatement } from '@fukushi-kit/settlement';
import { LEFT_OUT, otherNote } from './messages.ja.ts';

/** A row for each other cost, with what `settle` found of it. */
export function otherCostRows(costs: readonly OtherCost[], findings: SettlementStatement['findings']): OtherCostRow[] {
  return costs.map((cost, index) => {
    const codes = findings.filter(({ path }) => path[0] === 'other' && path[1] === index).map(({ code }) => code);
    const isAwaited = cost.evidence === null && cost.evidenceAsked;
    const isLeftOut = codes.some((code) => LEFT_OUT.includes(code));
    return {
      on: cost.on,
      title: cost.title,
      amount: cost.amount,
      evidence: cost.evidence,
      isSettled: isLeftOut ? false : isAwaited ? null : true,
      note: otherNote(cost, codes),
    };
  });
}
