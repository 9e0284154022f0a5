import { plainDate } from '@fukushi-kit/calendar';
import type { Decision } from '@fukushi-kit/rule';
import { type ConsentEvent, parseEvacuationPlanForm, parseRosterConsentForm } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { type ConsentAsked, type Consultation, evacuationPlanForm, rosterConsentForm } from '../src/index.ts';
import { fullPlan, simplePlan } from './examples/plan-examples.ts';

const event = (subject: ConsentEvent['subject'], answer: ConsentEvent['answer'], on: string): ConsentEvent => ({
  schemaVersion: '1',
  subject,
  giver: subject === 'supporter-provision' ? 'supporter' : 'person',
  agent: null,
  supporter: null,
  answer,
  on,
  formVersion: null,
  textDigest: null,
  recipients: [],
});

const asked = (consents: readonly ConsentEvent[]): ConsentAsked => ({
  consents,
  asOf: plainDate('2025-06-30'),
  recipients: ['消防機関', '民生委員'],
  explanation: { by: '見本 計画男', organization: '見本センター' },
});

const sheet = (consents: readonly ConsentEvent[], plan = fullPlan.plan) =>
  evacuationPlanForm({ plan, decision: null, consultation: null, ...asked(consents) });

describe('the consent to provision on 様式1', () => {
  test.each<[title: string, log: readonly ConsentEvent[], answer: string, signedOn: string | null]>([
    ['nobody answered', [], 'unanswered', null],
    ['given', [event('plan-provision', 'given', '2025-06-05')], 'given', '2025-06-05'],
    ['refused', [event('plan-provision', 'refused', '2025-06-05')], 'refused', '2025-06-05'],
    [
      'withdrawn',
      [event('plan-provision', 'given', '2025-06-05'), event('plan-provision', 'withdrawn', '2025-06-20')],
      'unanswered',
      null,
    ],
    ['given on the day of the print', [event('plan-provision', 'given', '2025-06-30')], 'given', '2025-06-30'],
    ['given the day after it', [event('plan-provision', 'given', '2025-07-01')], 'unanswered', null],
    ['given for the roster only', [event('roster-provision', 'given', '2025-06-05')], 'unanswered', null],
  ])('%s', (_, log, answer, signedOn) => {
    expect(sheet(log).provision).toMatchObject({ answer, signedOn });
  });

  test('names the proxy by relation and reason, and lists every recipient asked about', () => {
    const agent = { name: '見本 一郎', relation: '長男', reason: '手が動かないため' };
    const given: ConsentEvent = { ...event('plan-provision', 'given', '2025-06-05'), giver: 'agent', agent };
    expect(sheet([given]).provision).toEqual({
      answer: 'given',
      recipients: '消防機関、民生委員',
      agentRelation: '長男',
      agentReason: '手が動かないため',
      signedOn: '2025-06-05',
      explainedBy: '見本 計画男',
      explainerOrganization: '見本センター',
    });
  });
});

describe('the consent of a supporter', () => {
  const ofSupporter = (log: readonly ConsentEvent[]) => sheet(log).plan.supporters?.[0]?.consent;
  const named = (answer: ConsentEvent['answer'], on: string): ConsentEvent => ({
    ...event('supporter-provision', answer, on),
    supporter: '見本 三郎',
  });

  test('stands as the plan wrote it while the log says nothing', () => {
    expect(ofSupporter([])).toEqual({ answer: 'given', giver: 'supporter', on: '2025-06-05' });
  });

  test('is as the log has it once the supporter answered again', () => {
    expect(ofSupporter([named('refused', '2025-06-20')])).toEqual({
      answer: 'refused',
      giver: 'supporter',
      on: '2025-06-20',
    });
  });

  test('is ticked neither way after it was withdrawn', () => {
    expect(ofSupporter([named('withdrawn', '2025-06-20')])).toEqual({
      answer: 'unanswered',
      giver: null,
      on: '2025-06-20',
    });
  });

  test('of an organization was answered by who speaks for it', () => {
    const log = [{ ...named('refused', '2025-06-20'), supporter: '見本町自主防災会' }];
    expect(sheet(log).plan.supporters?.[1]?.consent?.giver).toBe('organization');
  });
});

describe('the ground on which a person is a target', () => {
  const decision = (outcome: Decision['outcome'], ...clauses: Decision['because'][number]['clause'][]): Decision => ({
    outcome,
    because: clauses.map((clause) => ({ clause, text: '', truth: true, decides: true })),
    restsOn: [],
    needs: [],
  });
  const target = (decided: Decision, consultation: Consultation | null) =>
    evacuationPlanForm({ plan: fullPlan.plan, decision: decided, consultation, ...asked([]) }).target;

  test.each<[title: string, decided: Decision, basis: string | null]>([
    ['6(1)', decision('met', 'chigasaki-r7:6', 'chigasaki-r7:6(1)'), '6-1'],
    ['6(2)', decision('met', 'chigasaki-r7:6(2)'), '6-2'],
    ['6(3)', decision('met', 'chigasaki-r7:6(3)'), '6-3'],
    ['both 6(1) and 6(3)', decision('met', 'chigasaki-r7:6(3)', 'chigasaki-r7:6(1)'), '6-1'],
    ['still open, though 6(1) holds', decision('open', 'chigasaki-r7:6(1)'), null],
    ['not met, though 6(1) holds', decision('unmet', 'chigasaki-r7:6(1)'), null],
    ['met by no clause', decision('met'), null],
  ])('%s', (_, decided, basis) => {
    expect(target(decided, null)?.basis).toBe(basis);
  });

  test.each<[agreed: boolean | null, result: string]>([
    [true, 'agreed'],
    [false, 'not-agreed'],
    [null, 'pending'],
  ])('a consultation that came to %s is shown as %s', (agreed, result) => {
    const consultation = { agreed, on: plainDate('2025-06-02') };
    expect(target(decision('open'), consultation)).toEqual({
      basis: null,
      consultation: result,
      consultedOn: '2025-06-02',
    });
  });
});

describe('the age on a sheet', () => {
  const ageOf = (madeOn: string | null, birthDate: string | null) =>
    sheet([], { ...simplePlan.plan, madeOn, person: { ...simplePlan.plan.person, birthDate } }).age;

  test.each<[madeOn: string | null, birthDate: string | null, age: number | null]>([
    ['2025-06-14', '1938-06-15', 86],
    ['2025-06-15', '1938-06-15', 87],
    [null, '1938-06-15', null],
    ['2025-06-15', null, null],
    ['2025-06-15', '2025-06-16', null],
  ])('made on %s, born on %s', (madeOn, birthDate, age) => {
    expect(ageOf(madeOn, birthDate)).toBe(age);
  });
});

test('what is made keeps the schema of its sheet', () => {
  expect(parseEvacuationPlanForm(sheet([event('plan-making', 'given', '2025-06-05')])).ok).toBe(true);
  const roster = { controlNumber: '2025-06-002', madeOn: plainDate('2025-06-12'), otherItems: null };
  expect(parseRosterConsentForm(rosterConsentForm({ ...roster, person: fullPlan.plan.person, ...asked([]) })).ok).toBe(
    true,
  );
});
