import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import type { ControlId } from '../control/control-id.ts';
import type { ControlResult } from '../evaluate/control-result.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Verdict } from '../evaluate/verdict.ts';

/**
 * A hand-out (持ち出し・提供) of electronic data, encrypted, before it goes out: to whom, on which way, and what was settled
 * about it. `null` is "not recorded".
 *
 * @clause none a shape of this project, not of a source
 */
export interface PlannedHandOut {
  readonly recipientKind: 'city' | 'person' | 'other';
  readonly way: 'network' | 'media';
  readonly conditions: {
    /** The number of the city's approval in the register of approvals (承諾・指示台帳). */
    readonly approval: string | null;
    readonly medium: string | null;
    readonly isMinistryReport: boolean;
    /** A terminal that stands in the city hall (本庁設置の端末). */
    readonly isCityHallTerminal: boolean | null;
    /** The city's employee who is present (職員立会い). */
    readonly attendant: string | null;
  };
}

/**
 * What is asked before something goes out.
 *
 * @clause none a shape of this project, not of a source
 */
export interface HandOutQuestion {
  /** The specification of the contract, as a profile names it: `chigasaki-r7` or `kashiwa-r7`. */
  readonly source: string;
  /** The contract, which stands for a register of contracts where there is none. */
  readonly contract: {
    readonly id: string;
    readonly startsOn: string;
    readonly endsOn: string;
    /** The day on which it ended, by time or cancelled; `null` while it runs. */
    readonly endedOn: string | null;
  };
  readonly wish: PlannedHandOut;
  /** The registers of the contract; the city's approvals are among them. */
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  readonly on: PlainDate;
  /** The time of day in Japan, e.g. `09:05`, so that an approval of the same day can be told to be earlier. */
  readonly at: string;
  /** Who says that there is nothing else to be asked about. */
  readonly by: string;
}

/** The row that a hand-out would be in a register, and by which its controls are asked. */
const ROW = 'HAND-OUT';
const FREE: readonly Verdict[] = ['conforming', 'not-applicable'];

/**
 * What stands against a hand-out (持ち出し) by the controls of its specification: they are asked as though it stood in the
 * register alone, and what they do not find conforming does not go out. Nothing stands against one of another specification.
 * That it is encrypted (特記9(4)) is not asked: nothing else is packed.
 *
 * @throws {RangeError} if a day of the books does not exist; read them with `parseDocument`.
 *
 * @clause kashiwa-r7:10(2)コ
 * @clause chigasaki-r7:特記8
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const contract = { id: 'K-1', startsOn: '2025-04-01', endsOn: '2026-03-31', endedOn: null };
 * const conditions = { approval: null, medium: 'USB-1', isMinistryReport: true, isCityHallTerminal: true, attendant: '見本 六郎' };
 * const wish = { recipientKind: 'city', way: 'media', conditions };
 * const asked = { source: 'kashiwa-r7', contract, wish, books: {}, agreement: noAgreement, on: plainDate('2025-07-02'),
 *   at: '10:00', by: '見本 責任男' };
 * handOutObstacles(asked) // => []
 * const alone = { ...asked, wish: { ...wish, conditions: { ...conditions, attendant: null } } };
 * handOutObstacles(alone).map(({ control }) => control) // => ['k10-2-ko2']
 */
export function handOutObstacles(question: HandOutQuestion): readonly ControlResult[] {
  const { source, wish, agreement, on } = question;
  const books = asThoughDone(question);
  return controlsFor(source, wish)
    .map((id) => evaluate(id, books, agreement, on))
    .filter(({ verdict }) => !FREE.includes(verdict));
}

/** The controls that speak about a hand-out of this way. */
function controlsFor(source: string, { way }: Pick<PlannedHandOut, 'way'>): readonly ControlId[] {
  if (source === 'kashiwa-r7') return way === 'media' ? ['k10-2-ko1', 'k10-2-ko2'] : [];
  return source === 'chigasaki-r7' ? ['c8-1'] : [];
}

const MOVEMENTS = { city: 'submission', person: 'handing-over', other: 'take-out' } as const;

function asThoughDone({ contract, wish, books, on, at, by }: HandOutQuestion): Books {
  const { conditions, recipientKind, way } = wish;
  const coverage = { from: contract.startsOn, to: on, declaredBy: by, declaredOn: on, nil: false };
  return {
    ...books,
    contract: books.contract ?? { schemaVersion: '1', coverage, rows: [contractRow(contract)] },
    externalMedia: {
      schemaVersion: '1',
      coverage,
      rows: [
        {
          number: ROW,
          on,
          at,
          medium: conditions.medium ?? way,
          use: conditions.isMinistryReport ? 'ministry-report' : 'other',
          cityHallTerminal: conditions.isCityHallTerminal,
          attendant: conditions.attendant,
        },
      ],
    },
    takeOuts: {
      schemaVersion: '1',
      coverage,
      rows: [
        {
          number: ROW,
          movement: MOVEMENTS[recipientKind],
          on,
          at,
          materials: [],
          form: 'electronic',
          encrypted: true,
          destination: recipientKind === 'city' ? 'city' : 'other',
          purpose: null,
          approval: conditions.approval,
          safeguards: ['encryption'],
          returnedOn: null,
        },
      ],
    },
  };
}

function contractRow({
  id,
  startsOn,
  endsOn,
  endedOn,
}: HandOutQuestion['contract']): NonNullable<Books['contract']>['rows'][number] {
  const cancelledOn = endedOn !== null && endedOn < endsOn ? endedOn : null;
  return { number: id, from: startsOn, to: endsOn, workStartsOn: startsOn, cancelledOn, successor: null, purposes: [] };
}
