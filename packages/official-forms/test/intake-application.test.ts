import { type IntakeApplicationForm, parseDocument, type SupportCase } from '@fukushi-kit/schema';
import { type Consultation, caseHistory } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { intakeApplicationForm } from '../src/index.ts';
import { centreLog, contractYear } from './examples/centre-examples.ts';

type Event = SupportCase['events'][number];

const received: Event = {
  kind: 'received',
  on: '2025-06-03',
  introducedBy: '見本支援センター',
  appliedBy: 'introducing-agency',
  sheetFilledByPerson: true,
  issuesAreComplex: true,
  needsSeveralAgencies: null,
};

const answered = (on: string, answer: 'given' | 'refused' | 'withdrawn'): Event => ({
  kind: 'sharing-answered',
  on,
  answer,
});

const simple = formExamples('kashiwa-r7/intake-application').simple as IntakeApplicationForm;

function sheetOf(events: Event[], consultation: Consultation | null = null): IntakeApplicationForm {
  const history = caseHistory({ schemaVersion: '1', caseNumber: 'C-1', carriedOver: false, events }, contractYear);
  const person = { ...simple.person, birthDate: '1971-06-04' };
  const contact = { person: '見本 桜子', phone: '04-0000-0012' };
  return intakeApplicationForm({
    ...simple,
    history,
    consultation,
    person,
    contact,
    otherApplicant: null,
    appliedOn: null,
  });
}

test('the intake of the case says who introduced and applied, what is known of the issues, and the age on the day', () => {
  const data = sheetOf([received]);
  expect(parseDocument('IntakeApplicationForm', data)).toEqual({ ok: true, value: data });
  expect(data.receivedOn).toBe('2025-06-03');
  expect(data.person.age).toBe(53);
  expect(data.introducer).toEqual({ agency: '見本支援センター', person: '見本 桜子', phone: '04-0000-0012' });
  expect(data.request.appliedBy).toBe('introducing-agency');
  expect([data.reception.issuesAreComplex, data.reception.needsSeveralAgencies]).toEqual([true, null]);
});

test.each([
  [[], null, 'unanswered', null],
  [[answered('2025-06-04', 'given')], 'consented', 'given', '2025-06-04'],
  [[answered('2025-06-04', 'refused')], 'without-consent', 'refused', '2025-06-04'],
  [[answered('2025-06-04', 'refused'), answered('2025-06-09', 'given')], 'consented', 'given', '2025-06-09'],
  [[answered('2025-06-04', 'given'), answered('2025-07-01', 'withdrawn')], 'without-consent', 'unanswered', null],
] as const)('after the answers %j it is the sheet %s, ticked %s', (answers, way, answer, signedOn) => {
  const data = sheetOf([received, ...answers]);
  expect([data.way, data.consent.answer, data.consent.signedOn]).toEqual([way, answer, signedOn]);
});

test('the consultation says by which channel, how urgent, who took a chat over, and where it was referred', () => {
  const chat = centreLog().consultations.find(({ number }) => number === 'Q-3') ?? null;
  expect(sheetOf([received], chat).reception).toMatchObject({
    channel: 'chat',
    standing: 'new',
    isUrgent: true,
    handedOverOn: '2025-06-03',
    handedOverBy: 'phone',
    referredTo: '見本支援センター',
    throughNetwork: true,
  });
});

test('of several referrals all are named, and the network is marked only where it is the same for all', () => {
  const [first] = centreLog().consultations;
  if (first === undefined) throw new Error('no consultation');
  const to = (agency: string, throughNetwork: boolean) => ({ agency, throughNetwork });
  const both = { ...first, referrals: [to('見本センター甲', true), to('見本センター乙', true)] };
  expect(sheetOf([received], both).reception).toMatchObject({
    referredTo: '見本センター甲，見本センター乙',
    throughNetwork: true,
  });
  const mixed = { ...first, referrals: [to('見本センター甲', true), to('見本センター乙', false)] };
  expect(sheetOf([received], mixed).reception.throughNetwork).toBeNull();
  expect(sheetOf([received], { ...first, referrals: [] }).reception).toMatchObject({
    referredTo: null,
    throughNetwork: null,
  });
});

test('what no log holds is what was entered', () => {
  const data = sheetOf([received]);
  expect(data.story).toBe(simple.story);
  expect(data.concerns).toEqual(simple.concerns);
  expect(data.receivedBy).toBe(simple.receivedBy);
});
