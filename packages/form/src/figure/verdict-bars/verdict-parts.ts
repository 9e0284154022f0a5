import type { VerdictBar } from '@fukushi-kit/schema';

/** A result that a part of a bar stands for. */
export type VerdictPart = Exclude<keyof VerdictBar, 'name'>;

/** The parts of a bar from left to right: what is in order, what is not, what is open, what does not count. */
export const VERDICT_PARTS: readonly VerdictPart[] = [
  'conforming',
  'nonconforming',
  'effortUnmet',
  'unverified',
  'notApplicable',
  'leftToCity',
];

/** How many there are in all. */
export function barTotal(bar: VerdictBar): number {
  return VERDICT_PARTS.reduce((sum, part) => sum + bar[part], 0);
}
