import type { HeightOperation } from '@fukushi-kit/schema';
import type { FormDefinition } from '../definition.ts';
import { placeOf, withRows } from './grid-rows.ts';
import { type Attempt, expected, stumbled } from './overlay-finding.ts';

/** Another height, in tenths of a millimetre, for the row in which a cell begins. */
export function reheight(definition: FormDefinition, { id, from, to }: HeightOperation): Attempt<FormDefinition> {
  const place = placeOf(definition, id);
  if (place === null) return stumbled('element-unknown', { element: id });
  const row = place.grid.rows[place.placed.rows[0]];
  if (row === undefined) return stumbled('element-unknown', { element: id });
  const rows = place.grid.rows.map((one) => (one === row ? { ...one, height: to / 10 } : one));
  return expected(Math.round(row.height * 10), from, withRows(definition, place.grid, rows));
}
