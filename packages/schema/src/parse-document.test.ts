import { describe, expect, test } from 'vitest';
import type { Plan } from './generated/types.ts';
import { parseDocument } from './parse-document.ts';
import { parsePlan } from './parse-records.ts';

function codes(input: unknown): readonly string[] {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.findings.map((finding) => finding.code);
}

describe('unknown input', () => {
  test.each<[name: string, input: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['a list', []],
    ['a text', 'x'],
  ])('%s is no plan', (_, input) => {
    expect(codes(input)).toEqual([input === undefined ? 'missing' : 'wrong-type']);
  });

  test('every finding is told at once', () => {
    const parsed = parseDocument('ConsentEvent', { subject: 'x', on: '2025-02-29', note: 1 });
    expect(parsed.ok ? [] : parsed.findings.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'missing schemaVersion',
      'wrong-value subject',
      'missing giver',
      'missing agent',
      'missing supporter',
      'missing answer',
      'not-a-day on',
      'missing formVersion',
      'missing textDigest',
      'missing recipients',
      'unknown-key note',
    ]);
  });

  test.each<[day: string, codes: string[]]>([
    ['1872-12-31', ['not-a-day']],
    ['1873-01-01', []],
    ['2999-12-31', []],
    ['3000-01-01', ['not-a-day']],
    ['2025-02-29', ['not-a-day']],
    ['令和7年6月15日', ['not-a-day']],
    ['', ['not-a-day']],
  ])('the day %j gives %o', (on, expected) => {
    const parsed = parseDocument('ConsentEvent', { on });
    const found = parsed.ok ? [] : parsed.findings.filter(({ path }) => path[0] === 'on');
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  test.each([' ', '\u3000\u3000', '\u00a0'])('a name of nothing but spaces (%j) is no name', (name) => {
    const parsed = parseDocument('Plan', { person: { name } });
    expect(parsed.ok ? [] : parsed.findings.filter(({ code }) => code === 'blank')).toEqual([
      { code: 'blank', path: ['person', 'name'], severity: 'error' },
    ]);
  });

  test('spaces around a name belong to it', () => {
    const parsed = parseDocument('Plan', { person: { name: ' 見本\u3000太郎 ' } });
    expect(parsed.ok ? [] : parsed.findings.filter(({ path }) => path.includes('name'))).toEqual([]);
  });

  test('a value that holds itself is refused, not followed', () => {
    const loop: { person?: unknown } = {};
    loop.person = loop;
    expect(codes(loop)).toEqual(['too-deep']);
  });

  test('a choice of shapes is told by the shape that was meant', () => {
    const when = { op: 'all', of: [{ op: 'is', fakt: 'livesInCity' }, { op: 'maybe' }, {}] };
    const rules = { 'evacuation-plan/eligibility': { from: '2025-04-01', to: null, title: 'x', when } };
    const parsed = parseDocument('MunicipalityProfile', { rules });
    const below = parsed.ok ? [] : parsed.findings.filter(({ path }) => path.includes('when'));
    expect(below.map(({ code, path }) => `${code} ${path.slice(3).join('/')}`)).toEqual([
      'missing of/0/fact',
      'unknown-key of/0/fakt',
      'wrong-value of/1/op',
      'missing of/2/op',
    ]);
  });

  test('a parsed plan has the published type', () => {
    const parsed = parsePlan({});
    const plan: Plan | undefined = parsed.ok ? parsed.value : undefined;
    expect(plan).toBeUndefined();
  });
});
