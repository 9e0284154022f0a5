import type { ConsentEvent } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { type Verdict, verdict } from './verdict.ts';

/** What a supporter's own standing answer allows; no regime presumes it. */
export function answerOfSupporter(event: ConsentEvent | undefined, recipient: string): Verdict {
  return match(event?.answer)
    .with('given', () =>
      event?.recipients.includes(recipient)
        ? verdict('yes', 'supporter-consented')
        : verdict('no', 'recipient-not-named-by-supporter'),
    )
    .with('refused', () => verdict('no', 'supporter-refused'))
    .with('withdrawn', () => verdict('no', 'supporter-withdrawn'))
    .with(undefined, () => verdict('open', 'supporter-unanswered', 'ask-supporter'))
    .exhaustive();
}
