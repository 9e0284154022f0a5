import type { ProvisionNeed, ProvisionNote, ProvisionReason } from './provision.ts';

/** One part of an answer, before its clauses are named. */
export interface Verdict {
  readonly answer: 'yes' | 'no' | 'open';
  readonly because: readonly ProvisionReason[];
  readonly needs: readonly ProvisionNeed[];
  readonly notes: readonly ProvisionNote[];
}

/** A part of an answer with one reason. */
export function verdict(answer: Verdict['answer'], because: ProvisionReason, need?: ProvisionNeed): Verdict {
  return { answer, because: [because], needs: need === undefined ? [] : [need], notes: [] };
}

/** Both must permit: a `no` decides, then an `open`; what an answer needs is dropped once it can change nothing. */
export function both(one: Verdict, other: Verdict): Verdict {
  const answer = one.answer === 'no' || other.answer === 'no' ? 'no' : one.answer === 'open' ? 'open' : other.answer;
  return {
    answer,
    because: [...one.because, ...other.because],
    needs: answer === 'no' ? [] : [...one.needs, ...other.needs],
    notes: [...new Set([...one.notes, ...other.notes])],
  };
}
