import { plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Books, bookKinds, type Control, type ControlId, catalogues, evaluate } from '../src/index.ts';
import { readSample } from './read-sample.ts';

const exemplary = readSample('exemplary');
const careless = readSample('careless');
const ASKED = plainDate('2026-04-15');

/** Controls that follow from others see what those see. */
const FOLLOWING: ReadonlySet<ControlId> = new Set(['k4-2-ki', 'k9-16b', 'cm14', 'c1-1', 'c15-2n']);
const controls = catalogues
  .flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls))
  .filter(({ id }) => !FOLLOWING.has(id));

/** Books whose every register is that of one contractor, that of the other, both together, or not given. */
const anyBooks = fc
  .record(
    Object.fromEntries(bookKinds.map(({ name }) => [name, fc.constantFrom('exemplary', 'careless', 'both', 'none')])),
  )
  .map((chosen) => {
    const books: Record<string, unknown> = {};
    for (const { name } of bookKinds) {
      const [good, bad] = [exemplary.books[name], careless.books[name]];
      if (chosen[name] === 'exemplary') books[name] = good;
      if (chosen[name] === 'careless') books[name] = bad;
      if (chosen[name] === 'both') books[name] = { ...good, rows: [...(good?.rows ?? []), ...(bad?.rows ?? [])] };
    }
    return books as Books;
  });

/** The books that a control reads, and the confirmations and waivers that are for all. */
function ownBooks(books: Books, { registers }: Control): Books {
  const names = new Set<string>([...registers, 'confirmations', 'waivers']);
  return Object.fromEntries(Object.entries(books).filter(([name]) => names.has(name)));
}

describe('evidence in other registers', () => {
  test('never changes a verdict: rows may be added to them, taken out, or the register may be missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...controls), anyBooks, anyBooks, (control, books, others) => {
        const alone = ownBooks(books, control);
        const missing = Object.fromEntries(control.registers.map((name) => [name, undefined]));
        const among = { ...others, ...missing, confirmations: undefined, waivers: undefined, ...alone };
        expect(evaluate(control.id, among, exemplary.agreement, ASKED)).toEqual(
          evaluate(control.id, alone, exemplary.agreement, ASKED),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('nor does the order of rows in the registers that a control reads', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...controls),
        fc.constantFrom(exemplary, careless),
        (control, { books, agreement }) => {
          const turned: Books = Object.fromEntries(
            Object.entries(books).map(([name, book]) => [
              name,
              book === undefined || name === 'accessLog' ? book : { ...book, rows: [...book.rows].reverse() },
            ]),
          );
          const told = (of: Books): unknown => {
            const { verdict, findings } = evaluate(control.id, of, agreement, ASKED);
            return [verdict, findings.map(({ code, rows }) => `${code} ${[...rows].toSorted()}`).toSorted()];
          };
          expect(told(turned)).toEqual(told(books));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a control reads each register, number and reading that it names, and no other', () => {
    const unread = controls
      .filter(({ registers }) => registers.length > 0)
      .flatMap((control) => {
        const read = new Set<string>();
        const watching = (books: Books): Books =>
          new Proxy(books, {
            get(target, name: string) {
              read.add(name);
              return Reflect.get(target, name);
            },
          });
        for (const { books, agreement } of [exemplary, careless])
          evaluate(control.id, watching(books), agreement, ASKED);
        return control.registers.filter((name) => !read.has(name)).map((name) => `${control.id} ${name}`);
      });
    expect(unread).toEqual([]);
  });
});
