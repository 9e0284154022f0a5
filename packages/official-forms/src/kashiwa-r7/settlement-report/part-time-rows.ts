import { firstDay, lastDay, type YearMonth } from '@fukushi-kit/calendar';
import type { PartTimeRow } from '@fukushi-kit/schema';
import { type Placement, type SettlementInput, settle } from '@fukushi-kit/settlement';
import { type Derivation, figureText } from '@fukushi-kit/yen';
import { contractMonths } from './contract-months.ts';

/** A row for each placement of part-time staff, with what of each month `settle` counts. */
export function partTimeRows(input: SettlementInput): PartTimeRow[] {
  return input.partTime.map((placement) => {
    const cost = costOf(input, placement);
    const { post, people, monthlyRate, from, to } = placement;
    return {
      post,
      people,
      monthlyRate,
      from,
      to,
      months: contractMonths.map((month) => monthOf(input, placement, month)),
      monthsTotal: cost === null ? null : figureText(monthsIn(cost)),
      amount: cost === null ? null : figureText(cost),
    };
  });
}

/** How much of a month a placement counts, exactly; `null` where it does not reach it, and while it is open. */
function monthOf(input: SettlementInput, placement: Placement, month: YearMonth): string | null {
  const { from, to } = input.period;
  const period = {
    from: firstDay(month) < from ? from : firstDay(month),
    to: lastDay(month) > to ? to : lastDay(month),
  };
  const cost = costOf({ ...input, period }, placement);
  return cost === null ? null : monthsIn(cost).value;
}

/** The cost of one placement in a period as `settle` counts it; `null` where it does not reach the period. */
function costOf(input: SettlementInput, placement: Placement): Derivation | null {
  const nothing = { fullTime: [], other: [], advances: [], settledBefore: null, budgets: null };
  const settled = settle({ ...input, ...nothing, partTime: [placement] });
  return settled.ok ? (partsOf(settled.value.costs['part-time'])[0] ?? null) : null;
}

/** The months by which rate and people are multiplied: the last part of the product. */
function monthsIn(cost: Derivation): Derivation {
  return partsOf(cost).at(-1) ?? cost;
}

function partsOf(figure: Derivation): readonly Derivation[] {
  return figure.how === 'given' || figure.how === 'rounded' ? [] : figure.of;
}
