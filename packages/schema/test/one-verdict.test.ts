import { type Documents, schemas, validator } from '@fukushi-kit/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from './arbitrary-of-schema.ts';
import { mutated } from './mutation.ts';

const names = Object.keys(schemas) as (keyof Documents)[];

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);
for (const keyword of ['x-clause', 'x-why', 'x-type']) ajv.addKeyword(keyword);

describe('zod and Ajv give one verdict', () => {
  test.each(names)('on data that keeps %s', (name) => {
    const accepts = ajv.compile(schemas[name]);
    fc.assert(
      fc.property(arbitraryOf(schemas[name]), (value) => {
        expect(accepts(value)).toBe(true);
        expect(validator(name).safeParse(value).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each(names)('on data that almost keeps %s', (name) => {
    const accepts = ajv.compile(schemas[name]);
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
