import type { IntakeApplicationForm, IntakeReception, SignedConsent } from '@fukushi-kit/schema';
import { type CaseEvent, type CaseHistory, type Consultation, intakeWay } from '@fukushi-kit/support-case';
import { ageOnSheet } from '../../age-on-sheet.ts';
import { sheetAnswer } from '../../provision/sheet-answer.ts';

type Received = Extract<CaseEvent, { readonly kind: 'received' }>;
type Written = Pick<
  IntakeApplicationForm,
  | 'controlNumber'
  | 'madeOn'
  | 'receivedBy'
  | 'visitor'
  | 'concerns'
  | 'otherConcern'
  | 'story'
  | 'agenciesNow'
  | 'withoutConsent'
>;

/**
 * The data of the application sheet (相談受付・申込票) from the log of the case and the consultation in the centre's log. What
 * neither holds, above all the person and their own words, is what stands on the paper and is entered. A consent that was
 * withdrawn is ticked neither way.
 *
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { IntakeApplicationForm } from '@fukushi-kit/schema';
 * import { caseHistory } from '@fukushi-kit/support-case';
 * const received = { kind: 'received', on: '2025-05-07', introducedBy: '見本支援センター', appliedBy: 'introducing-agency', sheetFilledByPerson: true, issuesAreComplex: true, needsSeveralAgencies: true } as const;
 * const given = { kind: 'sharing-answered', on: '2025-05-07', answer: 'given' } as const;
 * const history = caseHistory({ schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events: [received, given] }, { from: '2025-04-01', to: '2026-03-31' });
 * const written = formExamples('kashiwa-r7/intake-application').simple as IntakeApplicationForm;
 * const data = intakeApplicationForm({ ...written, history, consultation: null, contact: { person: null, phone: null }, otherApplicant: null, appliedOn: null });
 * data.way // => 'consented'
 * data.consent.answer // => 'given'
 * data.introducer.agency // => '見本支援センター'
 */
export function intakeApplicationForm(
  given: Written & {
    readonly history: CaseHistory;
    /** The consultation with which the household came; `null` where the log has none. */
    readonly consultation: Consultation | null;
    readonly person: Omit<IntakeApplicationForm['person'], 'age'>;
    /** Whom of the introducing agency (紹介元) to ask. */
    readonly contact: { readonly person: string | null; readonly phone: string | null };
    readonly otherApplicant: string | null;
    readonly appliedOn: string | null;
    readonly consent: Omit<SignedConsent, 'answer' | 'signedOn'>;
    readonly reception: Pick<
      IntakeReception,
      'attribute' | 'urgentSigns' | 'urgentResponse' | 'handedOverTo' | 'course' | 'note'
    >;
  },
): IntakeApplicationForm {
  const { history, consultation, person, contact, otherApplicant, appliedOn, consent, reception, ...written } = given;
  const received = history.events.find((event): event is Received => event.kind === 'received');
  const receivedOn = received?.on ?? consultation?.on ?? null;
  return {
    schemaVersion: '1',
    ...written,
    receivedOn,
    way: history.state.consent === 'unanswered' ? null : intakeWay(history.state.consent).way,
    person: { ...person, age: ageOnSheet(receivedOn, person.birthDate) },
    introducer: { agency: received?.introducedBy ?? null, ...contact },
    request: { appliedBy: received?.appliedBy ?? null, otherApplicant, on: appliedOn },
    consent: consentOf(history, consent),
    reception: {
      ...reception,
      ...ofConsultation(consultation),
      issuesAreComplex: received?.issuesAreComplex ?? null,
      needsSeveralAgencies: received?.needsSeveralAgencies ?? null,
    },
  };
}

function consentOf({ events, state }: CaseHistory, asked: Omit<SignedConsent, 'answer' | 'signedOn'>): SignedConsent {
  const answer = sheetAnswer(state.consent);
  const answered = answer === 'unanswered' ? undefined : events.findLast(({ kind }) => kind === 'sharing-answered');
  return { ...asked, answer, signedOn: answered?.on ?? null };
}

function ofConsultation(
  consultation: Consultation | null,
): Omit<
  IntakeReception,
  | 'attribute'
  | 'urgentSigns'
  | 'urgentResponse'
  | 'handedOverTo'
  | 'course'
  | 'note'
  | 'issuesAreComplex'
  | 'needsSeveralAgencies'
> {
  const referrals = consultation?.referrals ?? [];
  const [throughNetwork, ...others] = new Set(referrals.map((referral) => referral.throughNetwork));
  return {
    channel: consultation?.channel ?? null,
    standing: consultation?.standing ?? null,
    isUrgent: consultation?.isUrgent ?? null,
    handedOverOn: consultation?.handover?.on ?? null,
    handedOverBy: consultation?.handover?.channel ?? null,
    referredTo: referrals.length === 0 ? null : referrals.map(({ agency }) => agency).join('，'),
    throughNetwork: others.length === 0 ? (throughNetwork ?? null) : null,
  };
}
