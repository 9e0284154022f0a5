import type { Sent } from '../../plain-form/sent.ts';
import type { Costs } from '../costs.ts';
import { countAsTyped } from '../count-as-typed.ts';

/** The lists of the costs to which rows are added. */
export type CostList = 'advances' | 'fullTime' | 'partTime' | 'other';

export const costLists: readonly CostList[] = ['advances', 'fullTime', 'partTime', 'other'];

/** A row of a list as it was sent, its fields named after list and place; the border of the costs says whether it is one. */
export function costOf(list: CostList, sent: Sent): Costs[CostList][number] {
  const of = {
    text: (name: string) => sent.text(`${list}.${name}`),
    count: (name: string) => countAsTyped(sent, `${list}.${name}`),
  };
  const read: { readonly [List in CostList]: () => object } = {
    advances: () => ({ on: of.text('on'), amount: of.count('amount') }),
    fullTime: () => ({
      staff: of.text('staff'),
      item: of.text('item'),
      month: of.text('month'),
      amount: of.count('amount'),
      paidOn: of.text('paidOn'),
      standing: of.text('standing'),
    }),
    partTime: () => ({
      post: of.text('post'),
      people: of.count('people'),
      monthlyRate: of.count('monthlyRate'),
      from: of.text('from'),
      to: of.text('to'),
    }),
    other: () => ({
      title: of.text('title'),
      nature: of.text('nature'),
      on: of.text('on'),
      amount: of.count('amount'),
      evidence: of.text('evidence'),
      evidenceAsked: of.text('evidenceAsked') !== null,
      standing: of.text('standing'),
    }),
  };
  return read[list]() as Costs[CostList][number];
}
