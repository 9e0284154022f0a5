import { oscalNamespace } from '../oscal-namespace.ts';
import type { Propertied } from './results-shape.ts';

/** The values of a property of this project, in their order. */
export function ownValues({ props = [] }: Propertied, name: string): readonly string[] {
  return props.filter((each) => each.ns === oscalNamespace && each.name === name).map(({ value }) => value);
}

/** The value of a property that stands once, `null` where it does not stand or stands twice. */
export function ownValue(of: Propertied, name: string): string | null {
  const [value, ...further] = ownValues(of, name);
  return value === undefined || further.length > 0 ? null : value;
}

/** The value of a property that need not be there; `undefined` where it stands twice. */
export function optionalValue(of: Propertied, name: string): string | null | undefined {
  const [value, ...further] = ownValues(of, name);
  if (further.length > 0) return undefined;
  return value ?? null;
}
