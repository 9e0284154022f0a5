import { plainDate } from '@fukushi-kit/calendar';
import { consentOmissions, omissions } from '@fukushi-kit/evacuation-plan';
import type { Plan, Supporter } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededFields } from '../src/needed-field.ts';
import { emptyDraft, wholeCase, wholePlan } from './sample.ts';

const errors = (plan: Plan) =>
  omissions(plan)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path.join('/')}`);
const all = (plan: Plan) => omissions(plan).map(({ code, path }) => `${code} ${path.join('/')}`);
const [supporter] = wholePlan.supporters ?? [];

describe('what a plan still lacks (記入漏れ)', () => {
  test('a whole plan lacks nothing that the law or the contract names', () => {
    expect(errors(wholePlan)).toEqual([]);
  });

  test('its empty fields are told as warnings', () => {
    expect(all(wholePlan)).toEqual(['not-entered medical/devices']);
  });

  test('every item of article 49-14(3) and every field that the contract names is asked of an empty draft', () => {
    expect(errors(emptyDraft)).toEqual(
      [
        ...[
          'controlNumber',
          'kind',
          'madeOn',
          'consentToMaking/answer',
          'person/name',
          'person/birthDate',
          'person/sex',
        ],
        ...['person/address/text', 'certification/state', 'risks', 'timing/level', 'destinations', 'route/assistance'],
        ...['route/transport', 'route/path', 'supporters', 'findings/text'],
        'person/contact',
        'reasons/choices',
      ].map((path) => (path === 'person/contact' ? `no-contact ${path}` : `not-entered ${path}`)),
    );
  });

  test.each(neededFields.map(({ path }) => [path.join('/'), path] as const))(
    '%s left blank is told, and only that',
    (name, path) => {
      const before = all(wholePlan);
      const after = all(without(wholePlan, path));
      expect(after.filter((text) => !before.includes(text))).toEqual(
        before.includes(`not-entered ${name}`) ? [] : [`not-entered ${name}`],
      );
    },
  );

  test.each<[name: string, parts: Partial<Plan>, added: string[]]>([
    [
      'no way to reach the person',
      { person: { ...wholePlan.person, contact: { phone: null, mobile: null, fax: null, email: null } } },
      ['no-contact person/contact'],
    ],
    [
      'one way is enough',
      { person: { ...wholePlan.person, contact: { phone: null, mobile: null, fax: '0467-00-0003', email: null } } },
      [],
    ],
    [
      'certified, the level not written',
      { certification: { state: 'certified', level: null, from: null, to: null } },
      ['not-entered certification/level'],
    ],
    ['pending, no level yet', { certification: { state: 'pending', level: null, from: null, to: null } }, []],
    ['a reason in words', { reasons: { choices: [], note: '歩けない。' } }, []],
    [
      'another reason without words',
      { reasons: { choices: ['other'], note: null } },
      ['other-without-words reasons/note'],
    ],
    ['no supporter, and looked for', { supporters: [] }, ['none-entered supporters']],
    [
      'no destination',
      { destinations: [] },
      ['none-entered destinations', 'hazard-without-destination risks/0/hazard'],
    ],
    [
      'a destination for another hazard',
      { destinations: [{ hazards: ['earthquake'], facilityClass: 'shelter', name: '見本小学校', address: null }] },
      ['hazard-without-destination risks/0/hazard'],
    ],
    [
      'staying at home needs no name',
      { destinations: [{ hazards: ['flood'], facilityClass: 'own-home', name: null, address: null }] },
      [],
    ],
    [
      'a hazard that does not reach the home',
      {
        risks: [
          ...(wholePlan.risks ?? []),
          { hazard: 'tsunami', exposure: 'outside', degree: null, asOf: '2025-04-01', source: '図' },
        ],
      },
      [],
    ],
    [
      'a hazard not looked up',
      {
        risks: [
          ...(wholePlan.risks ?? []),
          { hazard: 'tsunami', exposure: null, degree: 'x', asOf: '2025-04-01', source: '図' },
        ],
      },
      ['hazard-without-destination risks/1/hazard', 'not-entered risks/1/exposure'],
    ],
  ])('%s', (_, parts, added) => {
    const before = all(wholePlan);
    expect(
      all({ ...wholePlan, ...parts })
        .filter((text) => !before.includes(text))
        .toSorted(),
    ).toEqual(added.toSorted());
  });

  test.each<[name: string, parts: Partial<Supporter>, path: string]>([
    ['name', { name: null }, 'name'],
    ['address', { address: null }, 'address'],
    ['contact', { phone: null }, 'phone'],
    ['answer', { consent: null }, 'consent/answer'],
    [
      'answer, asked and not given',
      { consent: { answer: 'unanswered', giver: 'supporter', on: '2025-06-05' } },
      'consent/answer',
    ],
  ])('a supporter without %s', (_, parts, path) => {
    if (supporter === undefined) throw new RangeError('The example has no supporter');
    expect(errors({ ...wholePlan, supporters: [{ ...supporter, ...parts }] })).toEqual([
      `not-entered supporters/0/${path}`,
    ]);
  });

  test('a refusal of a supporter is an answer', () => {
    if (supporter === undefined) throw new RangeError('The example has no supporter');
    const refused = {
      ...supporter,
      consent: { answer: 'refused' as const, giver: 'supporter' as const, on: '2025-06-05' },
    };
    expect(errors({ ...wholePlan, supporters: [refused] })).toEqual([]);
  });

  test('writing more never adds an omission of the law', () => {
    const paths = neededFields.map(({ path }) => path);
    fc.assert(
      fc.property(fc.subarray(paths), fc.subarray(paths), (some, more) => {
        const fewer = [...some, ...more].reduce(without, wholePlan);
        const fuller = some.reduce(without, wholePlan);
        expect(errors(fuller).every((text) => errors(fewer).includes(text) || isBelow(text, fewer))).toBe(true);
      }),
    );
  });
});

describe('answers that a visit brings back', () => {
  const [event] = wholeCase.consents;
  test.each([
    ['2025-06-02', ['roster-provision-unanswered', 'plan-provision-unanswered', 'supporter-provision-unanswered']],
    ['2025-06-03', ['plan-provision-unanswered', 'supporter-provision-unanswered']],
  ])('on %s', (day, codes) => {
    expect(consentOmissions(wholeCase, plainDate(day)).map(({ code }) => code)).toEqual(codes);
  });

  test('a refusal is an answer', () => {
    if (event === undefined) throw new RangeError('The example has no consent');
    const refused = { ...event, subject: 'plan-provision' as const, answer: 'refused' as const };
    const consents = [...wholeCase.consents, refused];
    expect(consentOmissions({ plan: null, consents }, plainDate('2025-06-03'))).toEqual([]);
  });
});

function without(plan: Plan, path: readonly string[]): Plan {
  const cleared = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined || typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === step ? cleared(item, rest) : item]),
    );
  };
  return cleared(plan, path) as Plan;
}

/** A row can only lack something while its list is written. */
function isBelow(text: string, plan: Plan): boolean {
  return text.includes(' risks/') && (plan.risks === null || plan.destinations === null);
}
