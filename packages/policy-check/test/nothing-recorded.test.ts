import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { type Books, bookKinds, catalogues, evaluateAll, noAgreement } from '../src/index.ts';
import { booksOf, coverage, everyNumber } from './books-of.ts';
import { readSample } from './read-sample.ts';

const ASKED = plainDate('2025-06-30');
const registers = bookKinds.filter(({ code }) => code !== null && code !== 'R20');

/** Every register without a row: with no declaration, with one that does not say "none", or with one that does. */
function empty(declared: 'no' | 'yes' | 'nil'): Books {
  const rows = Object.fromEntries(registers.map(({ name }) => [name, []]));
  const books = booksOf(rows);
  return Object.fromEntries(
    Object.entries(books).map(([name, book]) => {
      if (name === 'contract') return [name, book];
      return [name, { ...book, coverage: declared === 'no' ? null : coverage({ nil: declared === 'nil' }) }];
    }),
  );
}

function conforming(books: Books, agreement = everyNumber): readonly string[] {
  return catalogues.flatMap(({ id }) =>
    evaluateAll(id, books, agreement, ASKED)
      .results.filter(({ verdict }) => verdict === 'conforming')
      .map(({ control }) => control),
  );
}

describe('no rows are never conforming by themselves', () => {
  test('without any book nothing conforms, and nothing is said to be broken', () => {
    for (const { id } of catalogues) {
      const { results } = evaluateAll(id, {}, noAgreement, ASKED);
      expect(new Set(results.map(({ verdict }) => verdict))).toEqual(
        new Set(id === 'chigasaki-r7-eco' ? ['unverified'] : ['unverified', 'left-to-city']),
      );
      expect(results.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('nor with empty registers that nobody declared complete', () => {
    expect(conforming(empty('no'))).toEqual([]);
  });

  test('nor with empty registers that were declared complete, but not to hold nothing', () => {
    expect(conforming(empty('yes'))).toEqual([]);
  });

  test('a declaration of nothing (該当なし) shows that a ban was kept', () => {
    expect(conforming(empty('nil'))).toEqual([
      'k9-2a',
      'k9-2b',
      'k9-5a',
      'k10-1-i4',
      'k10-2-o4',
      'k10-2-o6',
      'k10-2-ko1',
      'k11-1',
      'cm11',
      'c6-1',
      'c7-1',
      'c8-1',
      'c9-1b',
      'c10-1',
    ]);
  });

  test.each([
    ['nobody declared it', { declaredBy: null }],
    ['nobody said when', { declaredOn: null }],
    ['it begins after work started', { from: '2025-04-02' }],
    ['it ends before the day of the check', { to: '2025-06-29' }],
    ['it was declared before the day of the check', { declaredOn: '2025-06-29' }],
  ])('a declaration is none where %s', (_, parts) => {
    const books = booksOf({ copies: [], approvals: [] });
    const { copies } = books;
    const weak = copies && { ...books, copies: { ...copies, coverage: coverage({ nil: true, ...parts }) } };
    const { results } = evaluateAll('kashiwa-r7', weak ?? {}, everyNumber, ASKED);
    expect(results.find(({ control }) => control === 'k9-5a')?.verdict).toBe('unverified');
  });

  test('a register that declares nothing and holds rows contradicts itself', () => {
    const { books, agreement } = readSample('exemplary');
    const { copies } = books;
    const both = { ...books, copies: copies && { ...copies, coverage: coverage({ nil: true }) } };
    const { results } = evaluateAll('kashiwa-r7', both, agreement, plainDate('2026-04-15'));
    expect(results.find(({ control }) => control === 'k9-5a')).toMatchObject({
      verdict: 'unverified',
      findings: [{ code: 'nil-with-rows', book: 'copies' }],
    });
  });

  test('without the contract, or with two, nobody knows for which days a register has to be complete', () => {
    const { books, agreement } = readSample('exemplary');
    const { contract, ...others } = books;
    const rows = contract?.rows ?? [];
    const two = contract && { ...contract, rows: [...rows, ...rows] };
    for (const given of [others, { ...others, contract: two }]) {
      const { counts } = evaluateAll('kashiwa-r7', given, agreement, plainDate('2026-04-15'));
      expect([counts.nonconforming, counts.notApplicable]).toEqual([0, 0]);
    }
  });

  test('where no number is agreed on, what needs one is open and names it', () => {
    const { books } = readSample('exemplary');
    const wanting = catalogues.flatMap(({ id, chapters }) => {
      const { results } = evaluateAll(id, books, noAgreement, plainDate('2026-04-15'));
      return chapters
        .flatMap(({ controls }) => controls)
        .filter(({ parameters }) => parameters.length > 0)
        .map(({ id: asked, parameters }) => {
          const result = results.find(({ control }) => control === asked);
          const named = result?.findings
            .filter(({ code }) => code === 'parameter-unset')
            .map(({ detail }) => detail?.['wanting']);
          return [asked, result?.verdict, named, parameters.map(({ parameter }) => parameter)] as const;
        });
    });
    const isNotNeededHere = ['k9-7a', 'k9-12a', 'c10-4b', 'c11-1a'];
    const needed = wanting.filter(([asked]) => !isNotNeededHere.includes(asked));
    expect(wanting.filter(([, verdict]) => verdict === 'conforming').map(([asked]) => asked)).toEqual(isNotNeededHere);
    expect(needed.filter(([, verdict]) => verdict !== 'unverified')).toEqual([]);
    expect(needed.filter(([, , named, parameters]) => [...new Set(named)].join() !== parameters.join())).toEqual([]);
    expect(needed).toHaveLength(39);
  });
});
