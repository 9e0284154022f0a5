import type { JsonSchema } from '@fukushi-kit/schema';
import { knownOf } from './schema-facts.ts';
import type { Bind } from './web-form.ts';

/** A form while it is made: the schema of its data, where binds start, and which places were already asked for. */
export interface Drafting {
  readonly schema: JsonSchema;
  readonly from: Bind;
  readonly asked: Set<Bind>;
  /** Share of the width of the sheet that is drawn at the moment. */
  readonly share: number;
}

/** Everything that the schema says of a place. */
export function knownAt({ schema, from }: Drafting, bind: Bind): readonly JsonSchema[] {
  return knownOf(schema, `${from}${bind}`);
}

/** The same for the rows of a list: their places are asked for anew. */
export function rowsOf({ schema, from }: Drafting, list: Bind): Drafting {
  return { schema, from: `${from}${list}/0`, asked: new Set(), share: NARROW };
}

/** The share of what has no column of its own on paper. */
export const NARROW = 0.3;

/** The same within a part of the width. */
export function within(drafting: Drafting, share: number): Drafting {
  return { ...drafting, share };
}
