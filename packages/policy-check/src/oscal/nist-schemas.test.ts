import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkOf, everyCheck } from '../../test/oscal/arbitrary-checks.ts';
import { oscalDocuments } from './index.ts';

/** The folder with the JSON schemas that NIST publishes with OSCAL 1.2.1, under the names that they have there. */
const folder = process.env['OSCAL_SCHEMAS'];
const kinds = ['catalog', 'profile', 'assessment-plan', 'assessment-results', 'poam'] as const;

function validators(within: string): ReadonlyMap<string, ValidateFunction> {
  return new Map(
    kinds.map((kind) => {
      const ajv = new Ajv({ strict: false, unicodeRegExp: true, allErrors: true });
      addFormats.default(ajv);
      return [kind, ajv.compile(JSON.parse(readFileSync(join(within, `oscal_${kind}_schema.json`), 'utf8')))];
    }),
  );
}

describe.skipIf(folder === undefined)(
  'the schemas of NIST (OSCAL_SCHEMAS names their folder; without it this is not checked)',
  () => {
    const validate = folder === undefined ? new Map<string, ValidateFunction>() : validators(folder);

    function errorsOf(name: string, text: string): readonly unknown[] {
      const kind = kinds.find((each) => name.endsWith(`-${each}.json`)) ?? '';
      const check = validate.get(kind);
      if (check === undefined) throw new RangeError(`No schema for ${name}`);
      return check(JSON.parse(text)) ? [] : (check.errors ?? []);
    }

    test.each(everyCheck)('hold for every document (%s)', (_, input) => {
      for (const { name, text } of oscalDocuments(input)) expect(errorsOf(name, text), name).toEqual([]);
    });

    test('hold where nothing at all is recorded', () => {
      const input = checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' });
      for (const { name, text } of oscalDocuments({ ...input, books: {} }))
        expect(errorsOf(name, text), name).toEqual([]);
    });

    test('see what is wrong', () => {
      const [catalogue] = oscalDocuments(checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' }));
      const text = catalogue?.text.replace('"id": "k4-2-ka"', '"id": "4-2-ka"') ?? '';
      expect(errorsOf(catalogue?.name ?? '', text)).not.toEqual([]);
    });
  },
);
