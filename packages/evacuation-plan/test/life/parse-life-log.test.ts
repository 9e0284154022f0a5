import { parseLifeLog } from '@fukushi-kit/evacuation-plan';
import { findingText } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { event, firstPlanUntil } from './life-log.ts';

const whole = firstPlanUntil('received');

describe('a log from outside', () => {
  test('is taken as it came, through JSON', () => {
    expect(parseLifeLog(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
    expect(parseLifeLog([])).toEqual({ ok: true, value: [] });
  });

  test.each<[name: string, input: unknown, expected: string[]]>([
    ['nothing', undefined, ['wrong-type ']],
    ['one event without a list', whole[0], ['wrong-type ']],
    ['no event', [null], ['wrong-type 0']],
    ['an unknown kind', [{ ...whole[0], kind: 'sent' }], ['wrong-value 0/kind']],
    ['no real day', [...whole, { ...event('submitted', '2025-02-29') }], ['not-a-day 13/on']],
    [
      'a word where a version stands, and nobody who acted',
      [whole[0], { schemaVersion: '1', kind: 'submitted', on: '2025-07-10', version: '1' }],
      ['missing 1/by', 'wrong-type 1/version'],
    ],
    ['as much as there can be', Array.from({ length: 1000 }, () => whole[0]), []],
    ['more than there can be', Array.from({ length: 1001 }, () => whole[0]), ['too-many ']],
  ])('%s', (_, input, expected) => {
    const parsed = parseLifeLog(input);
    const findings = parsed.ok ? [] : parsed.findings;
    expect(findings.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual(expected);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('is told in the words of the schema', () => {
    const parsed = parseLifeLog([{ ...event('correction-asked', '2025-07-15'), points: [3] }]);
    const [finding] = parsed.ok ? [] : parsed.findings;
    if (finding === undefined) throw new RangeError('Nothing was found');
    expect(findingText({ ...finding, path: finding.path.slice(1) }, 'LifeEvent')).toMatch(/^指摘 › 1：/);
  });
});
