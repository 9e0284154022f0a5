import type { RegisterName } from '../book/books.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import { coverageGap, type Span } from './coverage-gap.ts';
import type { Inquiry } from './inquiry.ts';
import { breach, elsewhere, open, type Reply } from './reply.ts';

/** What a row needs in another register and is not there: a breach where that register is complete, else open. */
export function missingIn(at: Inquiry, name: RegisterName, over: Span, code: ControlFindingCode): Reply {
  const gap = coverageGap(at, name, over);
  return gap === null ? breach(code) : elsewhere(open(gap), name);
}
