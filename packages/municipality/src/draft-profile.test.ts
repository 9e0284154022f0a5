import { eligibilityRule } from '@fukushi-kit/evacuation-plan';
import { decide } from '@fukushi-kit/rule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftProfile } from './draft-profile.ts';
import { openPoints } from './open-points.ts';
import type { ProfileQuestion } from './profile-question.ts';
import { profileQuestions } from './profile-questions.ts';
import { isAnswer, readAnswer } from './read-answer.ts';

const needed = {
  id: 'mihon-r8',
  title: '見本市 個別避難計画',
  municipality: '見本市',
  code: '132012',
  page: 'https://www.city.example.jp/plan.html',
  'page-title': '個別避難計画',
  'in-force-from': '2026-04-01',
};

function found(answers: Readonly<Record<string, unknown>>): readonly string[] {
  const drafted = draftProfile(answers);
  return drafted.ok ? [] : drafted.findings.map(({ code, path }) => `${code} ${path.map(String).join('/')}`);
}

describe('a profile drafted from answers', () => {
  test('of the required questions alone stands, and leaves the rest open', () => {
    const drafted = draftProfile(needed);
    expect(drafted.ok && openPoints(drafted.value).map(({ code }) => code)).toEqual([
      'no-period',
      'no-rule',
      'recipients-open',
      'regime-open',
    ]);
  });

  test('decides as it was answered, and cites the place that was named', () => {
    const drafted = draftProfile({
      ...needed,
      'eligibility-place': '第2条',
      'only-in-hazard-zone': true,
      'only-at-home': false,
      'care-levels': ['care-3', 'care-4', 'care-5'],
      'age-from': 75,
      'recognized-by': '見本市長',
      'consent-roster': 'presumed',
      recipients: ['fire', 'police'],
      'fee-new': 3000,
      'fee-place': '別表',
    });
    if (!drafted.ok) throw new RangeError(JSON.stringify(drafted.findings));
    const version = [drafted.value.rules['evacuation-plan/eligibility'] ?? []].flat()[0];
    if (!version) throw new RangeError('no rule drafted');
    const rule = eligibilityRule(version);
    const outcome = (facts: Readonly<Record<string, unknown>>): string =>
      decide(rule, '2026-04-01', { inHazardZone: true, careLevel: 'none', age: 74, recognizedByCity: false, ...facts })
        .outcome;
    expect([outcome({}), outcome({ age: 75 }), outcome({ careLevel: 'care-3' })]).toEqual(['unmet', 'met', 'met']);
    expect([outcome({ age: 75, inHazardZone: false }), outcome({ recognizedByCity: null })]).toEqual(['unmet', 'open']);
    expect(version.when).toMatchObject({ op: 'clause', id: `${needed.page}#第2条` });
    expect(drafted.value.consentRegime).toMatchObject({ roster: 'presumed', plan: null, standing: 'to-be-confirmed' });
    expect(drafted.value.recipients.map(({ name }) => name)).toEqual(['消防機関', '都道府県警察']);
    expect(drafted.value.fees).toMatchObject([{ price: 3000, taxCategory: null, clause: `${needed.page}#別表` }]);
  });

  test('a question answered by nothing leaves its value out', () => {
    const answers = { ...needed, 'fee-new': null, 'fee-update': 1000, 'age-from': null, recipients: null };
    const drafted = draftProfile({ ...answers, 'consent-roster': null });
    if (!drafted.ok) throw new RangeError(JSON.stringify(drafted.findings));
    expect(drafted.value.fees.map(({ work, price }) => [work, price])).toEqual([['update', 1000]]);
    expect(drafted.value).toMatchObject({ rules: {}, recipients: [], consentRegime: null });
  });

  test.each<[what: string, answers: Readonly<Record<string, unknown>>, finding: string]>([
    ['a missing answer', { ...needed, title: null }, 'answer-missing title'],
    ['a wrong check digit', { ...needed, code: '132011' }, 'answer-wrong code'],
    ['a page with a place in it', { ...needed, page: `${needed.page}#1` }, 'answer-wrong page'],
    ['a day that does not exist', { ...needed, 'in-force-from': '2026-02-29' }, 'answer-wrong in-force-from'],
    ['a care level that does not exist', { ...needed, 'care-levels': ['care-6'] }, 'answer-wrong care-levels'],
    ['no care level at all', { ...needed, 'care-levels': [] }, 'answer-wrong care-levels'],
    ['a care level twice', { ...needed, 'care-levels': ['care-3', 'care-3'] }, 'answer-wrong care-levels'],
    ['a price below zero', { ...needed, 'fee-new': -1 }, 'answer-wrong fee-new'],
    ['a yes that is a word', { ...needed, 'only-at-home': 'はい' }, 'answer-wrong only-at-home'],
    ['a question that nobody asked', { ...needed, color: 'red' }, 'unknown-question color'],
    [
      'every grade there is, which excludes nobody',
      { ...needed, 'mental-grades': ['none', 'grade-1', 'grade-2', 'grade-3'] },
      'idle-leaf rules/evacuation-plan/eligibility/when/of',
    ],
  ])('%s is refused', (_, answers, finding) => {
    expect(found(answers)).toEqual([finding]);
  });

  test('never throws, whatever is answered', () => {
    const ids = profileQuestions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.jsonValue()), (answers) => {
        const drafted = draftProfile({ ...needed, ...answers });
        expect(drafted.ok || drafted.findings.length > 0).toBe(true);
      }),
    );
  });
});

describe('a typed line', () => {
  const question = (id: string): ProfileQuestion => {
    const asked = profileQuestions.find((each) => each.id === id);
    if (!asked) throw new RangeError(id);
    return asked;
  };

  test.each<[id: string, line: string, answer: unknown]>([
    ['only-at-home', 'はい', true],
    ['only-at-home', 'いいえ', false],
    ['only-at-home', 'yes', null],
    ['care-levels', '8, 9', ['care-4', 'care-5']],
    ['care-levels', '要介護4、要介護5', ['care-4', 'care-5']],
    ['care-levels', 'care-3', ['care-3']],
    ['care-levels', '要介護6', null],
    ['consent-roster', '2', 'presumed'],
    ['consent-roster', '4', null],
    ['age-from', '75', 75],
    ['age-from', '-1', null],
    ['age-from', '131', null],
    ['code', ' 142077 ', '142077'],
    ['in-force-from', '2026-4-1', null],
    ['eligibility-place', '第2条 第1項', null],
    ['title', '', null],
  ])('%s: %j is read as %j', (id, line, answer) => {
    expect(readAnswer(question(id), line)).toEqual(answer);
  });

  test('that is read is an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...profileQuestions), fc.string(), (asked, line) => {
        const answer = readAnswer(asked, line);
        expect(answer === null || isAnswer(asked, answer)).toBe(true);
      }),
    );
  });
});
