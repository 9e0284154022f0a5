import { readFileSync } from 'node:fs';
import {
  definitionFindings,
  type Field,
  type FormDefinition,
  formElements,
  layOut,
  type PageModel,
  type Pointer,
  valueAt,
} from '@fukushi-kit/form';
import { type Documents, parseDocument, schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { type FormExamples, formExamples } from '../src/examples.ts';
import { formSchema, forms } from '../src/index.ts';
import { evenTypeface } from './even-typeface.ts';
import { choicesOf } from './schema-choices.ts';

interface AskedForm {
  readonly id: string;
  readonly title: string;
  readonly pages: number | 'many';
  readonly clauses: readonly string[];
  readonly copies?: readonly string[];
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const askedForms: readonly AskedForm[] = JSON.parse(read('../fixtures/asked-forms.json'));

const isField = (content: object): content is Field => 'bind' in content;

const fieldsOf = (definition: FormDefinition) =>
  formElements(definition).flatMap(({ content, prefix }) => (isField(content) ? [{ field: content, prefix }] : []));

const textOf = (model: PageModel): string =>
  model.pages
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.glyphs.map(({ text }) => text) : [])))
    .join('')
    .replaceAll(/\s/g, '');

/** What stands in the places of a value after the first, where it goes on over the pages of 別紙. */
function continuedText({ pages, trace }: PageModel, pointer: Pointer): string {
  const places = trace.filter((entry) => entry.pointer === pointer).slice(1);
  const runs = places.flatMap(({ page, box: [x, y, width, height] }) =>
    (pages[page - 1]?.items ?? []).flatMap((item) =>
      item.kind === 'text' && item.x >= x && item.x < x + width && item.y > y && item.y < y + height ? [item] : [],
    ),
  );
  return runs
    .flatMap(({ glyphs }) => glyphs.map(({ text }) => text))
    .join('')
    .replaceAll(/\s/g, '');
}

const marksOf = (model: PageModel): number =>
  model.pages.flatMap(({ items }) => items.filter(({ kind, layer }) => kind === 'path' && layer === 'value')).length;

test('there is every form that the two specifications ask for, and no other', () => {
  expect([...forms.keys()].sort()).toEqual(askedForms.map(({ id }) => id).sort());
});

const cases = askedForms.flatMap((asked) => {
  const definition = forms.get(asked.id);
  return definition === undefined ? [] : [[asked.id, asked, definition] as const];
});

describe.each(cases)('%s', (id, asked, definition) => {
  const schema = formSchema(definition);
  const name = Object.entries(schemas).find(([, one]) => one.$id === definition.schema)?.[0] as keyof Documents;
  const examples = formExamples(id);

  test('answers the clauses that its specification names for it, under its title', () => {
    expect([definition.number, definition.title].filter(Boolean).join(' ')).toBe(asked.title);
    expect(definition.clauses).toEqual(expect.arrayContaining([...asked.clauses]));
    if (asked.copies) expect(definition.copies.map(({ mark }) => mark)).toEqual(asked.copies);
  });

  test('is sound: ids, spans, sizes, binds, and a blank that fits', () => {
    const findings = definitionFindings(definition, { schema, typefaces: evenTypeface });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says of every field which clause asks for it', () => {
    expect(fieldsOf(definition).filter(({ field }) => field.clauses.length === 0)).toEqual([]);
  });

  test('offers in every choice exactly what its data may hold', () => {
    for (const { field, prefix } of fieldsOf(definition)) {
      if (field.kind !== 'choice') continue;
      const offered = [...field.options.map(({ value }) => value), ...(field.unmarked ?? [])];
      expect(new Set(offered), field.bind).toEqual(new Set(choicesOf(schema, `${prefix}${field.bind}`)));
    }
  });

  test('lists every field in its README', () => {
    const readme = read(`../src/${id}/README.md`).replaceAll(/\s/g, '');
    const labels = new Set(fieldsOf(definition).map(({ field }) => field.label.replaceAll(/\s/g, '')));
    expect([...labels].filter((label) => !readme.includes(label))).toEqual([]);
  });

  test('blank has nothing ticked or circled', () => {
    const blank = layOut({ definition, data: examples.full, mode: 'blank', copy: null, typefaces: evenTypeface });
    expect(blank.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(blank.ok && marksOf(blank.value)).toBe(0);
    if (blank.ok && asked.pages !== 'many') expect(blank.value.pages).toHaveLength(asked.pages);
  });

  describe.each(['simple', 'full', 'overflowing', 'names'] as const)('%s', (kind: keyof FormExamples) => {
    const data = examples[kind];
    const copies = definition.copies.length === 0 ? [null] : definition.copies.map((copy) => copy.id);
    const print = (copy: string | null) => layOut({ definition, data, mode: 'filled', copy, typefaces: evenTypeface });

    test('keeps the schema', () => {
      expect(parseDocument(name, data)).toEqual({ ok: true, value: data });
    });

    test.each(copies)('prints as copy %s', (copy) => {
      const laidOut = print(copy);
      const told = kind === 'overflowing' ? ['error', 'warning'] : ['error', 'warning', 'notice'];
      expect(laidOut.findings.filter(({ severity }) => told.includes(severity))).toEqual([]);
      const { pages } = asked;
      if (laidOut.ok && kind !== 'overflowing' && pages !== 'many') expect(laidOut.value.pages).toHaveLength(pages);
    });

    test('has every text that is bound and recorded on paper', () => {
      const laidOut = print(copies[0] ?? null);
      if (!laidOut.ok) return expect(laidOut.findings).toEqual([]);
      const paper = textOf(laidOut.value);
      for (const { field, prefix } of fieldsOf(definition)) {
        const pointer = `${prefix}${field.bind}` as Pointer;
        const value = ['text', 'name'].includes(field.kind) ? valueAt(data, pointer) : null;
        if (typeof value !== 'string') continue;
        const text = value.replaceAll(/\s/g, '');
        if (!paper.includes(text)) expect(continuedText(laidOut.value, pointer), pointer).toContain(text);
      }
    });
  });

  test('full fills in every field, of a list in one of its rows, of like items in one of them', () => {
    const filled = ({ field, prefix }: ReturnType<typeof fieldsOf>[number]): boolean => {
      const list = valueAt(examples.full, `/${prefix.slice(1, -2)}`);
      const rows = prefix !== '' && Array.isArray(list) ? list : [examples.full];
      return rows.some((row) => (valueAt(row, field.bind) ?? null) !== null);
    };
    const like = ({ field: { label, bind }, prefix }: ReturnType<typeof fieldsOf>[number]): string =>
      [prefix, label, bind.split('/').length, bind.slice(bind.lastIndexOf('/'))].join(' ');
    const there = new Set(fieldsOf(definition).filter(filled).map(like));
    const empty = fieldsOf(definition).filter((one) => !there.has(like(one)));
    expect(empty.map(({ field, prefix }) => prefix + field.bind)).toEqual([]);
  });
});
