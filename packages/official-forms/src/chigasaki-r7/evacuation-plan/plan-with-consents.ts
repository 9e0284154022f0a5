import type { PlainDate } from '@fukushi-kit/calendar';
import { standingAnswer } from '@fukushi-kit/consent';
import type { ConsentEvent, Plan, Supporter } from '@fukushi-kit/schema';
import { sheetAnswer } from '../../provision/sheet-answer.ts';

/** The plan with the consents that the log knows better: what was answered or withdrawn after the plan was written. */
export function planWithConsents(plan: Plan, log: readonly ConsentEvent[], asOf: PlainDate): Plan {
  const making = standingAnswer(log, { subject: 'plan-making' }, asOf);
  return {
    ...plan,
    consentToMaking: making ? { answer: sheetAnswer(making.answer), on: making.on } : plan.consentToMaking,
    supporters: plan.supporters?.map((supporter) => withConsent(supporter, log, asOf)) ?? null,
  };
}

function withConsent(supporter: Supporter, log: readonly ConsentEvent[], asOf: PlainDate): Supporter {
  if (supporter.name === null) return supporter;
  const event = standingAnswer(log, { subject: 'supporter-provision', supporter: supporter.name }, asOf);
  if (event === undefined) return supporter;
  return {
    ...supporter,
    consent: { answer: sheetAnswer(event.answer), giver: giverOf(supporter, event), on: event.on },
  };
}

function giverOf(supporter: Supporter, event: ConsentEvent): NonNullable<Supporter['consent']>['giver'] {
  if (event.answer === 'withdrawn') return null;
  if (event.giver !== 'supporter') return 'person';
  return supporter.kind === 'organization' ? 'organization' : 'supporter';
}
