import { pointerPath, valueAt } from '@fukushi-kit/form';
import { evacuationPlan, formSchema, forms, monthlyReport } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { parseWith } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../model/places.ts';
import { webFormOf } from '../model/web-form-of.ts';
import { emptyValue } from './empty-value.ts';
import { blankOf, writeAt } from './write-at.ts';

const plan = formSchema(evacuationPlan);
const emptyPlan = emptyValue(plan, plan);

describe('an empty record', () => {
  test.each([...forms.values()].map((form) => [form.id, form] as const))('of %s holds every place', (_, form) => {
    const schema = formSchema(form);
    const empty = emptyValue(schema, schema);
    const parsed = parseWith(schema, empty);
    const missing = parsed.ok ? [] : parsed.findings.filter(({ code }) => code === 'missing' || code === 'unknown-key');
    expect(missing).toEqual([]);
  });

  test('gives no answer to a consent', () => {
    expect(valueAt(emptyPlan, '/provision/answer')).toBe('unanswered');
    expect(valueAt(emptyPlan, '/plan/consentToMaking')).toBeNull();
  });
});

describe('writing a value', () => {
  test('makes a whole parent where there was none, as closed objects want it', () => {
    const data = writeAt(plan, emptyPlan, '/plan/certification/level', 'care-4');
    expect(valueAt(data, '/plan/certification')).toEqual({ state: null, level: 'care-4', from: null, to: null });
    expect(parseWith(plan, data).ok).toBe(parseWith(plan, emptyPlan).ok);
  });

  test('makes the rows before it', () => {
    const data = writeAt(plan, emptyPlan, '/plan/emergencyContacts/1/relation', '長男');
    const contacts = valueAt(data, '/plan/emergencyContacts');
    expect(contacts).toMatchObject([{ relation: null }, { relation: '長男' }]);
  });

  test('leaves what is not on the way there the same object', () => {
    const before = formExamples(evacuationPlan.id).full;
    const after = writeAt(plan, before, '/plan/route/path', '裏道');
    expect(valueAt(after, '/plan/person')).toBe(valueAt(before, '/plan/person'));
    expect(valueAt(before, '/plan/route/path')).not.toBe('裏道');
  });
});

describe('clearing a value', () => {
  test('makes a parent null again that holds nothing else', () => {
    const data = writeAt(plan, emptyPlan, '/plan/certification/level', 'care-4');
    expect(writeAt(plan, data, '/plan/certification/level', null)).toEqual(emptyPlan);
  });

  test('keeps a parent that holds something else', () => {
    const both = writeAt(plan, writeAt(plan, emptyPlan, '/plan/home/storeys', 2), '/plan/home/floor', 1);
    expect(valueAt(writeAt(plan, both, '/plan/home/floor', null), '/plan/home')).toMatchObject({
      storeys: 2,
      floor: null,
    });
  });

  test('takes empty places of a numbered table away, but no row of a list', () => {
    const contact = writeAt(plan, emptyPlan, '/plan/emergencyContacts/1/relation', '長男');
    expect(writeAt(plan, contact, '/plan/emergencyContacts/1/relation', null)).toEqual(emptyPlan);
    const report = formSchema(monthlyReport);
    const row = blankOf(report, '/submissions/0');
    const data = writeAt(report, emptyValue(report, report), '/submissions', [row]);
    const noted = writeAt(report, data, '/submissions/0/note', '再提出', '/submissions/0');
    expect(writeAt(report, noted, '/submissions/0/note', null, '/submissions/0')).toEqual(data);
  });
});

test('what is written at any place of any form is read there, and nothing else that was recorded is lost', () => {
  const everyPlace = [...forms.values()].flatMap((form) => {
    const schema = formSchema(form);
    return placesOf(webFormOf(form, schema))
      .filter(({ control }) => control !== null)
      .map(({ pattern }) => ({ form, schema, path: pattern.map((step) => (step === '*' ? 0 : step)) }));
  });
  fc.assert(
    fc.property(fc.constantFrom(...everyPlace), fc.string({ minLength: 1 }), ({ form, schema, path }, value) => {
      const before = formExamples(form.id).full;
      const pointer = `/${path.join('/')}` as const;
      const after = writeAt(schema, before, pointer, value);
      expect(valueAt(after, pointer)).toBe(value);
      for (const { pattern, control } of placesOf(webFormOf(form, schema))) {
        const other = `/${pattern.map((step) => (step === '*' ? 0 : step)).join('/')}` as const;
        if (control === null || pointerPath(other).join() === path.join() || pattern.length < path.length) continue;
        if (valueAt(before, other) != null) expect(valueAt(after, other)).toBe(valueAt(before, other));
      }
    }),
  );
});
