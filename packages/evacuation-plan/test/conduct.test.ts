import { homeVisit, whoMayWrite } from '@fukushi-kit/evacuation-plan';
import type { Visit } from '@fukushi-kit/schema';
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
  const listed = [{ name: '茅ヶ崎市地域包括支援センター' }];
  test.each<[name: string, office: string | null, outcome: string, codes: string[]]>([
    ['a listed centre', '茅ヶ崎市地域包括支援センター', 'met', []],
    ['one of the listed centres', '茅ヶ崎市地域包括支援センター見本', 'met', []],
    ['a centre that is not listed', '見本市地域包括支援センター', 'open', ['office-not-listed']],
    ['another office', '見本居宅介護支援事業所', 'unmet', ['office-not-a-centre']],
    ['not recorded', null, 'open', ['office-not-recorded']],
  ])('%s', (_, office, outcome, codes) => {
    const answer = whoMayWrite({ name: '見本 三郎', office }, listed);
    expect([answer.outcome, answer.findings.map(({ code }) => code)]).toEqual([outcome, codes]);
  });

  test('nobody recorded is open', () => {
    expect(whoMayWrite(null, listed).outcome).toBe('open');
  });

  test('a profile that lists nobody leaves a centre open', () => {
    expect(whoMayWrite({ name: null, office: '茅ヶ崎市地域包括支援センター' }, []).outcome).toBe('open');
  });
});
