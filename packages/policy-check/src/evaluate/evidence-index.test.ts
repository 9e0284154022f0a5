import { describe, expect, test } from 'vitest';
import { booksOf } from '../../test/books-of.ts';
import { access, copy } from '../../test/rows.ts';
import { evidenceIndex } from '../index.ts';

describe('the list of evidence (証跡の一覧)', () => {
  const books = booksOf({ copies: [copy()], accessLog: [access()] });
  const digestOf = (number: string): string | undefined =>
    evidenceIndex(booksOf({ copies: [copy({ number })] })).find(({ book }) => book === 'copies')?.digest;

  test('holds each book that was given, with its rows and what it was declared complete for', () => {
    expect(evidenceIndex(books).map(({ book, rows, coverage }) => [book, rows, coverage?.to])).toEqual([
      ['accessLog', null, '2026-04-15'],
      ['copies', 1, '2026-04-15'],
      ['contract', 1, '2026-04-15'],
    ]);
  });

  test('a digest changes with any content, and with nothing else', () => {
    expect(digestOf('CP-1')).toMatch(/^sha-256:[0-9a-f]{64}$/);
    expect(digestOf('CP-1')).toBe(digestOf('CP-1'));
    expect(digestOf('CP-1')).not.toBe(digestOf('CP-2'));
  });

  test('the rows of the access log are not gone through', () => {
    const accessLog = books.accessLog && {
      ...books.accessLog,
      rows: {
        [Symbol.iterator]: (): never => {
          throw new RangeError('gone through');
        },
      },
    };
    expect(evidenceIndex({ accessLog })).toHaveLength(1);
  });
});
