import {
  eligibilityRule,
  type PublishedVocabulary,
  publishedFacts,
  updateFacts,
  updateRule,
} from '@fukushi-kit/evacuation-plan';
import { decide, decisionRecord, type FactDomain, type Facts } from '@fukushi-kit/rule';
import {
  type EligibilityFacts,
  type JsonSchema,
  parseCase,
  placeText,
  schemas,
  type UpdateFacts,
} from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { unknownCase, wholeCase } from './sample.ts';

/** The facts as the schema of a case has them. */
const recordable = factsOfSchema();

function factsOfSchema(): Readonly<Record<string, JsonSchema>> {
  const definitions: readonly JsonSchema[] = Object.values(schemas.Case.$defs ?? {});
  return definitions.find(({ properties }) => properties !== undefined && 'onRoster' in properties)?.properties ?? {};
}

/** What a property of the schema takes, in the words of {@link publishedFacts}. */
function wordsOf({ type, oneOf, anyOf, minimum, maximum }: JsonSchema): unknown {
  if (type?.includes('boolean')) return 'yes or no';
  if (type?.includes('integer')) return `${minimum} to ${maximum}`;
  const [shared] = anyOf ?? [];
  const definition = shared?.$ref?.split('/').at(-1);
  const choices = definition === undefined ? oneOf : schemas.Case.$defs?.[definition]?.oneOf;
  const words = (choices ?? []).filter((choice) => typeof choice.const === 'string');
  return Object.fromEntries(words.map((choice) => [choice.const, choice.title]));
}

function valuesOf(domain: FactDomain): readonly unknown[] {
  return match(domain)
    .returnType<readonly unknown[]>()
    .with({ kind: 'yes-no' }, () => [true, false])
    .with({ kind: 'choice' }, ({ values }) => Object.keys(values))
    .with({ kind: 'number' }, ({ minimum, maximum }) => [minimum, maximum])
    .exhaustive();
}

/** What the border says of a case with these facts and nothing else known. */
function recorded(facts: object): readonly string[] {
  const parsed = parseCase({ ...unknownCase, facts });
  return parsed.ok ? [] : parsed.findings.map(({ code, path }) => `${code} ${path.join('/')}`);
}

const nine =
  'livesInCity livesAtHome longTermHospitalized inFacility careLevel needsProfessionalToMove needsCareVehicle proposedAsEquivalent equivalentAgreed';

describe('the published facts', () => {
  test('stand in the order in which needs are listed, those of Chigasaki first', () => {
    expect(Object.keys(publishedFacts).slice(0, 9).join(' ')).toBe(nine);
    expect(Object.keys(updateFacts).join(' ')).toBe(
      'hazardKindOrDegreeChanged findingsChangedSubstantially evacuationMethodChangedFundamentally',
    );
  });

  test('are exactly those that a case may record', () => {
    expect(Object.keys(recordable)).toEqual(Object.keys(publishedFacts));
    expectTypeOf<Facts<PublishedVocabulary>>().toExtend<EligibilityFacts>();
    expectTypeOf<UpdateFacts>().toExtend<Facts<typeof updateFacts>>();
  });

  test.each(Object.entries<FactDomain>(publishedFacts))(
    '%s has the label and the words of the schema',
    (name, domain) => {
      expect(placeText('Case', ['facts', name])).toBe(`対象者かどうかの事実 › ${domain.label}`);
      expect(wordsOf(recordable[name] ?? {})).toEqual(
        match(domain)
          .with({ kind: 'yes-no' }, () => 'yes or no')
          .with({ kind: 'choice' }, ({ values }) => values)
          .with({ kind: 'number' }, ({ minimum, maximum }) => `${minimum} to ${maximum}`)
          .exhaustive(),
      );
    },
  );

  test('of an update are called what the schema of a case calls them', () => {
    for (const [name, { label }] of Object.entries(updateFacts))
      expect(placeText('Case', ['update', name])).toBe(`更新の事由についての事実 › ${label}`);
  });

  test('are each recorded by a word of their own, left out, or null; a fact beyond them is refused by its place', () => {
    for (const [name, domain] of Object.entries<FactDomain>(publishedFacts)) {
      for (const value of [...valuesOf(domain), null]) expect(recorded({ [name]: value })).toEqual([]);
      expect(recorded({ [name]: 'はい' })).toHaveLength(1);
    }
    expect(recorded({})).toEqual([]);
    expect(recorded({ livesByTheRiver: true })).toEqual(['unknown-key facts/livesByTheRiver']);
  });
});

describe('the further facts', () => {
  const further = Object.entries<FactDomain>(publishedFacts).slice(9);

  test('are under labels of their own, and personal', () => {
    expect(further.filter(([, { personal }]) => personal !== true)).toEqual([]);
    const labels = Object.values<FactDomain>(publishedFacts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each([
    ['physicalDisabilityGrade', 'none grade-1 grade-2 grade-3 grade-4 grade-5 grade-6 grade-7'],
    ['intellectualGradeA1ToB2', 'none a1 a2 b1 b2'],
    ['intellectualGradeMaruA', 'none maru-a a-1 a-2 b-1 b-2'],
    ['mentalDisabilityGrade', 'none grade-1 grade-2 grade-3'],
    ['disabilitySupportLevel', 'none level-1 level-2 level-3 level-4 level-5 level-6'],
    ['household', 'alone couple-only other'],
  ] as const)('%s is one of %s', (name, words) => {
    const domain = publishedFacts[name];
    expect(domain.kind === 'choice' && Object.keys(domain.values).join(' ')).toBe(words);
  });

  test('name a zone for every kind of hazard', () => {
    expect(further.filter(([name]) => /^in.+Zone$/.test(name))).toHaveLength(9);
  });
});

describe('the record of a decision (判定の記録)', () => {
  const masked = { masked: true };
  const known: EligibilityFacts = {
    livesInCity: true,
    livesAtHome: true,
    longTermHospitalized: false,
    inFacility: false,
    careLevel: 'care-4',
    needsProfessionalToMove: true,
    needsCareVehicle: false,
    proposedAsEquivalent: false,
    equivalentAgreed: false,
  };
  const of = Object.keys(known).map((fact) =>
    fact === 'careLevel' ? { op: 'in', fact, values: ['care-4', 'care-5'] } : { op: 'is', fact },
  );
  const rule = eligibilityRule({ from: '2025-04-01', to: null, title: '対象者', when: { op: 'any', of } });

  test('masks what tells of body, care or home', () => {
    const record = decisionRecord(rule, '2025-06-15', { ...known });
    expect(record.facts).toEqual({
      livesInCity: true,
      livesAtHome: masked,
      longTermHospitalized: masked,
      inFacility: masked,
      careLevel: masked,
      needsProfessionalToMove: masked,
      needsCareVehicle: masked,
      proposedAsEquivalent: false,
      equivalentAgreed: false,
    });
    expect(JSON.stringify(record)).not.toContain('care-4');
  });

  test('keeps what nobody recorded as not recorded', () => {
    const nothing = Object.fromEntries(Object.keys(known).map((name) => [name, null]));
    expect(decisionRecord(rule, '2025-06-15', nothing).facts).toEqual(nothing);
  });

  test('masks the change of body or mind in an update', () => {
    const when = { op: 'is', fact: 'hazardKindOrDegreeChanged' };
    const update = updateRule({ from: '2025-04-01', to: null, title: '更新', when });
    const facts = {
      hazardKindOrDegreeChanged: true,
      findingsChangedSubstantially: true,
      evacuationMethodChangedFundamentally: false,
    };
    expect(decisionRecord(update, '2025-06-15', facts).facts).toEqual({
      ...facts,
      findingsChangedSubstantially: masked,
    });
  });
});

describe('a rule built from a profile', () => {
  const part = { from: '2025-04-01', to: '2026-03-31', title: '対象者' };
  const when = {
    op: 'clause',
    id: 'chigasaki-r7:6(1)',
    text: '要介護4又は要介護5',
    of: { op: 'in', fact: 'careLevel', values: ['care-4', 'care-5'] },
  };

  test.each([
    ['2025-03-31', 'out-of-force'],
    ['2025-04-01', 'met'],
    ['2026-03-31', 'met'],
    ['2026-04-01', 'out-of-force'],
  ])('is in force on its first and last day, and not around them: %s', (at, outcome) => {
    expect(decide(eligibilityRule({ ...part, when }), at, { ...wholeCase.facts }).outcome).toBe(outcome);
  });

  test('has no end while the profile sets none', () => {
    expect(decide(eligibilityRule({ ...part, to: null, when }), '2099-12-31', { ...wholeCase.facts }).outcome).toBe(
      'met',
    );
  });

  test('asks for exactly the published facts that its condition names, in their published order', () => {
    const of = [
      { op: 'compare', fact: 'age', than: '>=', value: 75 },
      { op: 'is', fact: 'inHazardZone' },
      { op: 'is', fact: 'livesAtHome' },
    ];
    const rule = eligibilityRule({ ...part, when: { op: 'any', of } });
    expect(Object.keys(rule.vocabulary)).toEqual(['livesAtHome', 'inHazardZone', 'age']);
  });

  test('of other facts than those of the case waits for them', () => {
    const rule = eligibilityRule({ ...part, when: { op: 'is', fact: 'onRoster' } });
    expect(decide(rule, '2025-06-15', { ...wholeCase.facts })).toMatchObject({
      outcome: 'open',
      needs: [{ cause: 'data', fact: 'onRoster', label: '避難行動要支援者名簿に載っている' }],
    });
  });

  test.each([
    ['a fact of the other vocabulary', { op: 'is', fact: 'hazardKindOrDegreeChanged' }],
    ['no condition', 3],
    ['code', { op: 'is', fact: 'livesInCity', run: 'x' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => eligibilityRule({ ...part, when: wrong })).toThrow(RangeError);
  });

  test('an update waits for what nobody has recorded', () => {
    const ruled = { op: 'ruling', fact: 'evacuationMethodChangedFundamentally', by: '市との協議' };
    const rule = updateRule({ ...part, when: ruled });
    const facts = {
      hazardKindOrDegreeChanged: null,
      findingsChangedSubstantially: null,
      evacuationMethodChangedFundamentally: null,
    };
    expect(decide(rule, '2025-06-15', facts).needs).toMatchObject([{ cause: 'ruling', by: '市との協議' }]);
  });
});
