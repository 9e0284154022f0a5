import type { ReceivedCountForm } from '@fukushi-kit/schema';
import { type Claim, type ClaimedOriginal, messages } from '@fukushi-kit/settlement';
import { undecided } from './messages.ja.ts';

type Excluded = ReceivedCountForm['excluded'][number];

/**
 * The originals of Form 1 that a claim does not pay, or not yet, in the order in which they were put up, each with the
 * reason that the claim gives.
 */
export function excludedOriginals(
  claim: Pick<Claim, 'originals' | 'findings'>,
  originals: readonly ClaimedOriginal[],
): Excluded[] {
  const open = new Set(claim.originals.filter(({ verdict }) => verdict === 'open').map(({ id }) => id));
  return originals.flatMap(({ id, form, kind }, index) => {
    if (form !== 'form-1') return [];
    const found = claim.findings.filter(({ path }) => path[0] === 'originals' && path[1] === index);
    const reasons = found.map(({ code }) => messages[code]);
    if (reasons.length === 0 && open.has(id)) reasons.push(undecided);
    return reasons.length === 0 ? [] : [{ original: id, kind, reason: reasons.join('') }];
  });
}
