import { type Documents, schemas, validator } from '@fukushi-kit/schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from './arbitrary-of-schema.ts';
import { mutated } from './mutation.ts';

const names = Object.keys(schemas) as (keyof Documents)[];

const compiled = new Map<keyof Documents, ValidateFunction>();

function ajvOf(name: keyof Documents): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv, ['date']);
  for (const keyword of ['x-clause', 'x-why', 'x-type']) ajv.addKeyword(keyword);
  const accepts = ajv.compile(schemas[name]);
  compiled.set(name, accepts);
  return accepts;
}

describe('zod and Ajv give one verdict', () => {
  test.each(names)('on data that keeps %s', (name) => {
    const accepts = ajvOf(name);
    fc.assert(
      fc.property(arbitraryOf(schemas[name]), (value) => {
        expect(accepts(value)).toBe(true);
        expect(validator(name).safeParse(value).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each(names)('on data that almost keeps %s', (name) => {
    const accepts = ajvOf(name);
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(arbitraryOf(schemas[name]).chain(mutated), (value) => {
        const verdict = accepts(value);
        verdicts.add(verdict);
        expect(validator(name).safeParse(value).success).toBe(verdict);
      }),
      { numRuns: 300 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});
