import type { CheckVerdict } from '@fukushi-kit/schema';
import type { Control } from '../control/control.ts';
import type { Standing } from '../judge/judgement.ts';

/**
 * The result of a control (点検の結果): 適合, 不適合, 対象外, 未確認; an effort that is not met is 未達 and no breach; what is
 * left to the city has no verdict (市の判断).
 *
 * @clause none verdicts of this project, not of a source
 */
export type Verdict = CheckVerdict | 'effort-unmet' | 'left-to-city';

/** The verdict of a control whose parts stand so. */
export function verdictOf({ duty, automation }: Control, standing: Standing): Verdict {
  if (automation === 'city') return 'left-to-city';
  return duty === 'effort' && standing === 'nonconforming' ? 'effort-unmet' : standing;
}
