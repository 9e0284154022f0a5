import { addDays, plainDate } from '@fukushi-kit/calendar';
import { eligibilityRule } from '@fukushi-kit/evacuation-plan';
import { audit, decide, type Facts, idleLeaves, type Rule } from '@fukushi-kit/rule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProfileId, profile, profiles, ruleVersions } from '../src/index.ts';

const AT = '2026-01-15';

function ruleOf(id: ProfileId): Rule {
  const [version] = ruleVersions(profile(id), 'evacuation-plan/eligibility');
  if (!version) throw new RangeError(`${id} carries no eligibility`);
  return eligibilityRule(version);
}

/** What a city answers: the outcome, then what it needs by cause. */
function answer(id: ProfileId, facts: Facts): string {
  const rule = ruleOf(id);
  const { outcome, needs } = decide(rule, AT, { ...blank(rule), ...facts });
  return [outcome, ...needs.map((need) => (need.cause === 'silent' ? need.doubt : `${need.cause}:${need.fact}`))].join(
    ' ',
  );
}

function blank(rule: Rule): Facts {
  return Object.fromEntries(Object.keys(rule.vocabulary).map((fact) => [fact, null]));
}

type Case = readonly [what: string, facts: Facts, answer: string];

describe('相模原市: in a hazard zone, and care 4–5, or support level 5–6 with a grave handbook', () => {
  const none = {
    careLevel: 'none',
    disabilitySupportLevel: 'none',
    physicalDisabilityGrade: 'none',
    intellectualGradeA1ToB2: 'none',
  };
  const zone = { ...none, inHazardZone: true };
  test.each<Case>([
    ['care 3 is too low', { ...zone, careLevel: 'care-3' }, 'unmet'],
    ['care 4', { ...zone, careLevel: 'care-4' }, 'met'],
    ['care 5', { ...zone, careLevel: 'care-5' }, 'met'],
    ['care 5 outside the zone', { ...zone, careLevel: 'care-5', inHazardZone: false }, 'unmet'],
    ['care 5, zone not looked up', { ...zone, careLevel: 'care-5', inHazardZone: null }, 'open data:inHazardZone'],
    [
      'level 4 with grade 1',
      { ...zone, disabilitySupportLevel: 'level-4', physicalDisabilityGrade: 'grade-1' },
      'unmet',
    ],
    ['level 5 with grade 1', { ...zone, disabilitySupportLevel: 'level-5', physicalDisabilityGrade: 'grade-1' }, 'met'],
    ['level 6 with grade 2', { ...zone, disabilitySupportLevel: 'level-6', physicalDisabilityGrade: 'grade-2' }, 'met'],
    [
      'level 6 with grade 3',
      { ...zone, disabilitySupportLevel: 'level-6', physicalDisabilityGrade: 'grade-3' },
      'unmet',
    ],
    ['level 5 with A1', { ...zone, disabilitySupportLevel: 'level-5', intellectualGradeA1ToB2: 'a1' }, 'met'],
    ['level 5 with A2', { ...zone, disabilitySupportLevel: 'level-5', intellectualGradeA1ToB2: 'a2' }, 'met'],
    ['level 5 with B1', { ...zone, disabilitySupportLevel: 'level-5', intellectualGradeA1ToB2: 'b1' }, 'unmet'],
    ['level 6 alone', { ...zone, disabilitySupportLevel: 'level-6' }, 'unmet'],
    ['grade 1 alone', { ...zone, physicalDisabilityGrade: 'grade-1' }, 'unmet'],
    [
      'level 5, a handbook of another prefecture',
      { ...zone, disabilitySupportLevel: 'level-5', intellectualGradeA1ToB2: null },
      'open data:intellectualGradeA1ToB2',
    ],
  ])('%s', (_, facts, expected) => {
    expect(answer('sagamihara-r6', facts)).toBe(expected);
  });
});

describe('流山市: care 3 and above, or the grades of a handbook, or unable to judge or evacuate', () => {
  const none = {
    careLevel: 'none',
    physicalDisabilityGrade: 'none',
    intellectualGradeMaruA: 'none',
    mentalDisabilityGrade: 'none',
    cannotJudgeOrEvacuate: false,
  };
  test.each<Case>([
    ['nothing of it', none, 'unmet'],
    ['care 2', { ...none, careLevel: 'care-2' }, 'unmet'],
    ['care 3', { ...none, careLevel: 'care-3' }, 'met'],
    ['physical 2', { ...none, physicalDisabilityGrade: 'grade-2' }, 'met'],
    ['physical 3', { ...none, physicalDisabilityGrade: 'grade-3' }, 'unmet'],
    ['mental 1', { ...none, mentalDisabilityGrade: 'grade-1' }, 'met'],
    ['mental 2', { ...none, mentalDisabilityGrade: 'grade-2' }, 'unmet'],
    ['マルA', { ...none, intellectualGradeMaruA: 'maru-a' }, 'met'],
    [
      'Aの1 waits for the text of the plan',
      { ...none, intellectualGradeMaruA: 'a-1' },
      'open ruling:gradeCountedByCity',
    ],
    ['Aの2, counted', { ...none, intellectualGradeMaruA: 'a-2', gradeCountedByCity: true }, 'met'],
    ['Aの2, not counted', { ...none, intellectualGradeMaruA: 'a-2', gradeCountedByCity: false }, 'unmet'],
    ['Bの1', { ...none, intellectualGradeMaruA: 'b-1' }, 'unmet'],
    ['unable to judge', { ...none, cannotJudgeOrEvacuate: true }, 'met'],
    ['nobody asked whether able', { ...none, cannotJudgeOrEvacuate: null }, 'open data:cannotJudgeOrEvacuate'],
  ])('%s', (_, facts, expected) => {
    expect(answer('nagareyama-r6', facts)).toBe(expected);
  });
});

describe('延岡市: on the roster, at home in the city, and one of the published requirements', () => {
  const home = { livesInCity: true, livesAtHome: true, inFacility: false, onRoster: true };
  test.each<Case>([
    ['everything but the ruling', home, 'open ruling:meetsPublishedCondition'],
    ['the requirement met', { ...home, meetsPublishedCondition: true }, 'met'],
    ['the requirement not met', { ...home, meetsPublishedCondition: false }, 'unmet'],
    ['in a facility', { ...home, inFacility: true, meetsPublishedCondition: true }, 'unmet'],
    ['off the roster', { ...home, onRoster: false, meetsPublishedCondition: true }, 'unmet'],
    ['moved away', { ...home, livesInCity: false, meetsPublishedCondition: true }, 'unmet'],
    ['not at home', { ...home, livesAtHome: false, meetsPublishedCondition: true }, 'unmet'],
  ])('%s', (_, facts, expected) => {
    expect(answer('nobeoka-r7', facts)).toBe(expected);
  });
});

describe('古河市 and 伊勢市', () => {
  test.each<[id: ProfileId, ...Case]>([
    ['koga-r6', 'on the roster', { onRoster: true }, 'met'],
    ['koga-r6', 'off the roster, waits for the city', { onRoster: false }, 'open ruling:recognizedByCity'],
    ['koga-r6', 'off the roster, accepted', { onRoster: false, recognizedByCity: true }, 'met'],
    ['koga-r6', 'off the roster, not accepted', { onRoster: false, recognizedByCity: false }, 'unmet'],
    ['ise-r5', 'requested by the city', { requestedByCity: true }, 'met'],
    ['ise-r5', 'not requested', { requestedByCity: false }, 'unmet'],
    ['ise-r5', 'not recorded', {}, 'open data:requestedByCity'],
  ])('%s: %s', (id, _, facts, expected) => {
    expect(answer(id, facts)).toBe(expected);
  });
});

describe('each rule that is shipped', () => {
  const deciding = profiles
    .filter(({ rules }) => rules['evacuation-plan/eligibility'])
    .map(({ id }) => id as ProfileId);

  test('is one of six', () => {
    expect(deciding.join(' ')).toBe('chigasaki-r7 ise-r5 koga-r6 nagareyama-r6 nobeoka-r7 sagamihara-r6');
  });

  test.each(deciding)('%s asks for exactly the facts of its condition and has no idle leaf', (id) => {
    const { when, vocabulary } = ruleOf(id);
    const named = new Set([...JSON.stringify(when).matchAll(/"fact":"(\w+)"/g)].map(([, fact]) => fact));
    expect(new Set(Object.keys(vocabulary))).toEqual(named);
    expect(idleLeaves(when, vocabulary)).toEqual([]);
  });

  test.each(deciding.filter((id) => id !== 'chigasaki-r7'))('%s has no gap', (id) => {
    expect(audit(ruleOf(id)).gaps).toEqual({ states: 0 });
  });

  test.each(deciding)('%s is not in force before its first day', (id) => {
    const rule = ruleOf(id);
    const dayBefore = addDays(plainDate(rule.from), -1);
    expect(decide(rule, dayBefore, blank(rule)).outcome).toBe('out-of-force');
    expect(decide(rule, rule.from, blank(rule)).outcome).toBe('open');
  });

  test('what is recorded later never turns met into unmet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deciding), fc.infiniteStream(fc.nat(1000)), (id, draws) => {
        const rule = ruleOf(id);
        const whole = Object.fromEntries(
          Object.entries(rule.vocabulary).map(([fact, domain]) => {
            const values = domain.kind === 'choice' ? Object.keys(domain.values) : [true, false];
            return [fact, values[(draws.next().value ?? 0) % values.length] ?? null];
          }),
        );
        const part = Object.fromEntries(
          Object.entries(whole).map(([fact, value]) => [fact, (draws.next().value ?? 0) % 2 === 0 ? null : value]),
        );
        const [before, after] = [part, whole].map((facts) => decide(rule, rule.from, facts).outcome);
        expect(before === 'open' || before === after).toBe(true);
      }),
    );
  });
});
