import type { IntakeApplicationForm, SupportCase } from '@fukushi-kit/schema';
import type { SheetContext } from './sheet-context.ts';
import type { SheetData } from './written-so-far.ts';

type Answered = Extract<SupportCase['events'][number], { readonly kind: 'sharing-answered' }>;

/**
 * The answer on sharing (情報共有の同意) that the application sheet gives and the log does not hold yet: an event of its own.
 * `undated` where the sheet has an answer without its day.
 */
export function answerOnSheet(context: SheetContext, handed: SheetData[keyof SheetData]): Answered | 'undated' | null {
  if (context.sheet !== 'intake-application') return null;
  const { answer, signedOn } = (handed as IntakeApplicationForm).consent;
  if (answer === 'unanswered' || answer === context.history.state.consent) return null;
  return signedOn === null ? 'undated' : { kind: 'sharing-answered', on: signedOn, answer };
}
