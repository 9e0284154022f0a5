import type { ControlFindingCode } from '../finding-code.ts';
import { coverageGap, nilGap, type Span } from './coverage-gap.ts';
import type { Inquiry } from './inquiry.ts';

/** Why the access log says nothing by what is not in it, once it is known whether it is empty. */
export function logGap(at: Inquiry, over: Span, isEmpty: boolean): ControlFindingCode | null {
  const gap = coverageGap(at, 'accessLog', over);
  const coverage = at.log?.coverage ?? null;
  return gap === null && coverage !== null ? nilGap(coverage, isEmpty) : gap;
}
