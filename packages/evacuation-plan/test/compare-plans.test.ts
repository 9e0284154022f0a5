import { comparePlans, type UpdateProposals } from '@fukushi-kit/evacuation-plan';
import type { HazardRisk, Plan, Route } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, wholePlan } from './sample.ts';

const flood: HazardRisk = {
  hazard: 'flood',
  exposure: 'inside',
  degree: '0.5m以上3m未満',
  asOf: '2025-04-01',
  source: '洪水ハザードマップ',
};
const route: Route = {
  assistance: ['wheelchair'],
  helpers: 2,
  transport: ['care-vehicle'],
  methodNote: null,
  path: '県道を北へ',
  otherMatters: null,
};
const before: Plan = { ...wholePlan, risks: [flood], route };
const moved = { ...before.person, address: { postalCode: null, text: '茅ヶ崎市別町1' } };

function proposed(parts: Partial<Plan>, name: keyof UpdateProposals): [boolean | null, string[]] {
  const proposal = comparePlans(before, { ...before, ...parts })[name];
  return [proposal.proposed, proposal.differences.map((path) => path.join('/'))];
}

describe('condition ①(a): the kind or degree of a risk (災害リスク)', () => {
  test.each<[name: string, parts: Partial<Plan>, answer: boolean | null, differences: string[]]>([
    ['nothing differs', {}, false, []],
    ['a newer map of the same content', { risks: [{ ...flood, asOf: '2026-01-01', source: '新しい図' }] }, false, []],
    ['another degree', { risks: [{ ...flood, degree: '3m以上5m未満' }] }, true, ['risks/0/degree']],
    ['out of the zone', { risks: [{ ...flood, exposure: 'outside' }] }, true, ['risks/0/exposure']],
    ['a new kind', { risks: [flood, { ...flood, hazard: 'tsunami' }] }, true, ['risks/1/hazard']],
    ['a kind less', { risks: [] }, true, ['risks']],
    ['the same in another order', { risks: [flood] }, false, []],
    ['the degree not recorded', { risks: [{ ...flood, degree: null }] }, null, ['risks/0/degree']],
    ['risks not looked up', { risks: null }, null, ['risks']],
    ['moved, the risks said to be the same', { person: moved }, null, ['person/address/text']],
    [
      'moved, another degree',
      { person: moved, risks: [{ ...flood, degree: '0.5m未満' }] },
      true,
      ['person/address/text', 'risks/0/degree'],
    ],
  ])('%s', (_, parts, answer, differences) => {
    expect(proposed(parts, 'hazardKindOrDegreeChanged')).toEqual([answer, differences]);
  });
});

describe('condition ①(b): the findings (福祉専門職等の所見)', () => {
  const findings = wholePlan.findings;
  if (findings === null) throw new RangeError('The example has no findings');
  test.each<[name: string, parts: Partial<Plan>, answer: boolean | null, differences: string[]]>([
    ['the same words', {}, false, []],
    ['another writer of the same words', { findings: { ...findings, writer: '見本 五郎' } }, false, []],
    ['other words', { findings: { ...findings, text: '寝たきりになった。' } }, true, ['findings/text']],
    ['no words', { findings: null }, null, ['findings/text']],
  ])('%s', (_, parts, answer, differences) => {
    expect(proposed(parts, 'findingsChangedSubstantially')).toEqual([answer, differences]);
  });
});

describe('condition ②: the method (避難方法)', () => {
  test.each<[name: string, parts: Partial<Route> | null, answer: boolean | null, differences: string[]]>([
    ['the same', {}, false, []],
    ['another assistance', { assistance: ['carried'] }, true, ['route/assistance']],
    ['another transport', { transport: ['taxi'] }, true, ['route/transport']],
    ['one more helper', { helpers: 3 }, null, ['route/helpers']],
    ['another path', { path: '市道を南へ' }, null, ['route/path']],
    ['assistance not recorded', { assistance: null }, null, ['route/assistance']],
    ['no route', null, null, ['route']],
  ])('%s', (_, parts, answer, differences) => {
    const after = { route: parts === null ? null : { ...route, ...parts } };
    expect(proposed(after, 'evacuationMethodChangedFundamentally')).toEqual([answer, differences]);
  });

  test('the order of the choices does not matter', () => {
    const both = { ...before, route: { ...route, transport: ['taxi' as const, 'on-foot' as const] } };
    const other = { ...before, route: { ...route, transport: ['on-foot' as const, 'taxi' as const] } };
    expect(comparePlans(both, other).evacuationMethodChangedFundamentally.proposed).toBe(false);
  });
});

test('two blank plans propose nothing, not even that nothing changed', () => {
  expect(Object.values(comparePlans(emptyDraft, emptyDraft)).map(({ proposed: answer }) => answer)).toEqual([
    null,
    null,
    null,
  ]);
});

test('a change is proposed in both directions, and a plan never differs from itself', () => {
  const risk = fc.record({
    hazard: fc.constantFrom<HazardRisk['hazard']>('flood', 'tsunami', 'landslide'),
    exposure: fc.constantFrom<HazardRisk['exposure']>('inside', 'outside', null),
    degree: fc.constantFrom('0.5m未満', '3m以上', null),
    asOf: fc.constant(null),
    source: fc.constant(null),
  });
  const plan = fc
    .record({
      risks: fc.option(fc.uniqueArray(risk, { selector: ({ hazard }) => hazard, maxLength: 3 })),
      assistance: fc.option(fc.subarray<'alone' | 'wheelchair' | 'carried'>(['wheelchair', 'carried'])),
    })
    .map(
      ({ risks, assistance }): Plan => ({
        ...before,
        risks,
        route: { ...route, assistance: assistance as Route['assistance'] },
      }),
    );
  fc.assert(
    fc.property(plan, plan, (one, other) => {
      const there = comparePlans(one, other);
      const back = comparePlans(other, one);
      for (const name of Object.keys(there) as (keyof UpdateProposals)[]) {
        expect(back[name].proposed).toBe(there[name].proposed);
        expect(comparePlans(one, one)[name].differences).toEqual([]);
      }
    }),
  );
});
