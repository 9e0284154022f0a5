import { expect, test } from 'vitest';
import type { Field } from '../src/field.ts';
import { omittedFields } from '../src/index.ts';
import { sampleForm } from './sample-form.ts';

const base = { label: '返事', clauses: [], bind: '/answer', required: true } as const;
const options = [
  { value: 'given', label: '同意' },
  { value: false, label: 'いいえ' },
];
const fields = {
  text: { kind: 'text', ...base, lines: 1, fit: { minimum: 7, over: 'stop' } },
  number: { kind: 'number', ...base, unit: '人' },
  choice: { kind: 'choice', ...base, many: false, style: 'tick', options, perRow: 2, unmarked: ['unanswered'] },
  several: { kind: 'choice', ...base, many: true, style: 'tick', options, perRow: 2 },
  consent: {
    kind: 'consent',
    ...base,
    textId: 'a',
    textVersion: '1',
    text: '同意します。',
    given: '同意',
    refused: '不同意',
  },
} as const satisfies Readonly<Record<string, Field>>;

const formWith = (content: Field) =>
  sampleForm({
    kind: 'grid',
    id: 'grid',
    caption: '表',
    frame: 'thin',
    columns: [1],
    rows: [{ height: 20, cells: [{ id: 'answer', content }] }],
  });

test.each<[field: keyof typeof fields, answer: unknown, isOmitted: boolean]>([
  ['text', null, true],
  ['text', '', true],
  ['text', '見本', false],
  ['number', 0, false],
  ['choice', 'unanswered', true],
  ['choice', false, false],
  ['several', [], true],
  ['several', ['given'], false],
  ['consent', 'unanswered', true],
  ['consent', null, true],
  ['consent', 'given', false],
  ['consent', 'refused', false],
])('a required %s with the answer %j is omitted: %s', (field, answer, isOmitted) => {
  const found = omittedFields(formWith(fields[field]), { answer });
  expect(found.map(({ path }) => path)).toEqual(isOmitted ? [['answer']] : []);
  expect(omittedFields(formWith({ ...fields[field], required: false }), { answer })).toEqual([]);
});

test('a required field is missed where nothing stands at all, and never with what it holds', () => {
  expect(omittedFields(formWith(fields.text), null)).toMatchObject([
    { code: 'required-field-empty', severity: 'warning', detail: { element: 'answer', label: '返事' } },
  ]);
});
