import { factsOfRoster, withRecorded } from '@fukushi-kit/office';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import type { IntakeApplicationForm } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { enter } from './enter.ts';
import { kashiwaCases } from './kashiwa-cases.ts';
import { kashiwaLog } from './kashiwa-log.ts';
import { kashiwaStaff } from './kashiwa-staff.ts';
import { kashiwaCosts, kashiwaDutyFacts, kashiwaTerms } from './kashiwa-terms.ts';

const contract = 'kashiwa-r7-mihon';
const FORM = 'kashiwa-r7/intake-application';

/** Enters what the centre of the sample has recorded until the day of the sample. */
export async function enterKashiwa(tx: Transaction): Promise<void> {
  for (const body of kashiwaCases) {
    await enter(tx, { contract, kind: 'support-case', id: body.caseNumber, version: null, body });
  }
  await enter(tx, { contract, kind: 'centre-log', id: 'log', version: null, body: kashiwaLog });
  await enter(tx, { contract, kind: 'staff', id: 'roster', version: null, body: kashiwaStaff });
  await enter(tx, { contract, kind: 'contract-terms', id: 'terms', version: null, body: kashiwaTerms });
  await enter(tx, { contract, kind: 'costs', id: 'costs', version: null, body: kashiwaCosts });
  const facts = withRecorded(kashiwaDutyFacts, factsOfRoster({ staff: [] }), factsOfRoster(kashiwaStaff));
  const key = { contract, kind: 'duty-facts', id: 'facts', version: null } as const;
  await enter(tx, { ...key, body: facts, sharedWith: 'kashiwa' });
  await enterApplication(tx);
}

/** The application sheet of the first case, as the example of the form has it. */
async function enterApplication(tx: Transaction): Promise<void> {
  const example = formExamples(FORM)['simple'] as IntakeApplicationForm;
  const data = { ...example, controlNumber: 'C-001' };
  const body = { schemaVersion: '1', form: FORM, data, consents: [] } as const;
  await enter(tx, { contract, kind: 'form', id: 'C-001/intake-application/0', version: null, body });
}
