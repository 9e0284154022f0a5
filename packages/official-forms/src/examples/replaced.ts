import { type Pointer, pointerPath } from '@fukushi-kit/form';

type Change = (value: unknown) => unknown;

/** The data with another value at a place; the same data where there is no such place. */
export function replaced(data: unknown, pointer: Pointer, change: Change): unknown {
  return at(data, pointerPath(pointer), change);
}

function at(here: unknown, [step, ...further]: readonly (string | number)[], change: Change): unknown {
  if (step === undefined) return change(here);
  if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return here;
  const changed = at((here as Readonly<Record<string | number, unknown>>)[step], further, change);
  if (Array.isArray(here)) return here.map((item, index) => (index === step ? changed : item));
  return { ...here, [step]: changed };
}
