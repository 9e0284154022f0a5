import type { FormDefinition, Pointer } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { emptyValue } from '../../src/data/empty-value.ts';
import { blankOf, writeAt } from '../../src/data/write-at.ts';
import { type Place, placesOf } from '../../src/model/places.ts';
import { webFormOf } from '../../src/model/web-form-of.ts';
import type { Unfinished } from '../../src/state/unfinished.ts';

/** A record in which every control of a form is wrong in some way, and each list has one row. */
export function wrongData(definition: FormDefinition, schema: JsonSchema): { data: unknown; unfinished: Unfinished } {
  const places = placesOf(webFormOf(definition, schema));
  const unfinished: Record<Pointer, string> = {};
  let data = emptyValue(schema, schema);
  for (const place of places) {
    const pointer = firstRow(place);
    const value = wrongValue(place, schema, pointer);
    if (value === undefined) unfinished[pointer] = place.control?.kind === 'day' ? '令和7年13月1日' : '１２a';
    else data = writeAt(schema, data, pointer, value);
  }
  return { data, unfinished };
}

function firstRow({ pattern }: Place): Pointer {
  return `/${pattern.map((step) => (step === '*' ? 0 : step)).join('/')}`;
}

function wrongValue({ control }: Place, schema: JsonSchema, pointer: Pointer): unknown {
  switch (control?.kind) {
    case 'day':
    case 'number':
      return undefined;
    case 'one':
    case 'consent':
      return '様式にない値';
    case 'many':
      return ['様式にない値'];
    case 'line':
    case 'passage':
      return 'あ'.repeat((control.maximum ?? 40) + 3);
    case 'reference':
      return '様式にない番号';
    default:
      return [blankOf(schema, `${pointer}/0`)];
  }
}
