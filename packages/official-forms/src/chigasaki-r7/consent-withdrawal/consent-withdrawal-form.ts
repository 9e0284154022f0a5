import type { PlainDate } from '@fukushi-kit/calendar';
import type { ConsentEvent, ConsentWithdrawalForm, PlanPerson } from '@fukushi-kit/schema';

/**
 * The data of the notice of withdrawal (同意撤回届) from the log of consents: what was withdrawn on that day by that party.
 * A withdrawal in the log is of all recipients; one recipient less is a new answer there, and written by hand here.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const asked = { schemaVersion: '1', giver: 'person', agent: null, supporter: null } as const;
 * const words = { formVersion: null, textDigest: null } as const;
 * const given = { ...asked, ...words, subject: 'roster-provision', answer: 'given', on: '2025-06-12', recipients: [] } as const;
 * const withdrawn = { ...given, answer: 'withdrawn', on: '2025-09-18', recipients: [] } as const;
 * const consents = [{ ...given, recipients: [] }, { ...withdrawn, recipients: [] }];
 * const filedOn = plainDate('2025-09-18');
 * const sheet = { controlNumber: null, person: emptyPlan.person, reason: null, filerPhone: null };
 * const data = consentWithdrawalForm({ consents, filedOn, filer: 'person', supporter: null, ...sheet });
 * data.subjects // => ['roster-provision']
 * data.scope // => 'all'
 */
export function consentWithdrawalForm(given: {
  readonly consents: readonly ConsentEvent[];
  readonly filedOn: PlainDate;
  readonly filer: ConsentEvent['giver'];
  /** As the plan writes the name, where a supporter files. */
  readonly supporter: string | null;
  readonly controlNumber: string | null;
  readonly person: PlanPerson;
  readonly reason: string | null;
  readonly filerPhone: string | null;
}): ConsentWithdrawalForm {
  const { consents, filedOn, filer, supporter, controlNumber, person, reason, filerPhone } = given;
  const withdrawals = consents.filter(
    (event) =>
      event.answer === 'withdrawn' &&
      event.on === filedOn &&
      event.giver === filer &&
      (filer !== 'supporter' || event.supporter === supporter),
  );
  const subjects = [...new Set(withdrawals.map(({ subject }) => subject))];
  const agent = withdrawals.find((event) => event.agent !== null)?.agent ?? null;
  return {
    schemaVersion: '1',
    controlNumber,
    filedOn,
    subjects,
    scope: subjects.some((subject) => subject !== 'plan-making') ? 'all' : null,
    someRecipients: null,
    reason,
    person,
    filer,
    supporter,
    agentRelation: agent?.relation ?? null,
    agentReason: agent?.reason ?? null,
    filerPhone,
    office: { receivedOn: null, receivedBy: null, recordedOn: null, toldOn: null, told: null },
  };
}
