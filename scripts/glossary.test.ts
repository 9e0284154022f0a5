import { describe, expect, test } from 'vitest';
import { bannedIn, pageComplaints } from './glossary.mjs';

const page = (terms: string, banned = '| gengo | era |'): string =>
  [
    '| 日本語 | English | identifier | source | not to be confused with |',
    '|---|---|---|---|---|',
    terms,
    '',
    '| banned | write instead |',
    '|---|---|',
    banned,
    '',
  ].join('\n');

describe('the page', () => {
  test.each<[title: string, page: string, says: readonly string[]]>([
    ['well-formed', page('| 元号 | era | `Era` | own | |'), []],
    ['a row too short', page('| 元号 | era | `Era` | own |'), ['has 4 cells instead of 5']],
    ['an empty cell', page('| 元号 |  | `Era` | own | |'), ['has an empty cell']],
    ['a term twice', page('| 元号 | era | `Era` | own | |\n| 元号 | reign | – | own | |'), ['元号 stands twice']],
    [
      'an identifier twice',
      page('| 元号 | era | `Era` | own | |\n| 年号 | reign | `Era` | own | |'),
      ['`Era` stands twice'],
    ],
    ['an identifier that the code has not', page('| 元号 | era | `Eras` | own | |'), ['`Eras` is not in the code']],
    ['an identifier that is planned', page('| 元号 | era | Eras | own | |'), []],
    [
      'no table',
      '# Glossary',
      [
        'has no table | 日本語 | English | identifier | source | not to be confused with |',
        'has no table | banned | write instead |',
      ],
    ],
  ])('%s', (_, text, says) => {
    expect(pageComplaints(text, 'type Era = string').map((complaint: { says: string }) => complaint.says)).toEqual(
      says,
    );
  });
});

describe('banned words', () => {
  test('are found as whole words in any case, with their line', () => {
    expect(bannedIn('// era\nconst Gengo = 1; // gengos\n', page(''))).toEqual([
      { line: 2, says: '"gengo" is banned, write "era"' },
      { line: 2, says: '"gengo" is banned, write "era"' },
    ]);
    expect(bannedIn('https://example.jp/gengolist', page(''))).toEqual([]);
  });
});
