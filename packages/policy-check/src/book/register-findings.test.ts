import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { booksOf, coverage } from '../../test/books-of.ts';
import { readSample } from '../../test/read-sample.ts';
import { access, contract, copy, id, material, request, subcontract, takeOut } from '../../test/rows.ts';
import { type Books, registerFindings } from '../index.ts';

const JUNE = plainDate('2025-06-30');
const told = (books: Books): readonly unknown[] =>
  registerFindings(books, JUNE).map(({ code, path }) => [code, ...path]);

describe('a register has to be sound before anything is checked by it', () => {
  test('nothing stands against the registers of the samples', () => {
    for (const name of ['exemplary', 'careless'] as const)
      expect(registerFindings(readSample(name).books, plainDate('2026-04-15'))).toEqual([]);
  });

  test.each<[what: string, books: Books, found: readonly unknown[]]>([
    [
      'a number that stands twice',
      booksOf({ copies: [copy(), copy({ number: 'CP-2' }), copy()] }),
      [['row-number-twice', 'copies', 'rows', 2, 'number']],
    ],
    [
      'a day after the day of the check',
      booksOf({ ids: [id({ lastUsedOn: '2025-07-01' })] }),
      [['row-in-the-future', 'ids', 'rows', 0, 'lastUsedOn']],
    ],
    [
      'a day after it among several',
      booksOf({ subcontracts: [subcontract({ supervisedOn: ['2025-06-02', '2025-07-01'] })] }),
      [['row-in-the-future', 'subcontracts', 'rows', 0, 'supervisedOn']],
    ],
    [
      'a term that lies ahead, as it may',
      booksOf({ ids: [id({ sharedUntil: '2026-03-31' })], requests: [request('inspection', { dueOn: '2025-12-31' })] }),
      [],
    ],
    [
      'something brought back before it was taken out, and on the same day',
      booksOf({
        takeOuts: [
          takeOut({ on: '2025-05-02', returnedOn: '2025-05-01' }),
          takeOut({ number: 'TO-2', on: '2025-05-02', returnedOn: '2025-05-02' }),
        ],
      }),
      [['days-reversed', 'takeOuts', 'rows', 0, 'returnedOn']],
    ],
    [
      'an answer before the request, a contract that ends before it begins',
      booksOf({
        requests: [request('report-request', { receivedOn: '2025-05-02', answeredOn: '2025-05-01' })],
        contract: [contract({ from: '2025-06-02', to: '2025-06-01' })],
      }),
      [
        ['days-reversed', 'requests', 'rows', 0, 'answeredOn'],
        ['days-reversed', 'contract', 'rows', 0, 'to'],
      ],
    ],
    [
      'material that was given up on an unknown day, or received on one',
      booksOf({
        materials: [
          material({ receivedOn: null, disposedOn: '2025-05-01', state: 'returned' }),
          material({ number: 'M-2' }),
        ],
      }),
      [],
    ],
    [
      'two contracts',
      booksOf({ contract: [contract(), contract({ number: 'K-2' })] }),
      [['several-contracts', 'contract', 'rows']],
    ],
    [
      'a declaration that ends before it begins',
      booksOf({ copies: [copy()] }, { from: '2025-06-02', to: '2025-06-01' }),
      [
        ['coverage-reversed', 'copies', 'coverage', 'to'],
        ['coverage-reversed', 'contract', 'coverage', 'to'],
      ],
    ],
    ['rows of the access log, which are gone through by the check', booksOf({ accessLog: [access(), access()] }), []],
  ])('%s', (_, books, found) => {
    expect(told(books)).toEqual(found);
  });

  test('a declaration of nothing over rows', () => {
    const { copies } = booksOf({ copies: [copy()] });
    expect(told({ copies: copies && { ...copies, coverage: coverage({ nil: true }) } })).toEqual([
      ['nil-declared-with-rows', 'copies', 'coverage', 'nil'],
    ]);
  });

  test('findings name the place and nothing that stands there', () => {
    const [found] = registerFindings(booksOf({ ids: [id({ lastUsedOn: '2025-07-01' })] }), JUNE);
    expect(JSON.stringify(found)).not.toContain('2025-07-01');
  });
});
