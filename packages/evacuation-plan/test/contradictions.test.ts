import { contradictions, evacuationPlanMessages, publishedFacts } from '@fukushi-kit/evacuation-plan';
import type { CareLevel, Case, Certification, EligibilityFacts, Plan } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownCase, wholeCase, wholePlan } from './sample.ts';

const unknown = unknownCase.facts;
const told = (kase: Case) => contradictions(kase).map(({ code, path }) => `${code} ${path.join('/')}`);

test('a sound case contradicts nothing', () => {
  expect(contradictions(wholeCase)).toEqual([]);
  expect(contradictions(unknownCase)).toEqual([]);
});

describe('facts that exclude each other', () => {
  test.each<[name: string, facts: Partial<EligibilityFacts>, codes: string[]]>([
    [
      'at home and in a facility',
      { livesAtHome: true, inFacility: true },
      ['at-home-and-in-facility facts/inFacility'],
    ],
    ['at home, the facility not known', { livesAtHome: true, inFacility: null }, []],
    ['not at home and in a facility', { livesAtHome: false, inFacility: true }, []],
    ['neither at home nor in a facility', { livesAtHome: false, inFacility: false }, []],
    [
      'at home and long in hospital',
      { livesAtHome: true, longTermHospitalized: true },
      ['at-home-and-long-term-hospital facts/longTermHospitalized'],
    ],
    [
      'agreed but never proposed',
      { proposedAsEquivalent: false, equivalentAgreed: true },
      ['agreed-but-not-proposed facts/equivalentAgreed'],
    ],
    ['agreed, the proposal not recorded', { proposedAsEquivalent: null, equivalentAgreed: true }, []],
    [
      'no handbook and a grade of it',
      { intellectualGradeA1ToB2: 'none', intellectualGradeMaruA: 'b-2' },
      ['handbook-and-no-handbook facts/intellectualGradeMaruA'],
    ],
    [
      'a grade of the handbook and none',
      { intellectualGradeA1ToB2: 'a1', intellectualGradeMaruA: 'none' },
      ['handbook-and-no-handbook facts/intellectualGradeMaruA'],
    ],
    ['no handbook in either way', { intellectualGradeA1ToB2: 'none', intellectualGradeMaruA: 'none' }, []],
    ['a grade in one way', { intellectualGradeA1ToB2: 'a1', intellectualGradeMaruA: null }, []],
    ['proposed and not agreed', { proposedAsEquivalent: true, equivalentAgreed: false }, []],
  ])('%s', (_, facts, codes) => {
    expect(told({ ...unknownCase, facts: { ...unknown, ...facts } })).toEqual(codes);
  });
});

describe('the certification (要介護認定)', () => {
  const certified: Certification = { state: 'certified', level: 'care-3', from: '2025-01-01', to: '2025-06-30' };
  const pending: Certification = { state: 'pending', level: null, from: null, to: null };
  test.each<[name: string, certification: Certification, level: CareLevel | null, on: string | null, codes: string[]]>([
    ['the same level', certified, 'care-3', '2025-06-30', []],
    ['the level not recorded', certified, null, '2025-06-30', []],
    ['another level', certified, 'care-4', null, ['care-level-differs-from-certification']],
    [
      'a level without certification',
      { ...pending, state: 'not-applied' },
      'care-1',
      null,
      ['care-level-without-certification'],
    ],
    ['refused and none', { ...pending, state: 'not-certified' }, 'none', null, []],
    ['a programme target needs no certification', { ...pending, state: 'not-applied' }, 'program-target', null, []],
    ['certified without a level', { ...certified, level: null }, 'care-3', null, ['certification-without-level']],
    [
      'ends before it starts',
      { ...certified, to: '2024-12-31' },
      'care-3',
      null,
      ['certification-ends-before-it-starts'],
    ],
    ['the day after its last day', certified, 'care-3', '2025-07-01', ['certification-expired-at-visit']],
    ['its first day', certified, 'care-3', '2025-01-01', []],
    ['the day before its first day', certified, 'care-3', '2024-12-31', ['certification-not-yet-valid-at-visit']],
    ['pending at the visit', pending, null, '2025-06-05', ['certification-pending-at-visit']],
    ['pending, no visit yet', pending, null, null, []],
    ['a renewal pending while the old one runs', { ...certified, state: 'pending' }, 'care-3', '2025-06-05', []],
    [
      'a renewal pending after the old one ran out',
      { ...certified, state: 'pending' },
      null,
      '2025-07-01',
      ['certification-pending-at-visit'],
    ],
  ])('%s', (_, certification, careLevel, on, codes) => {
    const visit = on === null ? null : { on, place: 'home' as const, placeNote: null };
    const found = contradictions({ ...unknownCase, facts: { ...unknown, careLevel }, certification, visit });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe('the plan against the case', () => {
  const withPlan = (parts: Partial<Plan>, kase: Partial<Case> = {}) =>
    told({ ...wholeCase, ...kase, plan: { ...wholePlan, ...parts } });
  const person = wholePlan.person;

  test.each<[name: string, parts: Partial<Plan>, codes: string[]]>([
    ['another person', { person: { ...person, name: '見本 太郎' } }, ['differs-from-record plan/person/name']],
    [
      'another form of one character',
      { person: { ...person, name: '高橋 見本' } },
      ['differs-from-record plan/person/name'],
    ],
    ['a name not written yet', { person: { ...person, name: null } }, []],
    [
      'another address',
      { person: { ...person, address: { postalCode: null, text: '茅ヶ崎市別町1' } } },
      ['differs-from-record plan/person/address/text'],
    ],
    [
      'another level',
      { certification: { state: 'certified', level: 'care-5', from: null, to: null } },
      ['differs-from-record plan/certification/level'],
    ],
    [
      'another day of the visit',
      { visit: { on: '2025-06-06', place: 'home', placeNote: null } },
      ['differs-from-record plan/visit/on'],
    ],
    ['another control number', { controlNumber: 'R7-0009' }, ['control-number-differs plan/controlNumber']],
    ['an update of nothing', { kind: 'update' }, ['update-without-previous plan/kind']],
    ['made before the visit', { madeOn: '2025-06-04' }, ['made-before-visit plan/madeOn']],
    ['made on the day of the visit', { madeOn: '2025-06-05' }, []],
    [
      'alone with another',
      { household: { kind: 'alone', size: 2, members: null, aloneByDay: null, neighbourhood: null } },
      ['alone-with-others plan/household/size'],
    ],
  ])('%s', (_, parts, codes) => {
    expect(withPlan(parts)).toEqual(codes);
  });

  test.each<[name: string, parts: Partial<Plan>, previous: Partial<Plan>, codes: string[]]>([
    ['an update with a later version', { kind: 'update', version: 2 }, {}, []],
    ['the same version', { kind: 'update', version: 1 }, {}, ['version-not-after-previous plan/version']],
    ['new although there is a previous one', { kind: 'new', version: 2 }, {}, ['new-with-previous plan/kind']],
    ['versions not recorded', { kind: 'update', version: null }, { version: null }, []],
  ])('and the plan before it: %s', (_, parts, previous, codes) => {
    expect(withPlan(parts, { previousPlan: { ...wholePlan, ...previous } })).toEqual(codes);
  });

  test('no certificate and a certificate', () => {
    const disability = {
      certificates: ['none', 'physical'] as ('none' | 'physical')[],
      physicalGrade: null,
      intellectualGrade: null,
      mentalGrade: null,
      supportLevel: null,
      disease: null,
    };
    expect(withPlan({ disability })).toEqual(['no-certificate-and-certificate plan/disability/certificates']);
  });

  test('born after the visit', () => {
    const born = { ...person, birthDate: '2025-06-06' };
    expect(withPlan({ person: born }, { person: born })).toEqual(['born-after-visit plan/person/birthDate']);
  });

  test('an answer on the plan that the consent log does not bear out', () => {
    const [event] = wholeCase.consents;
    if (event === undefined) throw new RangeError('The example has no consent');
    const supporter = {
      ...event,
      subject: 'supporter-provision' as const,
      giver: 'supporter' as const,
      supporter: '見本 次郎',
    };
    const refused = { ...supporter, answer: 'refused' as const, on: '2025-06-05' };
    const making = {
      ...event,
      subject: 'plan-making' as const,
      answer: 'refused' as const,
      on: '2025-06-05',
      recipients: [],
    };
    expect(withPlan({}, { consents: [{ ...supporter, on: '2025-06-05' }] })).toEqual([]);
    expect(withPlan({}, { consents: [refused, making] })).toEqual([
      'consent-differs-from-log plan/consentToMaking/answer',
      'consent-differs-from-log plan/supporters/0/consent/answer',
    ]);
    expect(withPlan({}, { consents: [{ ...refused, on: '2025-06-06' }] })).toEqual([]);
  });
});

test('a fact that is not recorded contradicts nothing: forgetting one never adds a finding', () => {
  const yesNo = fc.constantFrom(true, false, null);
  const facts = fc.record({
    ...{ livesInCity: yesNo, livesAtHome: yesNo, longTermHospitalized: yesNo, inFacility: yesNo },
    ...{
      needsProfessionalToMove: yesNo,
      needsCareVehicle: yesNo,
      proposedAsEquivalent: yesNo,
      equivalentAgreed: yesNo,
    },
    careLevel: fc.constantFrom('none', 'support-1', 'care-4', null),
    intellectualGradeA1ToB2: fc.constantFrom('none', 'a1', null),
    intellectualGradeMaruA: fc.constantFrom('none', 'a-1', null),
  });
  fc.assert(
    fc.property(facts, fc.constantFrom(...Object.keys(publishedFacts)), (known, forgotten) => {
      const codes = (some: EligibilityFacts) => contradictions({ ...wholeCase, facts: some }).map(({ code }) => code);
      expect(codes(known)).toEqual(expect.arrayContaining(codes({ ...known, [forgotten]: null })));
    }),
  );
});

test('every finding has Japanese words without data', () => {
  expect(Object.values(evacuationPlanMessages).every((text) => text.endsWith('。'))).toBe(true);
});
