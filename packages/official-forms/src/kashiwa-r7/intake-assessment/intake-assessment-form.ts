import type { IntakeAssessmentForm } from '@fukushi-kit/schema';
import type { CaseEvent, CaseHistory } from '@fukushi-kit/support-case';
import { ageOnSheet } from '../../age-on-sheet.ts';

type Received = Extract<CaseEvent, { readonly kind: 'received' }>;
type Entered = Omit<IntakeAssessmentForm, 'schemaVersion' | 'interview' | 'person' | 'needsSeveralAgencies'>;

/**
 * The data of the intake and assessment sheet (インテーク・アセスメントシート): from the log of the case the days, the introducing
 * agency, the answer on sharing and whether several agencies must share the work; the rest is what staff found and enter. A
 * consent that was withdrawn or not asked for stands neither way.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { IntakeAssessmentForm } from '@fukushi-kit/schema';
 * import { caseHistory } from '@fukushi-kit/support-case';
 * const received = { kind: 'received', on: '2025-05-07', introducedBy: '見本支援センター', appliedBy: 'introducing-agency', sheetFilledByPerson: true, issuesAreComplex: true, needsSeveralAgencies: true } as const;
 * const assessed = { kind: 'assessed', on: '2025-05-14' } as const;
 * const history = caseHistory({ schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events: [received, assessed] }, { from: '2025-04-01', to: '2026-03-31' });
 * const { interview, person, ...entered } = formExamples('kashiwa-r7/intake-assessment').full as IntakeAssessmentForm;
 * const data = intakeAssessmentForm({ ...entered, history, interview, person });
 * [data.interview.receivedOn, data.madeOn, data.interview.consent] // => ['2025-05-07', '2025-05-14', null]
 */
export function intakeAssessmentForm(
  given: Omit<Entered, 'madeOn'> & {
    readonly history: CaseHistory;
    readonly interview: Omit<IntakeAssessmentForm['interview'], 'receivedOn' | 'referredBy' | 'consent'>;
    readonly person: Omit<IntakeAssessmentForm['person'], 'age'>;
  },
): IntakeAssessmentForm {
  const { history, interview, person, ...entered } = given;
  const received = history.events.find((event): event is Received => event.kind === 'received');
  const madeOn = history.events.findLast(({ kind }) => kind === 'assessed')?.on ?? null;
  const { consent } = history.state;
  return {
    ...entered,
    schemaVersion: '1',
    madeOn,
    interview: {
      ...interview,
      receivedOn: received?.on ?? null,
      referredBy: received?.introducedBy ?? null,
      consent: consent === 'given' || consent === 'refused' ? consent : null,
    },
    person: { ...person, age: ageOnSheet(madeOn, person.birthDate) },
    needsSeveralAgencies: received?.needsSeveralAgencies ?? null,
  };
}
