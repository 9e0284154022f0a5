import { plainDate } from '@fukushi-kit/calendar';
import type { ToldFinding } from '@fukushi-kit/form-web';
import { formSchema, rosterConsent, rosterConsentForm } from '@fukushi-kit/official-forms';
import { type Case, parseDocument, type RosterConsentForm } from '@fukushi-kit/schema';
import { type AppParts, today } from '../../app-parts.ts';
import type { Desk, Handed } from '../../form-desk/desk.ts';
import { saveRecord } from '../../record/save-record.ts';
import { personPath } from '../person/person-path.ts';
import { addedConsents, standingFor } from './consent-events.ts';
import { keptOf } from './kept-of.ts';
import { printedSheets } from './printed-sheets.ts';
import { isSameText, rosterAnswers } from './sheet-answers.ts';
import { askedOn, type SheetOfPerson, sheetOfPerson } from './sheet-of-person.ts';
import { words } from './words.ja.ts';

/** The desk of Form 2 (様式2): what the person answers goes into the log of consents, who they are into the case. */
export function rosterDesk(parts: AppParts): Desk {
  return {
    path: '/contracts/:contract/persons/:id/roster',
    open: async (tx, params) => {
      const person = await sheetOfPerson(tx, params, today(parts));
      if (person === null) return null;
      const isAnswered = person.state.month.documents.some(({ definition }) => definition.id === rosterConsent.id);
      return {
        definition: { ...rosterConsent, copies: isAnswered ? rosterConsent.copies : [] },
        schema: formSchema(rosterConsent),
        title: words.title(`${rosterConsent.number}　${rosterConsent.title}`, person.file.id),
        data: rosterData(person),
        version: person.file.kept.version,
        findings: [],
      };
    },
    keep: async (tx, params, handed) => {
      const person = await sheetOfPerson(tx, params, today(parts));
      if (person === null) return refused([{ path: [], severity: 'error', text: words.wrongData }]);
      const read = readHanded(person, handed);
      if (read.findings.length > 0) return refused(read.findings);
      const { file } = person;
      const key = { contract: file.frame.contract.id, kind: 'case', id: file.id } as const;
      return keptOf(await saveRecord(tx, { ...key, version: handed.version, body: read.body }), (kase) =>
        rosterData({ ...person, file: { ...file, kase } }),
      );
    },
    sheets: async (tx, params, what) => {
      const person = await sheetOfPerson(tx, params, today(parts));
      return person === null ? null : printedSheets(person, rosterConsent, rosterData(person), what);
    },
    next: ({ contract = '', id = '' }) => personPath(contract, id),
  };
}

function rosterData({ file }: SheetOfPerson): RosterConsentForm {
  const { kase } = file;
  const answered = standingFor(kase.consents, { subject: 'roster-provision', supporter: null });
  return rosterConsentForm({
    controlNumber: kase.controlNumber,
    madeOn: answered === undefined ? null : plainDate(answered.on),
    person: kase.person,
    otherItems: null,
    ...askedOn(file, 'roster'),
  });
}

function readHanded(
  person: SheetOfPerson,
  { data, consents }: Handed,
): { readonly body: Case; readonly findings: readonly ToldFinding[] } {
  const { kase } = person.file;
  const parsed = parseDocument('RosterConsentForm', data);
  if (!parsed.ok) return { body: kase, findings: [{ path: [], severity: 'error', text: words.wrongData }] };
  const form = parsed.value;
  const added = addedConsents(kase.consents, rosterAnswers(person.file, rosterConsent, form));
  const { explainedBy: name, explainerOrganization: office } = form.provision;
  const body = {
    ...kase,
    person: form.person,
    planner: name === null && office === null ? (kase.planner ?? null) : { ...kase.planner, name, office },
    consents: [...kase.consents, ...added.events],
  };
  const isOtherText = !isSameText(rosterConsent, form, consents);
  return {
    body,
    findings: [
      ...added.findings,
      ...(isOtherText ? [{ path: [], severity: 'error', text: words.textChanged } as const] : []),
      ...(form.otherItems === null
        ? []
        : [{ path: ['otherItems'], severity: 'error', text: words.otherItems } as const]),
      ...dayFindings(form),
    ],
  };
}

/** The sheet has two days, the log one: they are the same day. */
function dayFindings({ madeOn, provision: { signedOn } }: RosterConsentForm): readonly ToldFinding[] {
  const isOther = madeOn !== null && signedOn !== null && madeOn !== signedOn;
  return isOther ? [{ path: ['provision', 'signedOn'], severity: 'error', text: words.twoDays }] : [];
}

function refused(findings: readonly ToldFinding[]) {
  return { state: 'refused', findings } as const;
}
