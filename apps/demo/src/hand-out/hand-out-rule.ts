import type { PlainDate } from '@fukushi-kit/calendar';
import {
  type Books,
  type Control,
  type ControlFinding,
  type ControlResult,
  control,
  evaluate,
} from '@fukushi-kit/policy-check';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Contract } from '../contract/contract.ts';
import type { HandOutWish } from './hand-out.ts';

/** What is asked before something goes out. */
export interface HandOutQuestion {
  readonly contract: Contract;
  /** The specification of the contract. */
  readonly source: string;
  readonly wish: HandOutWish;
  /** The registers of the contract; the city's approvals are among them. */
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  readonly on: PlainDate;
  /** The time of day in Japan, so that an approval of the same day can be told to be earlier. */
  readonly at: string;
  /** Who says that there is nothing else to be asked about. */
  readonly by: string;
}

/** Why something may not go out, by the control that says so. */
export interface HandOutObstacle {
  readonly control: Control;
  readonly findings: readonly ControlFinding[];
}

/** The row that a hand-out would be in a register, and by which its controls are asked. */
const ROW = 'HAND-OUT';
const SHOWN: readonly ControlResult['verdict'][] = ['conforming', 'not-applicable'];

/**
 * What stands against a hand-out by the controls of its specification: they are asked as though it stood in the register
 * alone, and what they do not find conforming does not go out.
 *
 * @clause kashiwa-r7:10(2)コ
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記9(4)
 */
export function handOutObstacles(question: HandOutQuestion): readonly HandOutObstacle[] {
  const { source, wish, agreement, on } = question;
  const books = asThoughDone(question);
  return controlsFor(source, wish).flatMap((id) => {
    const { verdict, findings } = evaluate(id, books, agreement, on);
    return SHOWN.includes(verdict) ? [] : [{ control: control(id), findings }];
  });
}

/** The controls that speak about a hand-out of this way. */
function controlsFor(source: string, { way }: Pick<HandOutWish, 'way'>): readonly Control['id'][] {
  if (source === 'kashiwa-r7') return way === 'media' ? ['k10-2-ko1', 'k10-2-ko2'] : [];
  return source === 'chigasaki-r7' ? ['c8-1', 'c9-4'] : [];
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

function contractRow({ id, startsOn, endsOn, endedOn }: Contract): NonNullable<Books['contract']>['rows'][number] {
  const cancelledOn = endedOn !== null && endedOn < endsOn ? endedOn : null;
  return { number: id, from: startsOn, to: endsOn, workStartsOn: startsOn, cancelledOn, successor: null, purposes: [] };
}
