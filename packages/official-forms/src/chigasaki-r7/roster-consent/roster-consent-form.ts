import type { PlainDate } from '@fukushi-kit/calendar';
import type { PlanPerson, RosterConsentForm } from '@fukushi-kit/schema';
import { ageOnSheet } from '../../age-on-sheet.ts';
import { type ConsentAsked, provisionData } from '../../provision/provision-data.ts';

/**
 * The data of Form 2 (様式2) from the person and the log of consents. A consent that was withdrawn is ticked neither way.
 *
 * @clause chigasaki-r7:8(2)ウ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const asked = { schemaVersion: '1', subject: 'roster-provision', giver: 'person', agent: null, supporter: null } as const;
 * const event = { ...asked, answer: 'refused', on: '2025-06-05', formVersion: null, textDigest: null, recipients: [] } as const;
 * const day = plainDate('2025-06-05');
 * const explanation = { by: null, organization: null };
 * const sheet = { controlNumber: '2025-06-001', madeOn: day, person: emptyPlan.person, otherItems: null };
 * const data = rosterConsentForm({ ...sheet, consents: [{ ...event, recipients: [] }], asOf: day, recipients: [], explanation });
 * data.provision.answer // => 'refused'
 * data.provision.signedOn // => '2025-06-05'
 */
export function rosterConsentForm(
  given: ConsentAsked & {
    readonly controlNumber: string | null;
    readonly madeOn: PlainDate | null;
    readonly person: PlanPerson;
    /** What the mayor finds necessary besides the six items of the Act; `null` where the city names nothing. */
    readonly otherItems: string | null;
  },
): RosterConsentForm {
  const { controlNumber, madeOn, person, otherItems } = given;
  return {
    schemaVersion: '1',
    controlNumber,
    madeOn,
    person,
    age: ageOnSheet(madeOn, person.birthDate),
    otherItems,
    provision: provisionData(given, 'roster-provision'),
  };
}
