import type { PlainDate } from '@fukushi-kit/calendar';

/** Days that may lie ahead: ends of periods, terms, support and contracts. */
const MAY_LIE_AHEAD: ReadonlySet<string> = new Set([
  'to',
  'until',
  'dueOn',
  'endsOn',
  'sharedUntil',
  'supportEndsOn',
  'licenceUntil',
]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The columns of a row, or of a declaration, with a day after `asOf` though they tell of something done. */
export function columnsAhead(name: string, row: Readonly<Record<string, unknown>>, asOf: PlainDate): readonly string[] {
  return Object.entries(row).flatMap(([column, value]) => {
    if (MAY_LIE_AHEAD.has(column) || isGrantedAhead(name, column)) return [];
    const isAhead = [value].flat().some((day) => typeof day === 'string' && DAY.test(day) && day > asOf);
    return isAhead ? [column] : [];
  });
}

/** The city may grant a waiver from a later day on. */
function isGrantedAhead(name: string, column: string): boolean {
  return name === 'waivers' && column === 'from';
}
