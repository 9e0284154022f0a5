import type { PlainDate } from '@fukushi-kit/calendar';
import { consentState, standingAnswer } from '@fukushi-kit/consent';
import type { ConsentEvent, EvacuationPlanForm } from '@fukushi-kit/schema';
import { sheetAnswer } from './sheet-answer.ts';

type Provision = EvacuationPlanForm['provision'];

/**
 * Who explained the scheme and asked for consent (説明者).
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export interface Explanation {
  readonly by: string | null;
  readonly organization: string | null;
}

/**
 * What a consent block needs: the log of consents, the day at which it is read, the names of the recipients that the
 * person is asked about, and who explained.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export interface ConsentAsked {
  readonly consents: readonly ConsentEvent[];
  readonly asOf: PlainDate;
  readonly recipients: readonly string[];
  readonly explanation: Explanation;
}

/** The data of the consent block for one subject, as the log stands on the day. */
export function provisionData(asked: ConsentAsked, subject: 'roster-provision' | 'plan-provision'): Provision {
  const answer = sheetAnswer(consentState(asked.consents, subject, asked.asOf));
  const event = answer === 'unanswered' ? undefined : standingAnswer(asked.consents, { subject }, asked.asOf);
  return {
    answer,
    recipients: asked.recipients.length === 0 ? null : asked.recipients.join('、'),
    agentRelation: event?.agent?.relation ?? null,
    agentReason: event?.agent?.reason ?? null,
    signedOn: event?.on ?? null,
    explainedBy: asked.explanation.by,
    explainerOrganization: asked.explanation.organization,
  };
}
