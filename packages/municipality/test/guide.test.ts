import { readFileSync } from 'node:fs';
import { publishedFacts } from '@fukushi-kit/evacuation-plan';
import { idleLeaves, parseCondition } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { parseProfile, profileMessages } from '../src/index.ts';
import { mihonCity } from './mihon-city.ts';

const guide = readFileSync(new URL('../../../docs/guides/a-new-municipality.md', import.meta.url), 'utf8');

function section(heading: string): string {
  return guide.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
}

function codes(text: string): readonly string[] {
  return [...text.matchAll(/`([a-zA-Z0-9-]+)`/g)].flatMap(([, code]) => code ?? []);
}

describe('the guide to a new municipality', () => {
  test('lists exactly the published facts', () => {
    const listed = new Set(codes(section('公表された事実')).filter((code) => code !== 'fact'));
    expect(listed).toEqual(new Set(Object.keys(publishedFacts)));
  });

  test('shows a condition that stands, every leaf of which decides something', () => {
    const [, json = ''] = /```json\n([\s\S]+?)```/.exec(guide) ?? [];
    const parsed = parseCondition(JSON.parse(json), publishedFacts);
    expect(parsed.ok && idleLeaves(parsed.value, publishedFacts)).toEqual([]);
  });

  test('shows the record of a settled doubt that stands', () => {
    const [, json = ''] = /```json\n([\s\S]+?)```/.exec(section('疑義に答えがあったら')) ?? [];
    const city = mihonCity(JSON.parse(json) as Parameters<typeof mihonCity>[0]);
    const dueRules = city.dueRules.map((rule) => ({ ...rule, holidayRule: 'next-open-day' }));
    expect(parseProfile({ ...city, dueRules })).toMatchObject({ ok: true });
  });

  test('names findings that exist', () => {
    const own = codes(section('断られるもの')).filter((code) => Object.hasOwn(profileMessages, code));
    expect(own.join(' ')).toBe(
      'missing-citation unknown-clause unlisted-page idle-leaf overlapping-versions reversed-period ' +
        'parameter-unit-wrong parameter-out-of-range work-twice no-such-day never-open closes-before-opens ' +
        'unknown-doubt unknown-reading answered-before-asked record-against-reading',
    );
  });
});
