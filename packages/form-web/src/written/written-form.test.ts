import { type Pointer, valueAt } from '@fukushi-kit/form';
import { formSchema, forms, rosterConsent } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../model/places.ts';
import { webFormOf } from '../model/web-form-of.ts';
import { type WrittenPart, writtenForm } from './written-form.ts';

const ids = [...forms.keys()];

const written = (id: string, data: unknown): readonly WrittenPart[] => {
  const definition = forms.get(id);
  if (definition === undefined) throw new RangeError(id);
  return writtenForm(definition, formSchema(definition), data);
};

/** The places of a pattern in the data, each row of a list for itself. */
const pointersOf = (pattern: readonly (string | number)[], data: unknown): readonly Pointer[] =>
  pattern.reduce<readonly string[]>(
    (found, step) =>
      step === '*'
        ? found.flatMap((at) => {
            const rows = valueAt(data, at as Pointer);
            return Array.isArray(rows) ? rows.map((_, index) => `${at}/${index}`) : [];
          })
        : found.map((at) => `${at}/${step}`),
    [''],
  ) as readonly Pointer[];

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

describe('a form with its data, to be read', () => {
  test.each(ids)('%s: whatever is filled in stands there once, and nothing else', (id) => {
    const definition = forms.get(id);
    if (definition === undefined) return expect.unreachable();
    const data: unknown = formExamples(id).full;
    const fields = written(id, data).flatMap((part) => part.fields);
    const pointers = fields.map(({ pointer }) => pointer);
    expect(new Set(pointers).size).toBe(pointers.length);
    for (const { pointer, text, label } of fields) {
      expect(label).not.toBe('');
      if (!isFilled(valueAt(data, pointer))) expect(text, pointer).toBe('');
    }
    const controls = placesOf(webFormOf(definition, formSchema(definition))).filter(({ control }) => control !== null);
    const recorded = controls
      .flatMap(({ pattern }) => pointersOf(pattern, data))
      .filter((at) => isFilled(valueAt(data, at)));
    expect(recorded.filter((pointer) => !pointers.includes(pointer))).toEqual([]);
  });

  test.each(ids)('%s: of an empty form no field has a text', (id) => {
    const definition = forms.get(id);
    if (definition === undefined) return expect.unreachable();
    const fields = written(id, {}).flatMap((part) => part.fields);
    expect(fields.filter(({ text }) => text !== '')).toEqual([]);
  });

  test('days are in eras, choices in their words, and rows are named', () => {
    const full = formExamples('chigasaki-r7/correction-notice').full;
    const parts = written('chigasaki-r7/correction-notice', full);
    const text = (pointer: string): string | undefined =>
      parts.flatMap((part) => part.fields).find((field) => field.pointer === pointer)?.text;
    expect(text('/notifiedOn')).toBe('令和7年7月15日');
    expect(text('/month')).toBe('令和7年6月');
    expect(text('/points/2/confirmWithPerson')).toBe('要');
    expect(parts.find(({ fields }) => fields.some(({ pointer }) => pointer === '/points/0/text'))?.trail.at(-1)).toBe(
      '1件目（2025-06-001）',
    );
  });

  test('a name stands as it is recorded', () => {
    const full = formExamples(rosterConsent.id).full;
    const fields = written(rosterConsent.id, full).flatMap((part) => part.fields);
    const name = fields.find(({ pointer }) => pointer.endsWith('/name') && isFilled(valueAt(full, pointer)));
    expect(name?.text).toBe(name && valueAt(full, name.pointer));
  });
});
