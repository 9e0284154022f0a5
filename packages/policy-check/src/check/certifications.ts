import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { someRow } from '../judge/some-row.ts';

/**
 * A certification (認証) or privacy mark that covers the work is in force.
 *
 * @clause kashiwa-r7:10(2)キ
 */
export function isCertified(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return someRow(at, 'certifications', {
    over: 'day',
    where: ({ coversWork, from, until }) => (from <= day && day <= until ? coversWork : false),
    missing: 'no-certification',
    unknown: 'certified-work-not-recorded',
  });
}
