import { emptyPlan } from '@fukushi-kit/official-forms';
import type { FactDomain, Vocabulary } from '@fukushi-kit/rule';
import type { Case, PlanPerson } from '@fukushi-kit/schema';
import type { Sent } from '../../plain-form/sent.ts';

/** A person of whom nothing is recorded but the control number. */
export function emptyCase(controlNumber: string): Case {
  return {
    schemaVersion: '1',
    controlNumber,
    person: emptyPlan.person,
    facts: {},
    certification: null,
    visit: null,
    planner: null,
    plan: null,
    previousPlan: null,
    update: null,
    consents: [],
  };
}

/** The person as a form sent it. The border says what does not stand. */
export function sentPerson({ text }: Sent): PlanPerson {
  const at = (name: string): string | null => text(`person.${name}`);
  const contact = {
    phone: at('contact.phone'),
    mobile: at('contact.mobile'),
    fax: at('contact.fax'),
    email: at('contact.email'),
  };
  const address = { postalCode: at('address.postalCode'), text: at('address.text') };
  return {
    name: at('name'),
    reading: at('reading'),
    birthDate: at('birthDate'),
    sex: at('sex') as PlanPerson['sex'],
    address: isBlank(address) ? null : (address as PlanPerson['address']),
    contact: isBlank(contact) ? null : contact,
  };
}

/** A case with the facts, certification, visit and planner that a form sent. */
export function sentCase(kase: Case, sent: Sent, vocabulary: Vocabulary): Case {
  const { text } = sent;
  const certification = {
    state: text('certification.state'),
    level: text('certification.level'),
    from: text('certification.from'),
    to: text('certification.to'),
  };
  const visit = { on: text('visit.on'), place: text('visit.place'), placeNote: text('visit.placeNote') };
  const planner = {
    name: text('planner.name'),
    office: text('planner.office'),
    ...(text('planner.listedAs') === null ? {} : { listedAs: text('planner.listedAs') }),
  };
  return {
    ...kase,
    person: sentPerson(sent),
    facts: { ...kase.facts, ...sentFacts(sent, vocabulary) },
    certification: isBlank(certification) ? null : (certification as Case['certification']),
    visit: isBlank(visit) ? null : (visit as Case['visit']),
    planner: isBlank(planner) ? null : planner,
  };
}

function sentFacts(sent: Sent, vocabulary: Vocabulary): Case['facts'] {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, domain]) => [name, sentFact(sent, `facts.${name}`, domain)]),
  );
}

function sentFact({ text, truth, count }: Sent, name: string, domain: FactDomain): boolean | string | number | null {
  if (domain.kind === 'yes-no') return truth(name);
  return domain.kind === 'choice' ? text(name) : count(name);
}

function isBlank(values: Readonly<Record<string, unknown>>): boolean {
  return Object.values(values).every((value) => value === null);
}
