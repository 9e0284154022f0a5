import type { BookName } from '../book/books.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import { type Judgement, type Remark, remarked, type Standing } from './judgement.ts';

/** The judgement that follows from remarks and from a gap in the register; `otherwise` where there is neither. */
export function settled(
  remarks: readonly Remark[],
  gap: ControlFindingCode | null,
  book: BookName,
  otherwise: Standing,
): Judgement {
  const all = gap === null ? remarks : [...remarks, ...gapJudgement(gap, book).remarks];
  if (all.some(({ weight }) => weight === 'breach')) return { standing: 'nonconforming', remarks: all };
  return { standing: all.some(({ weight }) => weight === 'open') ? 'unverified' : otherwise, remarks: all };
}

/** The judgement of a register that says nothing by what is not in it. */
export function gapJudgement(gap: ControlFindingCode, book: BookName): Judgement {
  return remarked('open', gap, book);
}
