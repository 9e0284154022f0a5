import type { ContractTime } from '../judge/contract-time.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, plainly, remarked } from '../judge/judgement.ts';
import { blank, breach, open } from '../judge/reply.ts';
import { gapJudgement } from '../judge/settled.ts';

/** A duty that arises where somebody else takes over the work (他者への引継ぎ). */
function ifTakenOver(at: Inquiry, judge: (contract: ContractTime) => Judgement): Judgement {
  const { successor } = at.contract.row;
  if (successor === null) return remarked('open', 'successor-not-recorded', 'contract');
  if (!successor) return plainly('not-applicable');
  return at.rows('handovers').length === 0 ? nothingPlanned(at, at.contract) : judge(at.contract);
}

/** Before the end a handover may still be set up. */
function nothingPlanned(at: Inquiry, { isOver }: ContractTime): Judgement {
  const gap = coverageGap(at, 'handovers', 'work');
  if (gap !== null && gap !== 'nil-not-declared') return gapJudgement(gap, 'handovers');
  return remarked(isOver && gap === null ? 'breach' : 'open', 'no-handover-period', 'handovers');
}

/**
 * The time for handing over lies before the end of the contract (引継ぎ期間).
 *
 * @clause kashiwa-r7:10(2)ケ
 */
export function handoverLiesBeforeTheEnd(at: Inquiry): Judgement {
  return ifTakenOver(at, ({ end }) =>
    eachRow(at, 'handovers', {
      over: 'work',
      reply: ({ to }) => (to > end ? breach('handover-after-the-end') : null),
      none: 'not-applicable',
    }),
  );
}

/**
 * Everything was handed over (確実な引継ぎ).
 *
 * @clause kashiwa-r7:10(2)ケ
 * @clause kashiwa-r7:14(4)
 */
export function everythingIsHandedOver(at: Inquiry): Judgement {
  return ifTakenOver(at, () =>
    eachRow(at, 'handovers', {
      over: 'work',
      reply: ({ doneOn, to }) => {
        if (doneOn !== null) return null;
        return at.asOf > to ? blank('not-handed-over') : open('handover-to-come');
      },
      none: 'not-applicable',
    }),
  );
}
