import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from './read-json.ts';

function codes(text: string, maximumBytes?: number): readonly string[] {
  const read = readJson(text, maximumBytes === undefined ? {} : { maximumBytes });
  return read.ok ? [] : read.findings.map((finding) => finding.code);
}

describe('JSON text', () => {
  test.each<[text: string, codes: string[]]>([
    ['{"on": "2025-06-15"}', []],
    ['\uFEFF{"on": "2025-06-15"}', []],
    ['', ['not-json']],
    ['{"on": ', ['not-json']],
    ["{'on': 1}", ['not-json']],
    ['{"a": 1, "a": 1}', ['repeated-key']],
    ['{"a": 1, "\\u0061": 2}', ['repeated-key']],
    ['[{"a": 1}, {"a": 2}]', []],
    ['{"a": {"a": {"a": "a, \\"a\\": {"}}}', []],
    ['{"__proto__": {"isAdmin": true}}', ['forbidden-key']],
    ['{"\\u005f_proto__": 1}', ['forbidden-key']],
  ])('%s gives %o', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('text of ten megabytes is refused before it is read', () => {
    expect(codes(`"${'x'.repeat(10_000_000)}"`)).toEqual(['input-too-large']);
  });

  test.each([
    ['"あ"', 5, []],
    ['"あ"', 4, ['input-too-large']],
    ['"𠮷"', 6, []],
    ['"𠮷"', 5, ['input-too-large']],
  ])('%s against a limit of %d bytes of UTF-8', (text, maximum, expected) => {
    expect(codes(text, maximum)).toEqual(expected);
  });

  test('the path of a repeated key leads to its place', () => {
    const read = readJson('{"plan": {"risks": [{}, {"hazard": 1, "hazard": 2}]}}');
    expect(read.ok ? [] : read.findings).toEqual([
      { code: 'repeated-key', path: ['plan', 'risks', 1, 'hazard'], severity: 'error' },
    ]);
  });

  test('a broken text is told by line, and never quoted', () => {
    const read = readJson('{\n  "name": "見本 太郎",\n  oops\n}');
    expect(read.ok ? [] : read.findings).toEqual([
      { code: 'not-json', path: [], severity: 'error', detail: { line: 3, column: 3 } },
    ]);
  });

  test.each<[what: string, open: string, close: string, levels: number, codes: string[]]>([
    ['lists', '[', ']', 100, []],
    ['lists', '[', ']', 101, ['too-deep']],
    ['lists', '[', ']', 100_000, ['too-deep']],
    ['objects', '{"a":', '}', 100, []],
    ['objects', '{"a":', '}', 101, ['too-deep']],
    ['objects', '{"a":', '}', 300_000, ['too-deep']],
  ])('%s (%s%s) nested %d deep give %o', (_, open, close, levels, expected) => {
    expect(codes(`${open.repeat(levels)}${open === '[' ? '' : '1'}${close.repeat(levels)}`)).toEqual(expected);
  });

  test('a key that is written a hundred thousand times is told once', () => {
    expect(codes(`{${Array.from({ length: 100_000 }, () => '"a": 1').join()}}`)).toEqual(['repeated-key']);
  });

  test('whatever JSON.stringify writes comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__'));
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });
});
