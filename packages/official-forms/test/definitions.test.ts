import { definitionFindings, type Field, type FormDefinition, formElements } from '@fukushi-kit/form';
import { type JsonSchema, schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { evacuationPlan, forms, monthlyReport, rosterConsent } from '../src/index.ts';
import { askedOfEvacuationPlan, askedOfMonthlyReport, askedOfRosterConsent } from './asked-fields.ts';
import { evenTypeface } from './even-typeface.ts';
import { choicesOf } from './schema-choices.ts';

type FormCase = readonly [title: string, definition: FormDefinition, schema: JsonSchema];

const cases: readonly FormCase[] = [
  ['様式1', evacuationPlan, schemas.EvacuationPlanForm],
  ['様式2', rosterConsent, schemas.RosterConsentForm],
  ['月次報告書', monthlyReport, schemas.MonthlyReportForm],
];

const isField = (content: object): content is Field => 'bind' in content;

const fieldsOf = (definition: FormDefinition) =>
  formElements(definition).flatMap(({ content, prefix }) => (isField(content) ? [{ field: content, prefix }] : []));

describe.each(cases)('%s', (_, definition, schema) => {
  test('is sound: ids, spans, sizes, binds, and a blank that fits', () => {
    const findings = definitionFindings(definition, { schema, typefaces: evenTypeface });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names the schema that its data keep', () => {
    expect(definition.schema).toBe(schema.$id);
  });

  test('says of every field which clause asks for it', () => {
    const silent = fieldsOf(definition).filter(({ field }) => field.clauses.length === 0);
    expect(silent.map(({ field }) => field.bind)).toEqual([]);
  });

  test('offers in every choice exactly what its data may hold', () => {
    for (const { field, prefix } of fieldsOf(definition)) {
      if (field.kind !== 'choice') continue;
      const offered = [...field.options.map(({ value }) => value), ...(field.unmarked ?? [])];
      expect(new Set(offered), field.bind).toEqual(new Set(choicesOf(schema, `${prefix}${field.bind}`)));
    }
  });

  test('asks for no seal and leaves 12 mm for a signature', () => {
    const signatures = formElements(definition).filter(({ content }) => content.kind === 'signature');
    for (const { content, height } of signatures) {
      expect(content).toMatchObject({ seal: false });
      expect(height).toBeGreaterThanOrEqual(12);
    }
    expect(signatures).toHaveLength(definition === monthlyReport ? 0 : 2);
  });

  test('says that it is not the official sheet', () => {
    expect(definition.standing).toBe('reference');
  });
});

describe.each([
  ['様式1', evacuationPlan, askedOfEvacuationPlan],
  ['様式2', rosterConsent, askedOfRosterConsent],
  ['月次報告書', monthlyReport, askedOfMonthlyReport],
] as const)('the list of fields of %s', (_, definition, asked) => {
  const blocks = definition.sheets.flatMap((sheet) => sheet.blocks);
  const ids = new Set([
    ...formElements(definition).map(({ id }) => id),
    ...blocks.flatMap((block) => (block.kind === 'title' && block.date && block.controlNumber ? [block.id] : [])),
  ]);

  test.each(asked)('%s', (_, where) => {
    expect(where.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test.each([
  ['/plan/person/name'],
  ['/plan/person/birthDate'],
  ['/plan/person/sex'],
  ['/plan/person/address/text'],
  ['/plan/person/contact/phone'],
  ['/plan/reasons/choices'],
  ['/plan/supporters/0/name'],
  ['/plan/supporters/0/address/text'],
  ['/plan/supporters/0/phone'],
  ['/plan/destinations/0/name'],
  ['/plan/route/path'],
  ['/provision/answer'],
])('the statutory item %s is locked against overlays', (bind) => {
  const found = fieldsOf(evacuationPlan).find(({ field, prefix }) => `${prefix}${field.bind}` === bind);
  expect(found?.field.locked).toBe(true);
});

test('様式1 is made as an original, a duplicate to keep and one to give, 様式2 and the report as two', () => {
  expect(evacuationPlan.copies.map(({ mark }) => mark)).toEqual([
    '正本',
    '副本（受注者控・ケアプラン添付）',
    '副本（対象者）',
  ]);
  expect(evacuationPlan.copies.find(({ id }) => id === 'person')?.minimumSize).toBe(10.5);
  expect(rosterConsent.copies.map(({ mark }) => mark)).toEqual(['正本', '控']);
  expect(monthlyReport.copies.map(({ mark }) => mark)).toEqual(['正本', '控']);
});

test('the registry knows each form by its own id', () => {
  expect([...forms].filter(([id, form]) => id !== form.id)).toEqual([]);
});

test('no overlay can hide a count of the monthly report', () => {
  const counts = fieldsOf(monthlyReport).filter(({ field }) => field.kind === 'number');
  expect(counts).toHaveLength(18);
  expect(counts.filter(({ field }) => !field.locked)).toEqual([]);
});
