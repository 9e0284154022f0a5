import { type ProfileId, profile } from '@fukushi-kit/municipality';
import type { Decision } from '@fukushi-kit/rule';
import type { Case, Plan } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { citedUnder, type OfficeFinding, officeText, standsUnder } from '../src/index.ts';
import { caseWith, monthOf, plannedCase } from './city-case.ts';

const SAGAMIHARA = 'https://lawinsider.com/zh/contracts/2jUbbhBNC7V';
const NAGAREYAMA = 'https://www.city.nagareyama.chiba.jp/_res/projects/default_project/_page_/001';
const GRADES = `${NAGAREYAMA}/046/059/yomiage2.txt`;
const KOGA = 'https://lawinsider.com/zh/contracts/keAcOwmqUSN';
const NOBEOKA = 'https://www.city.nobeoka.miyazaki.jp/site/disaster/45836.html';
const ISE = 'http://reikisyu.city.ise.mie.jp/ise/reiki_honbun/r329RG00001817.html';

function decisionOf(id: ProfileId, facts: object): Decision {
  const [person] = monthOf(id, [caseWith(facts)]).people;
  if (person === undefined) throw new RangeError('One person is decided');
  return person.eligibility;
}

function findingsOf(id: ProfileId, one: Case, month = '2025-12'): readonly OfficeFinding[] {
  return monthOf(id, [one], month).people.flatMap(({ findings }) => findings);
}

describe('the month of a city other than Chigasaki decides by that city’s condition, with its own citations', () => {
  const unable = {
    careLevel: 'care-2',
    physicalDisabilityGrade: 'grade-3',
    intellectualGradeMaruA: 'none',
    mentalDisabilityGrade: 'none',
  };
  const atHome = { livesInCity: true, livesAtHome: true, inFacility: false };

  test.each<[id: ProfileId, facts: object, outcome: string, decides: readonly string[], needs: string]>([
    [
      'sagamihara-r6',
      { inHazardZone: true, careLevel: 'care-4' },
      'met',
      [`${SAGAMIHARA}#1`, `${SAGAMIHARA}#1要介護度`],
      '',
    ],
    [
      'sagamihara-r6',
      { inHazardZone: true, careLevel: 'none', disabilitySupportLevel: 'level-5', physicalDisabilityGrade: 'grade-2' },
      'met',
      [`${SAGAMIHARA}#1`, `${SAGAMIHARA}#1障害支援区分`],
      '',
    ],
    ['sagamihara-r6', { inHazardZone: false, careLevel: 'care-5' }, 'unmet', [`${SAGAMIHARA}#1`], ''],
    ['sagamihara-r6', { careLevel: 'care-5' }, 'open', [`${SAGAMIHARA}#1`], 'inHazardZone'],
    [
      'nagareyama-r6',
      { ...unable, mentalDisabilityGrade: 'grade-1' },
      'met',
      [`${NAGAREYAMA}/021/097/keikaku.txt#第2章2`, `${GRADES}#精神障害者保健福祉手帳`],
      '',
    ],
    [
      'nagareyama-r6',
      { ...unable, cannotJudgeOrEvacuate: false },
      'unmet',
      [
        `${NAGAREYAMA}/021/097/keikaku.txt#第2章2`,
        `${GRADES}#要介護度`,
        `${GRADES}#身体障害者手帳`,
        `${GRADES}#療育手帳`,
        `${NAGAREYAMA}/047/433/yomiage.txt#1-1`,
        `${GRADES}#精神障害者保健福祉手帳`,
        `${GRADES}#その他`,
      ],
      '',
    ],
    [
      'nagareyama-r6',
      unable,
      'open',
      [`${NAGAREYAMA}/021/097/keikaku.txt#第2章2`, `${GRADES}#その他`],
      'cannotJudgeOrEvacuate',
    ],
    ['nobeoka-r7', { ...atHome, onRoster: true, meetsPublishedCondition: true }, 'met', [`${NOBEOKA}#対象者`], ''],
    ['nobeoka-r7', { ...atHome, onRoster: false }, 'unmet', [`${NOBEOKA}#対象者`], ''],
    ['nobeoka-r7', { ...atHome, onRoster: true }, 'open', [`${NOBEOKA}#対象者`], 'meetsPublishedCondition'],
    ['koga-r6', { onRoster: true }, 'met', [KOGA, `${KOGA}#5-4`], ''],
    ['koga-r6', { onRoster: false, recognizedByCity: false }, 'unmet', [KOGA, `${KOGA}#5-4`, `${KOGA}#3-1`], ''],
    ['koga-r6', { onRoster: false }, 'open', [KOGA, `${KOGA}#3-1`], 'recognizedByCity'],
    ['ise-r5', { requestedByCity: true }, 'met', [`${ISE}#第2条`], ''],
    ['ise-r5', { requestedByCity: null }, 'open', [`${ISE}#第2条`], 'requestedByCity'],
  ])('%s: %j is %s', (id, facts, outcome, decides, needs) => {
    const decision = decisionOf(id, facts);
    expect(decision.outcome).toBe(outcome);
    expect(decision.because.filter((each) => each.decides).map(({ clause }) => clause)).toEqual(decides);
    expect(decision.needs.map((need) => ('fact' in need ? need.fact : need.doubt)).join(' ')).toBe(needs);
  });

  test('a blank is never no: with nothing recorded every city leaves everybody open', () => {
    for (const id of ['sagamihara-r6', 'nagareyama-r6', 'nobeoka-r7', 'koga-r6', 'ise-r5', 'chigasaki-r7'] as const)
      expect([id, decisionOf(id, {}).outcome]).toEqual([id, 'open']);
  });

  test('a city without a condition decides nothing', () => {
    expect(decisionOf('fukuoka-r3', {}).outcome).toBe('out-of-force');
  });
});

describe('what is found in the month of another city', () => {
  const met = { inHazardZone: true, careLevel: 'care-4' };
  const ofOffice = (office: string | null) => plannedCase(met, { planner: { name: '見本 三郎', office } });

  test('cites no clause of Chigasaki', () => {
    for (const id of ['sagamihara-r6', 'nagareyama-r6', 'nobeoka-r7', 'koga-r6', 'ise-r5', 'fukuoka-r3'] as const) {
      const contradictory = { ...met, livesAtHome: true, inFacility: true, longTermHospitalized: true };
      for (const one of [plannedCase(contradictory), caseWith({ ...met, onRoster: true, requestedByCity: true })]) {
        const found = findingsOf(id, one);
        expect(found.length).toBeGreaterThan(0);
        expect(found.flatMap(({ clauses = [] }) => clauses).filter((each) => each.startsWith('chigasaki'))).toEqual([]);
      }
    }
  });

  test('the day of judging and a plan without eligibility stand under the city’s own condition', () => {
    const found = findingsOf('sagamihara-r6', plannedCase({ inHazardZone: false, careLevel: 'care-4' }));
    const clausesOf = (code: string) => found.find((each) => each.code === code)?.clauses;
    expect(clausesOf('judging-day-open')).toEqual([`${SAGAMIHARA}#1`]);
    expect(clausesOf('plan-without-eligibility')).toEqual([`${SAGAMIHARA}#1`]);
  });

  test('before the condition is in force they still stand under it', () => {
    const found = findingsOf('nobeoka-r7', plannedCase({ onRoster: true }), '2025-11');
    expect(monthOf('nobeoka-r7', [caseWith({})], '2025-11').people[0]?.eligibility.outcome).toBe('out-of-force');
    expect(found.find(({ code }) => code === 'plan-without-eligibility')?.clauses).toEqual([`${NOBEOKA}#対象者`]);
  });

  test.each<[id: ProfileId, office: string | null, code: string | null, clause: string | null, says: string]>([
    [
      'sagamihara-r6',
      '見本居宅介護支援事業所',
      'office-not-listed',
      `${SAGAMIHARA}#3`,
      '相模原市から個別避難計画の作成を受託した事業所',
    ],
    ['sagamihara-r6', null, 'office-not-recorded', `${SAGAMIHARA}#3`, '相模原市から個別避難計画の作成を受託した事業所'],
    [
      'nagareyama-r6',
      '見本居宅介護支援事業所',
      'office-not-listed',
      'keikaku.txt#第2章3(3)',
      '本人又は家族、福祉専門職',
    ],
    ['nobeoka-r7', '本人又は家族', null, null, ''],
    ['chigasaki-r7', '見本居宅介護支援事業所', 'office-not-a-centre', 'chigasaki-r7:5', '茅ヶ崎市地域包括支援センター'],
    ['fukuoka-r3', '見本居宅介護支援事業所', 'planners-not-listed', null, '市のプロフィールにありません'],
  ])('%s, a planner of %s: %s', (id, office, code, clause, says) => {
    const found = findingsOf(id, ofOffice(office)).find((each) => /^office-|^planners-/.test(each.code));
    expect(found?.code ?? null).toBe(code);
    expect(found?.severity === 'error').toBe(code === 'office-not-a-centre');
    if (found === undefined) return;
    expect(found.clauses?.map((each) => each.endsWith(String(clause))) ?? []).toEqual(clause === null ? [] : [true]);
    expect(officeText(found)).toContain(says);
  });

  test('a planner who is not in the month stands under the clause of the planners', () => {
    const missing = findingsOf('sagamihara-r6', ofOffice(null)).find(({ code }) => code === 'planner-not-in-month');
    expect(missing?.clauses).toEqual([`${SAGAMIHARA}#3`]);
  });
});

describe('the period of a city', () => {
  const clause = `${NOBEOKA}#対象者`;
  const performancePeriod = { from: '2025-12-01', to: '2026-03-31', clause };
  const eligible = {
    livesInCity: true,
    livesAtHome: true,
    inFacility: false,
    onRoster: true,
    meetsPublishedCondition: true,
  };
  const refused = (id: ProfileId, visit: Plan['visit'], madeOn: string): readonly (readonly unknown[])[] => {
    const [example] = [plannedCase(eligible)];
    const plan = example.plan === null ? null : { ...example.plan, visit, madeOn };
    const one = { ...example, visit: null, plan };
    const change = id === 'chigasaki-r7' ? {} : { performancePeriod };
    return monthOf(id, [one], '2026-03', change).people.flatMap(({ findings }) =>
      findings
        .filter(({ code }) => /visit|period/.test(code) && code !== 'judged-without-visit')
        .map(({ code, path, clauses }) => [code, path.join('.'), clauses]),
    );
  };
  const at = (on: string): Plan['visit'] => ({ on, place: 'other', placeNote: null });

  test('refuses a visit and a plan outside it by the city’s own clause', () => {
    expect(refused('nobeoka-r7', at('2026-04-01'), '2026-04-02')).toEqual([
      ['visit-after-period', 'visit.on', [clause]],
      ['work-after-period', 'plan.madeOn', [clause]],
    ]);
    expect(refused('nobeoka-r7', at('2025-11-30'), '2025-11-30')).toEqual([
      ['visit-before-period', 'visit.on', [clause]],
      ['work-before-period', 'plan.madeOn', [clause]],
    ]);
  });

  test('asks for no home visit that only the contract of Chigasaki asks for', () => {
    expect(refused('nobeoka-r7', null, '2026-03-31')).toEqual([]);
    expect(refused('nobeoka-r7', at('2026-03-31'), '2026-03-31')).toEqual([]);
    expect(refused('chigasaki-r7', null, '2026-03-10')).toEqual([['no-home-visit', 'visit.on', ['chigasaki-r7:7']]]);
  });

  test('refuses a plan of Chigasaki written after it, though the visit lay within', () => {
    const visit = { on: '2026-03-10', place: 'home', placeNote: null } as const;
    expect(refused('chigasaki-r7', visit, '2026-03-10')).toEqual([['period-not-set', 'visit.on', ['chigasaki-r7:4']]]);
    expect(refused('chigasaki-r7', visit, '2026-03-11')).toContainEqual([
      'work-after-period',
      'plan.madeOn',
      ['chigasaki-r7:4'],
    ]);
  });
});

describe('the forms of Chigasaki', () => {
  const whole = (facts: object) => plannedCase(facts);

  test.each(['sagamihara-r6', 'nagareyama-r6', 'kashiwa-r7'] as const)('are not printed for %s', (id) => {
    const result = monthOf(id, [whole({ inHazardZone: true, careLevel: 'care-4' })]);
    const [person] = result.people;
    expect([...(person?.documents ?? []), ...result.documents]).toEqual([]);
    expect(person?.isStopped).toBe(false);
    expect(person?.findings.filter(({ code }) => code === 'no-form-of-city')).toEqual([
      { code: 'no-form-of-city', path: ['plan'], severity: 'notice', clauses: [] },
    ]);
  });

  test('are printed for Chigasaki, and nothing is said of another city', () => {
    const result = monthOf('chigasaki-r7', [whole({ careLevel: 'care-4' })]);
    expect(result.documents.length).toBeGreaterThan(0);
    expect(result.people[0]?.findings.map(({ code }) => code)).not.toContain('no-form-of-city');
  });
});

describe('the readings on which a month rests', () => {
  test('are those of the contract of Chigasaki, and none of it for another city', () => {
    const { readings, report } = monthOf('chigasaki-r7', [caseWith({})], '2025-12');
    expect(readings.map(({ doubt, reading }) => `${doubt} ${reading}`)).toEqual([
      'chigasaki-r7:6/judged-on visit',
      'chigasaki-r7:9(1)/counted-month made-or-answered',
      'chigasaki-r7:9(2)/report-month reported-month',
      'chigasaki-r7:9(2)/closed-day keep',
    ]);
    expect(report.readings).toEqual([readings[1]]);
    const other = monthOf('sagamihara-r6', [caseWith({})]);
    expect([other.readings, other.report.readings]).toEqual([[], []]);
  });
});

describe('which clause speaks to a profile', () => {
  test.each<[id: ProfileId, clause: Parameters<typeof standsUnder>[1], speaks: boolean]>([
    ['chigasaki-r7', 'chigasaki-r7:6', true],
    ['chigasaki-r7', 'kashiwa-r7:6(1)', false],
    ['kashiwa-r7', 'chigasaki-r7:6', false],
    ['kashiwa-r7', 'civil-code:142', true],
    ['sagamihara-r6', `${SAGAMIHARA}#1`, true],
    ['sagamihara-r6', 'basic-act-on-disaster-management:49-14(1)', true],
  ])('%s: %s %s', (id, clause, speaks) => {
    expect(standsUnder(profile(id), clause)).toBe(speaks);
    const found = { code: 'x', clauses: [clause] };
    expect(citedUnder(profile(id), [found])).toEqual([{ code: 'x', clauses: speaks ? [clause] : [] }]);
  });

  test('a finding without clauses stays as it is', () => {
    const found: Pick<OfficeFinding, 'code' | 'clauses'> = { code: 'plan-not-made' };
    expect(citedUnder(profile('sagamihara-r6'), [found])).toEqual([found]);
  });
});
