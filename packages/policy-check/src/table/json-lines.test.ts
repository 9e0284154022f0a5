import { expect, test } from 'vitest';
import { jsonLines } from './json-lines.ts';

test('each value of a JSON text stands on its line, whatever stands in texts before it', () => {
  const text = [
    '{ "schemaVersion": "1", "coverage": null,',
    '"rows": [',
    '  { "number": "A-1", "note": "}, ] \\" \\\\", "holders": [], "only": ["x", "y"] },',
    '',
    '  {',
    '    "number":',
    '      "A-2", "count": -1',
    '  }] }',
  ].join('\n');
  expect(Object.fromEntries(jsonLines(text))).toEqual({
    '': 1,
    schemaVersion: 1,
    coverage: 1,
    rows: 2,
    'rows/0': 3,
    'rows/0/number': 3,
    'rows/0/note': 3,
    'rows/0/holders': 3,
    'rows/0/only': 3,
    'rows/1': 5,
    'rows/1/number': 7,
    'rows/1/count': 7,
  });
});

test('a field may have any name', () => {
  expect(Object.fromEntries(jsonLines('{"": 1,\n"a\\"b": 2}'))).toEqual({ '': 1, 'a"b': 2 });
});

test('a text without lines is one', () => {
  expect(jsonLines('3').get('')).toBe(1);
});
