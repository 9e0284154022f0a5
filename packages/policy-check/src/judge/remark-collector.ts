import type { RegisterName } from '../book/books.ts';
import { MOST_ROWS, type Remark, type Weight } from './judgement.ts';
import type { Reply } from './reply.ts';

/** Collects what rows answer into one remark for each code, with the numbers of the rows. */
export interface RemarkCollector {
  /** Takes the answer of one row. */
  readonly add: (row: string, reply: Reply) => void;
  /** The remarks so far; blanks count as breaches where the register `isComplete`, else as open. What is not due yet is told. */
  readonly remarks: (isComplete: boolean) => readonly Remark[];
}

interface Gathered {
  readonly reply: Reply;
  readonly rows: string[];
  total: number;
}

/** A collector for the rows of one register. It holds a bounded number of rows, however many are added. */
export function remarkCollector(register: RegisterName): RemarkCollector {
  const gathered = new Map<string, Gathered>();
  return {
    add(row, reply) {
      const { weight, code, wanting, place } = reply;
      const key = `${weight} ${code} ${wanting ?? ''} ${place?.book ?? ''}`;
      const known = gathered.get(key) ?? { reply, rows: [], total: 0 };
      gathered.set(key, known);
      const named = place === undefined ? row : place.row;
      if (named === null || (place !== undefined && known.rows.includes(named))) return;
      known.total += 1;
      if (known.rows.length < MOST_ROWS) known.rows.push(named);
    },
    remarks(isComplete) {
      return [...gathered.values()].map(({ reply, rows, total }) => ({
        code: reply.code,
        weight: weightOf(reply, isComplete),
        book: reply.place?.book ?? register,
        rows: [...rows],
        total,
        wanting: reply.wanting ?? null,
      }));
    },
  };
}

function weightOf({ weight }: Reply, isComplete: boolean): Weight {
  if (weight === 'blank') return isComplete ? 'breach' : 'open';
  return weight === 'pending' ? 'told' : weight;
}
