import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mihonCity, recordOf } from '../test/mihon-city.ts';
import { parseProfile } from './parse-profile.ts';
import { profile, profiles } from './profile.ts';

type Tree = Record<string, unknown>;

/** Chigasaki's profile with the value at a path replaced. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  return replaced(profile('chigasaki-r7'), path, value);
}

/** Sagamihara's profile with the value at a path replaced. */
function sagamihara(path: readonly (string | number)[], value: unknown): unknown {
  return replaced(profile('sagamihara-r6'), path, value);
}

function replaced(whole: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(whole) as Tree;
  const parent = path.slice(0, -1).reduce<Tree>((tree, step) => tree[step] as Tree, copy);
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

function found(input: unknown): readonly string[] {
  const parsed = parseProfile(input);
  return parsed.ok ? [] : parsed.findings.map(({ code, path }) => `${code} ${path.map(String).join('/')}`);
}

const eligibility = 'evacuation-plan/eligibility';
const version = profile('chigasaki-r7').rules[eligibility];
const citationless = { op: 'is', fact: 'livesInCity' };

describe('a profile (市町村プロフィール) is read whole or refused with every finding', () => {
  test.each(profiles.map(({ id }) => [id]))('the shipped profile %s stands', (id) => {
    expect(found(profiles.find((each) => each.id === id))).toEqual([]);
  });

  test.each<[what: string, path: readonly (string | number)[], value: unknown, finding: string]>([
    ['an unknown source', ['source'], 'chigasaki-r0', 'unknown-source source'],
    ['a wrong check digit', ['municipality', 'code'], '142078', 'wrong-check-digit municipality/code'],
    ['a clause that no source has', ['fees', 0, 'clause'], 'chigasaki-r7:99', 'unknown-clause fees/0/clause'],
    ['a doubt that nobody raised', ['readings', 0, 'doubt'], 'chigasaki-r7:1/x', 'unknown-doubt readings/0/doubt'],
    ['a reading that the doubt has not', ['readings', 2, 'reading'], 'x', 'unknown-reading readings/2/reading'],
    [
      'a due rule that differs from the chosen reading',
      ['dueRules', 0, 'holidayRule'],
      'next-open-day',
      'due-rule-against-reading dueRules/0/holidayRule',
    ],
    [
      'a period that ends before it starts',
      ['performancePeriod', 'from'],
      '2026-03-11',
      'reversed-period performancePeriod/to',
    ],
    ['two recipients of one number', ['recipients', 1, 'id'], 'fire', 'id-twice recipients/1/id'],
    ['two prices of one kind of work', ['fees', 1, 'work'], 'new', 'work-twice fees/1/work'],
    ['payment within no days', ['parameters', 1, 'value'], 0, 'parameter-out-of-range parameters/1/value'],
    ['payment days counted in months', ['parameters', 1, 'unit'], '月', 'parameter-unit-wrong parameters/1/unit'],
    ['a closing day that no year has', ['openDays', 'yearEndFrom'], '02-30', 'no-such-day openDays/yearEndFrom'],
    ['an office that never opens', ['openDays', 'yearEndFrom'], '01-10', 'never-open openDays/yearEndTo'],
    [
      'a rule without a clause at its root',
      ['rules', eligibility, 'when'],
      citationless,
      `missing-citation rules/${eligibility}/when`,
    ],
    [
      'two versions on one day',
      ['rules', eligibility],
      [version, version],
      `overlapping-versions rules/${eligibility}/1/from`,
    ],
    ['a day that does not exist', ['performancePeriod', 'to'], '2025-02-29', 'not-a-day performancePeriod/to'],
    ['an unknown key', ['fax'], '0467', 'unknown-key fax'],
  ])('%s is refused', (_what, path, value, finding) => {
    expect(found(changed(path, value))).toEqual([finding]);
  });

  const when = ['rules', eligibility, 'when'];
  const grounds = [...when, 'of', 'of', 1];
  const page = 'https://lawinsider.com/zh/contracts/2jUbbhBNC7V';
  const levels = ['none', 'program-target', 'support-1', 'support-2', 'care-1', 'care-2', 'care-3', 'care-4', 'care-5'];
  const care = (than: string, value: number): unknown => ({ op: 'compare', fact: 'age', than, value });

  test.each<[what: string, path: readonly (string | number)[], value: unknown, finding: string]>([
    [
      'a fact that nobody published',
      [...when, 'of', 'of', 0, 'fact'],
      'inHazardZones',
      `unknown-fact ${when.join('/')}/of/of/0/fact`,
    ],
    [
      'a grade that does not exist',
      [...grounds, 'of', 1, 'of', 'of', 1, 'of', 0, 'values', 1],
      'grade-8',
      `wrong-value ${grounds.join('/')}/of/1/of/of/1/of/0/values/1`,
    ],
    [
      'a word of another choice',
      [...grounds, 'of', 0, 'of', 'values', 0],
      'level-5',
      `wrong-value ${grounds.join('/')}/of/0/of/values/0`,
    ],
    [
      'an age that nobody reaches',
      [...when, 'of', 'of', 0],
      care('>=', 131),
      `wrong-value ${when.join('/')}/of/of/0/value`,
    ],
    [
      'a number asked as yes or no',
      [...when, 'of', 'of', 0],
      { op: 'is', fact: 'age' },
      `wrong-kind ${when.join('/')}/of/of/0/fact`,
    ],
    ['a root that cites nothing', when, { op: 'is', fact: 'onRoster' }, `missing-citation ${when.join('/')}`],
    [
      'a fact that is recorded here and ruled on there',
      [...grounds, 'of', 0, 'of'],
      { op: 'ruling', fact: 'inHazardZone', by: '相模原市' },
      `mixed-cause ${grounds.join('/')}/of/0/of`,
    ],
    [
      'a leaf that every value meets',
      [...grounds, 'of', 0, 'of', 'values'],
      levels,
      ['0/of', '1/of/of/0', '1/of/of/1/of/0', '1/of/of/1/of/1']
        .map((leaf) => `idle-leaf ${grounds.join('/')}/of/${leaf}`)
        .join('|'),
    ],
    ['an age that is always reached', [...when, 'of', 'of', 0], care('>=', 0), `idle-leaf ${when.join('/')}/of/of/0`],
    [
      'a page that is not listed',
      [...when, 'id'],
      'https://www.city.example.jp/#1',
      `unlisted-page ${when.join('/')}/id`,
    ],
    [
      'an address that is none',
      [...when, 'id'],
      'https://user@www.city.example.jp/',
      `unknown-clause ${when.join('/')}/id`,
    ],
    [
      'a page that is listed nowhere',
      ['planners', 0, 'clause'],
      'https://www.city.example.jp/',
      'unlisted-page planners/0/clause',
    ],
    ['a clause that no source has', ['planners', 0, 'clause'], 'ise-r5:2', 'unknown-clause planners/0/clause'],
    [
      'a page listed twice',
      ['sources', 1],
      { url: page, title: '同じページ', edition: null, standing: 'found', note: null },
      'id-twice sources/1/url',
    ],
    [
      'a kind of work that nobody pays for',
      ['fees', 0],
      {
        id: 'x',
        title: 'x',
        work: 'dance',
        per: 'piece',
        price: 1,
        taxCategory: null,
        partHours: null,
        perFiscalYear: null,
        preconditions: [],
        clause: page,
      },
      'wrong-value fees/0/work',
    ],
  ])('of a city without a specification: %s is refused', (_what, path, value, finding) => {
    expect(found(sagamihara(path, value))).toEqual(finding.split('|'));
  });

  test.each<[what: string, path: readonly (string | number)[], value: unknown, finding: string]>([
    [
      'two tax rates on one day',
      ['taxRates', 1],
      {
        category: 'standard',
        from: '2025-10-01',
        to: null,
        percent: '12',
        clause: 'chigasaki-r7:12',
        standing: 'unverified',
      },
      'overlapping-versions taxRates/1/from',
    ],
    [
      'a rate of interest that ends before it starts',
      ['lateInterest', 'rates', 0, 'to'],
      '2020-03-31',
      'reversed-period lateInterest/rates/0/to',
    ],
    [
      'three advances where the contract has two',
      ['advances'],
      {
        times: 2,
        shares: [1, 2, 3].map(() => ({ share: '1/3', on: null })),
        clause: 'kashiwa-r7:13(1)',
      },
      'advances-against-times advances/shares',
    ],
  ])('%s is refused', (_what, path, value, finding) => {
    expect(found(changed(path, value))).toEqual([finding]);
  });

  const answer = { on: '2025-05-20', by: '見本市福祉課', text: '動かしません。', reading: 'keep' };

  test.each<[what: string, chosen: string | null, record: unknown, findings: readonly string[]]>([
    ['an answer on the day of the question', 'keep', recordOf('keep', { askedOn: '2025-05-20' }), []],
    [
      'an answer before its question',
      'keep',
      recordOf('keep', { askedOn: '2025-05-21' }),
      ['answered-before-asked answer/on'],
    ],
    [
      'an answer that another reading follows',
      'next-open-day',
      recordOf('keep'),
      ['record-against-reading answer/reading'],
    ],
    ['an answer that no reading follows', null, recordOf('keep'), ['record-against-reading answer/reading']],
    [
      'an answer beyond the list that a reading follows',
      'keep',
      recordOf(null),
      ['record-against-reading answer/reading'],
    ],
    ['an answer beyond the list', null, recordOf(null), []],
    ['an answer for a reading that the doubt has not', 'keep', recordOf('payable'), ['unknown-reading answer/reading']],
    ['a question that waits', 'keep', recordOf(null, { answer: null }), []],
    ['a day that does not exist', 'keep', recordOf('keep', { askedOn: '2025-02-29' }), ['not-a-day askedOn']],
    [
      'an answer without words',
      'keep',
      recordOf('keep', { answer: { ...answer, text: '' } }),
      ['too-short answer/text'],
    ],
    ['an answer of nobody', 'keep', recordOf('keep', { answer: { ...answer, by: '' } }), ['too-short answer/by']],
    ['a side that is no party', 'keep', { ...recordOf('keep'), askedBy: 'person' }, ['wrong-value askedBy']],
  ])('of the record of a doubt (協議の記録): %s', (_what, reading, record, expected) => {
    const doubt = 'chigasaki-r7:9(2)/closed-day';
    const city = mihonCity({ doubt, reading, note: null });
    const dueRules = city.dueRules.map((rule) => ({ ...rule, holidayRule: reading ?? 'keep' }));
    const last = city.readings.length - 1;
    const input = replaced({ ...city, dueRules }, ['readings', last, 'record'], record);
    const prefix = `readings/${last}/record/`;
    expect(found(input)).toEqual(expected.map((each) => each.replace(' ', ` ${prefix}`)));
  });

  test('a record of a doubt that nobody raised is refused for the doubt', () => {
    const city = mihonCity({ doubt: 'chigasaki-r7:1/x', reading: 'x', note: null, record: recordOf('x') });
    expect(found(city)).toEqual([`unknown-doubt readings/${city.readings.length - 1}/doubt`]);
  });

  test('a condition with more states than can be gone through is refused', () => {
    const grades = (fact: string): unknown => ({ op: 'in', fact, values: ['grade-1'] });
    const facts = [
      'inFloodZone',
      'inLandslideZone',
      'inTsunamiZone',
      'inVolcanoZone',
      'onRoster',
      'livesInCity',
      'livesAtHome',
      'inFacility',
      'requestedByCity',
      'needsCareVehicle',
      'cannotJudgeOrEvacuate',
    ];
    const of = [
      ...facts.map((fact) => ({ op: 'is', fact })),
      { op: 'in', fact: 'careLevel', values: ['care-5'] },
      { op: 'in', fact: 'disabilitySupportLevel', values: ['level-6'] },
      grades('physicalDisabilityGrade'),
      grades('mentalDisabilityGrade'),
    ];
    expect(found(sagamihara([...when, 'of'], { op: 'all', of }))).toEqual([`too-many-states ${when.join('/')}`]);
  });

  test('a condition is checked to its depth against the published facts, and each fault stands once', () => {
    const deep = ['rules', eligibility, 'when', 'of', 'of', 0];
    expect(found(changed(deep, { op: 'is', fact: 'livesInCty' }))).toEqual([
      `unknown-fact ${[...deep, 'fact'].join('/')}`,
    ]);
    expect(found(changed(deep, { op: 'maybe', of: [] }))).toEqual([`unknown-op ${[...deep, 'op'].join('/')}`]);
  });

  test('two versions that follow each other stand', () => {
    const one = [version].flat()[0];
    const pair = [
      { ...one, to: '2025-09-30' },
      { ...one, from: '2025-10-01' },
    ];
    expect(found(changed(['rules', eligibility], pair))).toEqual([]);
  });

  test('faults of different kinds come at once', () => {
    const input = changed(['source'], 'chigasaki-r0') as { municipality: { code: string } };
    input.municipality.code = '142078';
    expect(found(input)).toEqual(['unknown-source source', 'wrong-check-digit municipality/code']);
  });

  test('no input makes it throw, and what it refuses has findings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parseProfile(input);
        expect(parsed.ok || parsed.findings.length > 0).toBe(true);
      }),
    );
  });
});
