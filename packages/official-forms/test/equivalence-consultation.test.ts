import { plainDate } from '@fukushi-kit/calendar';
import { eligibilityRule } from '@fukushi-kit/evacuation-plan';
import { decide } from '@fukushi-kit/rule';
import { type EligibilityFacts, parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { type Consultation, equivalenceConsultationForm } from '../src/index.ts';
import { fullPlan } from './examples/plan-examples.ts';

const clause = (id: string, of: object) => ({ op: 'clause', id, text: '条件', of });
const rule = eligibilityRule({
  from: '2025-04-01',
  to: null,
  title: '本業務の対象者',
  when: clause('chigasaki-r7:6', {
    op: 'any',
    of: [
      clause('chigasaki-r7:6(1)', { op: 'in', fact: 'careLevel', values: ['care-4', 'care-5'] }),
      clause('chigasaki-r7:6(2)', {
        op: 'all',
        of: [
          { op: 'in', fact: 'careLevel', values: ['support-1', 'support-2', 'care-1', 'care-2', 'care-3'] },
          {
            op: 'any',
            of: [
              { op: 'is', fact: 'needsProfessionalToMove' },
              { op: 'is', fact: 'needsCareVehicle' },
            ],
          },
        ],
      }),
      clause('chigasaki-r7:6(3)', {
        op: 'all',
        of: [
          { op: 'is', fact: 'proposedAsEquivalent' },
          { op: 'ruling', fact: 'equivalentAgreed', by: '茅ヶ崎市との協議' },
        ],
      }),
    ],
  }),
});

const unknown = {
  livesInCity: null,
  livesAtHome: null,
  longTermHospitalized: null,
  inFacility: null,
  careLevel: null,
  needsProfessionalToMove: null,
  needsCareVehicle: null,
  proposedAsEquivalent: true,
  equivalentAgreed: null,
} as const;

const sheet = (facts: EligibilityFacts, consultation: Consultation | null = null) =>
  equivalenceConsultationForm({
    plan: fullPlan.plan,
    facts,
    decision: decide(rule, '2025-06-02', { ...unknown, ...facts }),
    consultation,
    proposedOn: plainDate('2025-06-02'),
    proposer: { office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男', phone: null },
    grounds: {
      equivalentTo: ['6-2'],
      condition: null,
      movement: null,
      household: null,
      risks: null,
      reason: '外出に専門職の付添いが要る。',
      attachments: null,
    },
    reply: { reason: null, official: null },
  });

describe('the consultation on an equivalent person', () => {
  test.each<[title: string, facts: EligibilityFacts, first: boolean | null, second: boolean | null]>([
    ['nobody knows the care level', {}, null, null],
    ['found not eligible for care', { careLevel: 'none' }, false, false],
    ['care level 3, movement not recorded', { careLevel: 'care-3' }, false, null],
    [
      'care level 3, moves alone',
      { careLevel: 'care-3', needsProfessionalToMove: false, needsCareVehicle: false },
      false,
      false,
    ],
    ['care level 3, needs a care vehicle', { careLevel: 'care-3', needsCareVehicle: true }, false, true],
    ['care level 4', { careLevel: 'care-4' }, true, false],
  ])('says whether (1) and (2) hold: %s', (_, facts, first, second) => {
    expect(sheet(facts)).toMatchObject({ first, second });
  });

  test('takes no fact for settled that nobody recorded', () => {
    expect(Object.values(sheet({}).facts)).toEqual([null, null, null, null, null, null]);
    expect(sheet({ inFacility: false }).facts.inFacility).toBe(false);
  });

  test.each<[title: string, consultation: Consultation | null, result: string | null, on: string | null]>([
    ['not asked yet', null, null, null],
    ['asked', { agreed: null, on: null }, 'pending', null],
    ['agreed', { agreed: true, on: plainDate('2025-06-06') }, 'agreed', '2025-06-06'],
    ['not agreed', { agreed: false, on: plainDate('2025-06-06') }, 'not-agreed', '2025-06-06'],
  ])('says what the city answered: %s', (_, consultation, result, on) => {
    expect(sheet({}, consultation).answer).toEqual({ result, on, reason: null, official: null });
  });

  test('keeps its schema', () => {
    const data = sheet({ livesInCity: true, careLevel: 'none' }, { agreed: null, on: null });
    expect(parseDocument('EquivalenceConsultationForm', data)).toEqual({ ok: true, value: data });
  });
});
