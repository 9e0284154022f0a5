import { readFileSync } from 'node:fs';
import { eligibilityRule } from '@fukushi-kit/evacuation-plan';
import { audit, decide, decisionTable, type Facts, idleLeaves, parseFacts, type Rule, toSql } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { advanceShares, feeSchedule, openPoints, parseProfile, ruleVersionAt } from '../src/index.ts';

const json: unknown = JSON.parse(readFileSync(new URL('../fixtures/invented-city.json', import.meta.url), 'utf8'));

function cityOf(input: unknown): Extract<ReturnType<typeof parseProfile>, { ok: true }>['value'] {
  const parsed = parseProfile(input);
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.findings));
  return parsed.value;
}

const city = cityOf(json);

function eligibility(): Rule {
  const version = ruleVersionAt(
    city,
    'evacuation-plan/eligibility',
    '2026-05-01' as Parameters<typeof ruleVersionAt>[2],
  );
  if (!version) throw new RangeError('no version in force');
  return eligibilityRule(version);
}

describe('a city that nobody has written a line of code for', () => {
  const rule = eligibility();
  const nobody = {
    livesAtHome: true,
    consentedToMaking: true,
    inFloodZone: false,
    inInlandFloodZone: false,
    household: 'other',
    age: 70,
    physicalDisabilityGrade: 'none',
    mentalDisabilityGrade: 'none',
  };

  test.each<[what: string, facts: Facts, outcome: string]>([
    ['74, alone', { age: 74, household: 'alone' }, 'unmet'],
    ['75, alone', { age: 75, household: 'alone' }, 'met'],
    ['75, a couple', { age: 75, household: 'couple-only' }, 'met'],
    ['75, with others', { age: 75 }, 'unmet'],
    ['75, alone, not at home', { age: 75, household: 'alone', livesAtHome: false }, 'unmet'],
    ['grade 2 in the flood zone', { physicalDisabilityGrade: 'grade-2', inFloodZone: true }, 'met'],
    ['grade 3 in the flood zone', { physicalDisabilityGrade: 'grade-3', inFloodZone: true }, 'unmet'],
    ['grade 2 outside', { physicalDisabilityGrade: 'grade-2' }, 'unmet'],
    ['mental 1 in the inland flood zone', { mentalDisabilityGrade: 'grade-1', inInlandFloodZone: true }, 'met'],
    ['without consent waits for the mayor', { age: 80, household: 'alone', consentedToMaking: false }, 'open'],
    ['without consent, recognized', { consentedToMaking: false, recognizedByCity: true }, 'met'],
    ['75, household not recorded', { age: 75, household: null }, 'open'],
  ])('%s', (_, facts, outcome) => {
    const read = parseFacts(rule.vocabulary, { ...nobody, ...facts });
    if (!read.ok) throw new RangeError(JSON.stringify(read.findings));
    expect(decide(rule, '2026-05-01', read.value).outcome).toBe(outcome);
  });

  test('has reasons that cite its page, a decision table, SQL and an audit', () => {
    const { because, needs } = decide(rule, '2026-05-01', {
      ...nobody,
      recognizedByCity: null,
      consentedToMaking: false,
    });
    expect(because.filter(({ decides }) => decides).map(({ clause }) => clause.split('#')[1])).toContain('第2条');
    expect(needs).toMatchObject([{ cause: 'ruling', by: '見本市長', label: '支援が必要な人と市が認めた' }]);
    expect(decisionTable(rule)).toContain('年齢（満）');
    expect(toSql(rule.when).truth).toContain('"age" >= 75');
    expect(idleLeaves(rule.when, rule.vocabulary)).toEqual([]);
    expect(audit(rule).gaps.states).toBe(0);
  });

  test('hands on its fees and advances', () => {
    expect(feeSchedule(city).fees[0]).toMatchObject({ work: 'update', price: 1000, perFiscalYear: 1 });
    expect(advanceShares(city)?.map(({ share }) => share)).toEqual(['2/3', '1/3']);
  });

  test('leaves nothing open but what it leaves unset', () => {
    expect(openPoints(city)).toEqual([]);
    expect(openPoints({ ...city, recipients: [], consentRegime: null }).map(({ code }) => code)).toEqual([
      'recipients-open',
      'regime-open',
    ]);
  });
});
