import type { RegisterName } from '../book/books.ts';
import { MOST_ROWS, type Named, type Remark, type Weight } from './judgement.ts';
import type { Reply } from './reply.ts';

/** Collects what rows answer into one remark for each code, with the numbers of the rows. */
export interface RemarkCollector {
  /** Takes the answer of one row, or of a month of which there is no row. */
  readonly add: (row: string, reply: Reply, named?: Named) => void;
  /** The remarks so far; blanks count as breaches where the register `isComplete`, else as open. What is not due yet is told. */
  readonly remarks: (isComplete: boolean) => readonly Remark[];
}

interface Gathered {
  readonly reply: Reply;
  readonly named: Named;
  readonly rows: string[];
  total: number;
}

/** A collector for the rows of one register. It holds a bounded number of rows, however many are added. */
export function remarkCollector(register: RegisterName): RemarkCollector {
  const gathered = new Map<string, Gathered>();
  return {
    add(row, reply, named = 'rows') {
      const { weight, code, wanting, place } = reply;
      const key = `${weight} ${code} ${wanting ?? ''} ${place?.book ?? named}`;
      const known = gathered.get(key) ?? { reply, named: place === undefined ? named : 'rows', rows: [], total: 0 };
      gathered.set(key, known);
      const about = place === undefined ? row : place.row;
      if (about === null || (place !== undefined && known.rows.includes(about))) return;
      known.total += 1;
      if (known.rows.length < MOST_ROWS) known.rows.push(about);
    },
    remarks(isComplete) {
      return [...gathered.values()].map(({ reply, named, rows, total }) => ({
        code: reply.code,
        weight: weightOf(reply, isComplete),
        book: reply.place?.book ?? register,
        named,
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
