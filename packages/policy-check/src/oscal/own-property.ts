import type { OscalProperty } from './model/oscal-property.ts';
import { oscalMarkup } from './oscal-markup.ts';
import { oscalNamespace } from './oscal-namespace.ts';

/** A property of this project. OSCAL allows no space at either end of a value; there it says nothing. */
export function ownProperty(name: string, value: string | number, remarks?: string): OscalProperty {
  return {
    name,
    ns: oscalNamespace,
    value: String(value).trim(),
    ...(remarks === undefined ? {} : { remarks: oscalMarkup(remarks) }),
  };
}

/** The same property for each of some values. */
export function ownProperties(name: string, values: readonly string[]): readonly OscalProperty[] {
  return values.map((value) => ownProperty(name, value));
}

/** The same for a value that may not be there, or be blank. */
export function optionalProperty(name: string, value: string | number | null): readonly OscalProperty[] {
  return value === null || String(value).trim() === '' ? [] : [ownProperty(name, value)];
}
