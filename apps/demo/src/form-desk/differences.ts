import { type JsonSchema, placeText } from '@fukushi-kit/schema';
import { differingPlaces } from './differing-places.ts';
import { valueText } from './value-text.ts';

/** A place at which two records differ, in the words of the schema; `null` where a record holds nothing there. */
export interface Difference {
  readonly place: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Every place at which two records of a schema differ, down to single values. */
export function differences(schema: JsonSchema, mine: unknown, theirs: unknown): readonly Difference[] {
  return differingPlaces(mine, theirs).map(({ path, left, right }) => ({
    place: placeText(schema, path),
    mine: valueText(schema, path, left),
    theirs: valueText(schema, path, right),
  }));
}
