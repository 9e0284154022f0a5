import { textDigest } from '@fukushi-kit/form';
import { planMaking, planProvision, rosterProvision, supporterProvision } from '@fukushi-kit/official-forms';
import type { Case } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { resultOf, type Sample, sample } from './sample.ts';

let input: Sample;

beforeEach(async () => {
  input = await sample();
});

function caseOf(number: string): Case {
  const found = input.cases.find(({ controlNumber }) => controlNumber.endsWith(number));
  if (found === undefined) throw new RangeError(`No case ${number}`);
  return found;
}

function personOf(number: string) {
  const found = resultOf(input).people.find(({ controlNumber }) => controlNumber.endsWith(number));
  if (found === undefined) throw new RangeError(`No person ${number}`);
  return found;
}

const errorsOf = (number: string): readonly string[] =>
  personOf(number)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path.map(String).join('/')}`);

describe('the sample month', () => {
  test('has every kind of person that a clerk meets', () => {
    const outcomes = resultOf(input).people.map(({ eligibility }) => eligibility.outcome);
    expect(outcomes).toEqual(['met', 'met', 'met', 'met', 'unmet', 'open', 'met', 'met']);
    expect(personOf('003').update?.outcome).toBe('met');
    expect(personOf('004').consents).toMatchObject({ plan: 'refused', roster: 'refused' });
  });

  test('asks, where it is open, for exactly what can still change the answer', () => {
    expect(personOf('006').eligibility.needs.map((need) => ('fact' in need ? need.fact : need.doubt))).toEqual([
      'longTermHospitalized',
      'careLevel',
      'needsProfessionalToMove',
      'needsCareVehicle',
      'proposedAsEquivalent',
      'equivalentAgreed',
    ]);
  });

  test('counts one original for each complete plan, a refusal included', () => {
    const { thisMonth, throughThisMonth, findings } = resultOf(input).report;
    expect(findings).toEqual([]);
    expect(thisMonth.plans).toMatchObject({ new: { count: 5 }, update: { count: 1 }, total: { count: 6 } });
    expect(thisMonth.rosters).toMatchObject({ given: { count: 5 }, refused: { count: 1 } });
    expect(throughThisMonth.plans.total.count).toBe(19);
  });

  test('binds each consent to the very text of the sheet', () => {
    const texts = {
      'plan-making': planMaking,
      'plan-provision': planProvision,
      'roster-provision': rosterProvision,
      'supporter-provision': supporterProvision,
    };
    const digests = input.cases.flatMap(({ consents }) =>
      consents.map(({ subject, textDigest: digest }) => [digest, `sha-256:${textDigest(texts[subject].text)}`]),
    );
    expect(digests.length).toBeGreaterThan(0);
    expect(digests.filter(([recorded, shown]) => recorded !== shown)).toEqual([]);
  });
});

test('the sample month warns of one thing only, a plan without a helper', () => {
  const warnings = resultOf(input).people.flatMap(({ controlNumber, findings }) =>
    findings.filter(({ severity }) => severity !== 'notice').map(({ path }) => [controlNumber, path.join('/')]),
  );
  expect(warnings).toEqual([['2025-06-004', 'plan/supporters']]);
});

describe('which documents result', () => {
  test.each<[what: string, number: string, change: (one: Case) => void, errors: readonly string[]]>([
    [
      'a plan without a destination',
      '001',
      ({ plan }) => {
        if (plan) plan.destinations = null;
      },
      ['not-entered plan/destinations'],
    ],
    [
      'a plan without a visit at home',
      '002',
      ({ plan, visit }) => {
        for (const one of [plan?.visit, visit]) if (one) one.place = 'other';
      },
      ['visit-not-at-home visit/place'],
    ],
    [
      'a planner of another organisation',
      '004',
      (one) => {
        one.planner = { name: null, office: '見本居宅介護支援事業所' };
      },
      ['office-not-a-centre planner/office'],
    ],
    [
      'a plan whose provision nobody asked about',
      '008',
      (one) => {
        one.consents = one.consents.filter(({ subject }) => subject !== 'plan-provision');
      },
      ['plan-provision-unanswered consents'],
    ],
    [
      'a plan for someone who is not eligible',
      '007',
      ({ facts }) => {
        facts.equivalentAgreed = false;
      },
      ['plan-without-eligibility plan'],
    ],
    [
      'a plan for someone who may be eligible',
      '007',
      ({ facts }) => {
        facts.equivalentAgreed = null;
      },
      ['plan-without-eligibility plan'],
    ],
  ])('%s stops the sheet of that person', (_what, number, change, errors) => {
    change(caseOf(number));
    const person = personOf(number);
    expect(errorsOf(number)).toEqual(errors);
    expect(person.isStopped).toBe(true);
    expect(person.documents.map(({ definition }) => definition.number)).not.toContain('様式1');
    expect(resultOf(input).report.thisMonth.plans.total.count).toBe(5);
  });

  test('three copies of Form 1, two of Form 2, named by number', () => {
    expect(personOf('002').documents.map(({ file }) => file)).toEqual([
      '2025-06-002-様式1-正本.pdf',
      '2025-06-002-様式1-副本（受注者控・ケアプラン添付）.pdf',
      '2025-06-002-様式1-副本（対象者）.pdf',
      '2025-06-002-様式2-正本.pdf',
      '2025-06-002-様式2-控.pdf',
    ]);
  });

  test('no roster sheet for someone who was not asked', () => {
    const one = caseOf('002');
    one.consents = one.consents.filter(({ subject }) => subject !== 'roster-provision');
    expect(personOf('002').documents.filter(({ definition }) => definition.number === '様式2')).toEqual([]);
  });

  test('an eligible person without a plan is told and stops nothing', () => {
    caseOf('002').plan = null;
    const person = personOf('002');
    expect(person.findings.map(({ code }) => code)).toContain('plan-not-made');
    expect(person.isStopped).toBe(false);
  });

  test('an update that nobody settled is a warning', () => {
    caseOf('003').update = null;
    const person = personOf('003');
    expect(person.update?.outcome).toBe('open');
    expect(person.findings.map(({ code }) => code)).toContain('update-not-settled');
    expect(person.isStopped).toBe(false);
  });
});

describe('the day on which consents count', () => {
  function withdrawRoster(on: string): void {
    const { consents } = caseOf('001');
    const given = consents.find(({ subject }) => subject === 'roster-provision');
    if (given !== undefined) consents.push({ ...given, answer: 'withdrawn', on });
  }

  test.each<[madeOn: string | null, state: string, given: number, refused: number]>([
    ['2025-07-01', 'given', 5, 1],
    ['2025-07-02', 'withdrawn', 4, 1],
    [null, 'given', 5, 1],
  ])('a consent withdrawn on 2 July, in a report made on %s', (madeOn, state, given, refused) => {
    withdrawRoster('2025-07-02');
    input.order.reportMadeOn = madeOn;
    expect(personOf('001').consents.roster).toBe(state);
    const rosters = resultOf(input).people.map(({ reported }) => reported.roster?.answer);
    expect(rosters.filter((answer) => answer === 'given')).toHaveLength(given);
    expect(rosters.filter((answer) => answer === 'refused')).toHaveLength(refused);
  });
});

describe('the day at which eligibility is judged', () => {
  const read = (reading: string | null): void => {
    const choice = input.profile.readings.find(({ doubt }) => doubt === 'chigasaki-r7:6/judged-on');
    if (choice) choice.reading = reading;
  };

  test.each<[reading: string | null, number: string, day: string, doubt: string | undefined]>([
    ['visit', '001', '2025-06-05', undefined],
    ['visit', '006', '2025-06-30', 'judged-without-visit'],
    ['submission', '001', '2025-07-10', undefined],
    ['receipt', '001', '2025-06-30', 'judging-day-open'],
    [null, '001', '2025-06-30', 'judging-day-open'],
  ])('reading %s, case %s: %s', (reading, number, day, doubt) => {
    read(reading);
    const person = personOf(number);
    expect(person.judgedOn).toBe(day);
    expect(person.findings.find(({ code }) => code.startsWith('judg'))?.code).toBe(doubt);
    const used = resultOf(input).readings.filter((each) => each.doubt === 'chigasaki-r7:6/judged-on');
    expect(used.map((each) => each.reading)).toEqual(doubt === 'judging-day-open' ? [] : [reading]);
  });
});

test('the order of the cases changes no one’s result', () => {
  const whole = resultOf(input);
  const byNumber = new Map(whole.people.map((person) => [person.controlNumber, person]));
  fc.assert(
    fc.property(fc.shuffledSubarray([...input.cases]), (cases) => {
      for (const person of resultOf({ ...input, cases }).people) {
        expect(person).toEqual(byNumber.get(person.controlNumber));
      }
    }),
    { numRuns: 10 },
  );
});
