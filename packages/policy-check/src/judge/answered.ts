import type { RegisterName } from '../book/books.ts';
import { coverageGap, type Span } from './coverage-gap.ts';
import type { Inquiry } from './inquiry.ts';
import { type Judgement, plainly, remarking } from './judgement.ts';
import type { Reply } from './reply.ts';
import { gapJudgement } from './settled.ts';

/**
 * One answer of a whole register, about some of its rows. A blank is a breach, and what is not due yet does not apply, only
 * where the register is complete.
 */
export function answered(
  at: Inquiry,
  name: RegisterName,
  over: Span,
  reply: Reply | null,
  rows: readonly string[] = [],
): Judgement {
  if (reply === null) return plainly('conforming');
  const rests = reply.weight === 'blank' || reply.weight === 'pending';
  const gap = rests ? coverageGap(at, name, over) : null;
  if (gap !== null) return gapJudgement(gap, name);
  if (reply.weight === 'pending') return plainly('not-applicable');
  const weight = reply.weight === 'blank' ? 'breach' : reply.weight;
  return remarking({ code: reply.code, weight, book: reply.place?.book ?? name, rows, wanting: reply.wanting ?? null });
}
