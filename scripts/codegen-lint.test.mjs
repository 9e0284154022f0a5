import { describe, expect, test } from 'vitest';
import { lint } from './codegen-lint.mjs';

const isClauseId = (id) => id === 'chigasaki-r7:6';

function faults(schema) {
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://fukushi-kit.example/schemas/1/sample.schema.json',
    title: '見本',
    ...schema,
  };
  return lint([{ path: 'sample', schema: whole }], isClauseId).map((fault) =>
    fault.replace('sample.schema.json: ', ''),
  );
}

const property = (schema) => ({
  type: 'object',
  additionalProperties: false,
  properties: { day: { title: '日', 'x-clause': ['chigasaki-r7:6'], ...schema } },
});

describe('the profile of the schemas', () => {
  test('a schema within it has no faults', () => {
    expect(faults(property({ type: 'string', format: 'date', maxLength: 10 }))).toEqual([]);
  });

  test.each([
    [{ type: 'string' }, '/properties/day: is a string without maxLength'],
    [{ type: 'string', maxLength: 9, format: 'email' }, '/properties/day/format: is not date'],
    [{ type: 'number' }, '/properties/day/type: is number; use integer'],
    [{ type: 'integer', minimum: 0 }, '/properties/day: is an integer without bounds'],
    [{ type: 'array', items: { const: 1, title: '一' } }, '/properties/day: is an array without items or maxItems'],
    [{ type: 'object' }, '/properties/day: is an open object'],
    [{ not: {} }, '/properties/day/not: is not a keyword of the profile'],
    [{ if: {} }, '/properties/day/if: is not a keyword of the profile'],
    [{ const: 1, default: 1 }, '/properties/day/default: is not a keyword of the profile'],
    [{ $ref: '#/$defs/none' }, '/properties/day/$ref: points nowhere: #/$defs/none'],
    [{ $ref: '#', maxLength: 3 }, '/properties/day/maxLength: stands beside a $ref'],
    [{ oneOf: [{ const: 'a' }] }, '/properties/day/oneOf/0: is a choice without a title'],
    [{ const: 1, 'x-clause': ['chigasaki-r7:66'] }, '/properties/day/x-clause: cites no known clause: chigasaki-r7:66'],
    [{ const: 1, 'x-clause': [] }, '/properties/day: has neither x-clause nor x-why'],
    [{ const: 1, title: undefined }, '/properties/day: has no title'],
    [{ type: 'string', maxLength: 9, pattern: '^\\p{L}+$' }, '/properties/day/pattern: needs the flag u'],
    [{ type: 'string', maxLength: 9, pattern: '[a-z]' }, '/properties/day/pattern: is not anchored at both ends'],
    [
      { type: 'string', maxLength: 9, pattern: '^[^a]{3}$' },
      '/properties/day/pattern: counts characters of an open set; use * or + and minLength, maxLength',
    ],
  ])('%o is a fault', (schema, fault) => {
    expect(faults(property(schema))).toContain(fault);
  });
});
