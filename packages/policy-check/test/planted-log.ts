import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { AccessRow, IdRow, StaffRow } from '@fukushi-kit/schema';
import type { Books } from '../src/index.ts';
import { booksOf, type Rows } from './books-of.ts';
import { access, id, person } from './rows.ts';

/** What was done that may not be, by the numbers of the lines. */
interface Planted {
  readonly unknownId: readonly number[];
  readonly disabledId: readonly number[];
  readonly foreignPurpose: readonly number[];
}

/** A year of a contract with so many users and lines of the access log, with breaches at places that the seed chooses. */
export interface PlantedLog {
  readonly asOf: PlainDate;
  readonly books: Books;
  readonly lines: () => Generator<string>;
  readonly planted: Planted;
}

const START = plainDate('2025-04-01');
const AS_OF = plainDate('2026-03-31');
const DAYS = 365;
const HALF_YEAR = 182;
const ACTIONS: readonly AccessRow['action'][] = ['sign-in', 'view', 'view', 'change', 'print', 'sign-out'];

/** One in so many IDs is disabled after half a year. */
const DISABLED = 20;

export function plantedLog({ users, lines, breaches, seed }: Size): PlantedLog {
  const random = randomFrom(seed);
  const ids = Array.from({ length: users }, (_, user) => idOf(user));
  const kept = ids.filter(({ disabledOn }) => disabledOn === null);
  const gone = ids.filter(({ disabledOn }) => disabledOn !== null);
  const later = Math.ceil((lines * (HALF_YEAR + 1)) / DAYS) + 1;
  const planted = {
    unknownId: places(random, breaches, 1, lines),
    disabledId: places(random, breaches, later, lines),
    foreignPurpose: places(random, breaches, 1, lines),
  };
  const [unknown, disabled, foreign] = [planted.unknownId, planted.disabledId, planted.foreignPurpose].map(
    (numbers) => new Set(numbers),
  );
  const loginAt = (sequence: number): string => {
    if (unknown?.has(sequence)) return `x${sequence}`;
    const from = disabled?.has(sequence) ? gone : kept;
    return from[Math.floor(random() * from.length)]?.login ?? '';
  };
  return {
    asOf: AS_OF,
    books: complete({ staff: ids.map(staffOf), ids, approvals: [], accessLog: [] }),
    planted: { ...planted, disabledId: planted.disabledId.filter((number) => !unknown?.has(number)) },
    *lines() {
      for (let sequence = 1; sequence <= lines; sequence++) {
        const minute = Math.floor((((sequence - 1) * DAYS) % lines) * (600 / lines));
        const row = access({
          sequence,
          on: addDays(START, Math.floor(((sequence - 1) * DAYS) / lines)),
          at: `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
          login: loginAt(sequence),
          terminal: `T-${sequence % 40}`,
          action: foreign?.has(sequence) ? 'view' : (ACTIONS[sequence % ACTIONS.length] ?? 'view'),
          subject: `C-${Math.floor(random() * 5000)}`,
          purpose: foreign?.has(sequence) ? 'U-9' : 'U-1',
        });
        yield `${JSON.stringify(row)}\n`;
      }
    },
  };
}

/** Books that are declared complete; that the access log holds something is known beforehand, as its lines come later. */
function complete(rows: Rows): Books {
  const books = booksOf(rows, { to: AS_OF, declaredOn: AS_OF });
  const { accessLog } = books;
  if (accessLog?.coverage === undefined || accessLog.coverage === null) return books;
  return { ...books, accessLog: { ...accessLog, coverage: { ...accessLog.coverage, nil: false } } };
}

/** How large a log is, how many breaches of each kind are in it, and the number from which all follows. */
interface Size {
  readonly users: number;
  readonly lines: number;
  readonly breaches: number;
  readonly seed: number;
}

function idOf(user: number): IdRow {
  const disabledOn = user % DISABLED === 0 ? addDays(START, HALF_YEAR) : null;
  return id({ number: `ID-${user}`, login: `u${user}`, holders: [`S-${user}`], disabledOn });
}

function staffOf({ holders: [number = ''] }: IdRow): StaffRow {
  return person({ number });
}

/** Some different places within bounds, in order. */
function places(random: () => number, count: number, first: number, last: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(first + Math.floor(random() * (last - first + 1)));
  return [...chosen].toSorted((one, other) => one - other);
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
