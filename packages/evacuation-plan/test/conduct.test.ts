import { homeVisit, planFindingText, whoMayWrite } from '@fukushi-kit/evacuation-plan';
import type { MunicipalityProfilePlanner, Visit } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';

const period = { from: '2025-05-01', to: '2026-03-10' };
const at = (on: string | null, place: Visit['place'] = 'home'): Visit => ({ on, place, placeNote: null });

describe('the home visit (訪問)', () => {
  test.each<[name: string, visit: Visit | null, from: string | null, outcome: string, codes: string[]]>([
    ['the first day of the period', at('2025-05-01'), period.from, 'met', []],
    ['the last day of the period', at('2026-03-10'), period.from, 'met', []],
    ['the day before the period', at('2025-04-30'), period.from, 'unmet', ['visit-before-period']],
    ['the day after the period', at('2026-03-11'), period.from, 'unmet', ['visit-after-period']],
    ['the day of the contract not in the profile', at('2025-06-05'), null, 'open', ['period-not-set']],
    ['after the period, whatever the day of the contract', at('2026-03-11'), null, 'unmet', ['visit-after-period']],
    ['no visit', null, period.from, 'unmet', ['no-home-visit']],
    ['no day of the visit', at(null), period.from, 'unmet', ['no-home-visit']],
    ['elsewhere', at('2025-06-05', 'other'), period.from, 'unmet', ['visit-not-at-home']],
    [
      'elsewhere and too late',
      at('2026-03-11', 'other'),
      period.from,
      'unmet',
      ['visit-not-at-home', 'visit-after-period'],
    ],
    ['the place not recorded', at('2025-06-05', null), period.from, 'open', ['visit-place-not-recorded']],
  ])('%s', (_, visit, from, outcome, codes) => {
    const answer = homeVisit(visit, { from, to: period.to });
    expect([answer.outcome, answer.findings.map(({ code }) => code)]).toEqual([outcome, codes]);
  });
});

describe('who may write (実施者)', () => {
  const entry = (
    organizationKind: MunicipalityProfilePlanner['organizationKind'],
    name: string,
    clause = 'https://www.city.example.jp/plan.html#3',
  ): MunicipalityProfilePlanner => ({ organizationKind, name, clause });
  const chigasaki = [entry('community-general-support-centre', '茅ヶ崎市地域包括支援センター', 'chigasaki-r7:5')];
  const contracted = [entry('contracted-office', '見本市から受託した事業所')];
  const family = [entry('self-or-family', '本人又は家族'), entry('welfare-professional', '福祉専門職')];
  const koga = [
    entry('home-care-support-office', '見本市から受託した居宅介護支援事業所'),
    entry('community-general-support-centre', '見本市から受託した地域包括支援センター'),
  ];

  test.each<[listed: string, listed: readonly MunicipalityProfilePlanner[], office: string | null, answer: string]>([
    ['a centre', chigasaki, '茅ヶ崎市地域包括支援センター', 'met'],
    ['a centre', chigasaki, '茅ヶ崎市地域包括支援センター見本', 'met'],
    ['a centre', chigasaki, '見本市地域包括支援センター', 'open office-not-listed'],
    ['a centre', chigasaki, '見本居宅介護支援事業所', 'unmet office-not-a-centre'],
    ['a centre', chigasaki, null, 'open office-not-recorded'],
    ['a contracted office', contracted, '見本居宅介護支援事業所', 'open office-not-listed'],
    ['a contracted office', contracted, '見本市から受託した事業所', 'met'],
    ['a contracted office', contracted, '見本市から受託した事業所ではない事業所', 'open office-not-listed'],
    ['the person or the family', family, '本人又は家族', 'met'],
    ['the person or the family', family, '見本居宅介護支援事業所', 'open office-not-listed'],
    ['the person or the family', family, null, 'open office-not-recorded'],
    ['several kinds', koga, '見本居宅介護支援事業所', 'open office-not-listed'],
    ['several kinds', koga, '見本市から受託した地域包括支援センター第一', 'met'],
    ['nobody', [], '茅ヶ崎市地域包括支援センター', 'open planners-not-listed'],
    ['nobody', [], '見本居宅介護支援事業所', 'open planners-not-listed'],
    ['nobody', [], null, 'open planners-not-listed'],
  ])('where a profile lists %s', (_, listed, office, expected) => {
    const { outcome, findings } = whoMayWrite({ name: '見本 三郎', office }, listed);
    expect([outcome, ...findings.map(({ code }) => code)].join(' ')).toBe(expected);
  });

  test('nobody recorded is open', () => {
    expect(whoMayWrite(null, chigasaki).outcome).toBe('open');
  });

  test.each<[listedAs: string | null, office: string, listed: readonly MunicipalityProfilePlanner[], outcome: string]>([
    ['見本市から受託した事業所', '見本居宅介護支援事業所', contracted, 'met'],
    ['見本市から受託した', '見本居宅介護支援事業所', contracted, 'open'],
    [null, '見本居宅介護支援事業所', contracted, 'open'],
    ['茅ヶ崎市地域包括支援センター', '見本市地域包括支援センター', chigasaki, 'met'],
    ['茅ヶ崎市地域包括支援センター', '見本居宅介護支援事業所', chigasaki, 'unmet'],
  ])('the city confirmed %s for %s', (listedAs, office, listed, outcome) => {
    expect(whoMayWrite({ name: null, office, listedAs }, listed).outcome).toBe(outcome);
  });

  test('cites the clauses of the profile, of the entry that is met or of all that are listed', () => {
    const [home, centre] = koga;
    if (home === undefined || centre === undefined) throw new RangeError('Two are listed');
    const listed = [home, { ...centre, clause: 'https://www.city.example.jp/plan.html#4' }];
    const of = (office: string) => whoMayWrite({ name: null, office }, listed).clauses;
    expect(of('見本市から受託した居宅介護支援事業所')).toEqual(['https://www.city.example.jp/plan.html#3']);
    expect(of('見本事業所')).toEqual([
      'https://www.city.example.jp/plan.html#3',
      'https://www.city.example.jp/plan.html#4',
    ]);
    expect(whoMayWrite({ name: null, office: '見本事業所' }, family).findings[0]?.clauses).toEqual([
      'https://www.city.example.jp/plan.html#3',
    ]);
    expect(whoMayWrite({ name: null, office: '見本事業所' }, chigasaki).findings[0]?.clauses).toEqual([
      'chigasaki-r7:5',
    ]);
    expect(whoMayWrite(null, [])).toMatchObject({ clauses: [] });
  });

  test('says in Japanese whom the profile lists', () => {
    const told = (office: string, listed: readonly MunicipalityProfilePlanner[]) =>
      whoMayWrite({ name: null, office }, listed).findings.map(planFindingText);
    expect(told('見本事業所', family)).toEqual([
      '実施者の所属の名称からは、計画を書くことができる人に当たるか決まりません。当たるかどうかを市に確かめてください。市のプロフィールにある人：本人又は家族、福祉専門職。',
    ]);
    expect(told('見本事業所', chigasaki)).toEqual([
      '実施者の所属が地域包括支援センターではありません。市のプロフィールにある人：茅ヶ崎市地域包括支援センター。',
    ]);
    expect(told('見本事業所', [])).toEqual([
      '計画を書くことができる人が、市のプロフィールにありません。市に確かめてください。',
    ]);
  });
});
