import type { Coverage } from '@fukushi-kit/schema';
import type { RegisterName } from '../book/books.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import type { ContractTime } from './contract-time.ts';
import type { Inquiry } from './inquiry.ts';

/**
 * For which days a register has to be complete: the day that is asked about (`day`), the days of work up to it (`work`), or
 * all days up to the check, also after the end of the contract (`so-far`).
 */
export type Span = 'day' | 'work' | 'so-far';

/**
 * Why a register says nothing by what is not in it: it was not given, nobody declared it complete, or not for these days;
 * `null` where it is complete. An empty register is complete only if it was declared to be (該当なし); whether the access log
 * is empty is known when it was gone through.
 */
export function coverageGap(at: Inquiry, name: RegisterName, span: Span): ControlFindingCode | null {
  const book = at.book(name);
  if (book === undefined) return 'register-missing';
  const { coverage } = book;
  if (coverage === null || coverage.declaredBy === null || coverage.declaredOn === null) return 'coverage-not-declared';
  const { from, to } = daysOf(span, at.contract, at.asOf);
  if (coverage.from > from || lastCovered(coverage) < to) return 'coverage-incomplete';
  return 'verification' in book ? null : nilGap(coverage, book.rows.length === 0);
}

/** A declaration says nothing about days after it was made. */
function lastCovered({ to, declaredOn }: Coverage): string {
  return declaredOn !== null && declaredOn < to ? declaredOn : to;
}

/** Whether the declaration of nothing (該当なし) and the rows agree. */
export function nilGap({ nil }: Coverage, isEmpty: boolean): ControlFindingCode | null {
  if (isEmpty) return nil ? null : 'nil-not-declared';
  return nil ? 'nil-with-rows' : null;
}

function daysOf(span: Span, { start, workDay }: ContractTime, asOf: string): { from: string; to: string } {
  const to = span === 'so-far' ? asOf : workDay;
  const from = span === 'day' || start > to ? to : start;
  return { from, to };
}
