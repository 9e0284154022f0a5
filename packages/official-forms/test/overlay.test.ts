import { compareForms, compose, layOut, omittedFields, type PageModel } from '@fukushi-kit/form';
import { type FormOverlay, parseDocument, parseWith } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evacuationPlan, formSchema, planProvision, rosterConsent } from '../src/index.ts';
import { evenTypeface } from './even-typeface.ts';
import { fullPlan } from './examples/plan-examples.ts';

type Operation = FormOverlay['operations'][number];

const overlayOf = (operations: readonly Operation[], more: Partial<FormOverlay> = {}): FormOverlay => ({
  schemaVersion: '1',
  id: 'mihon-evacuation-plan',
  version: '1',
  municipality: '見本市',
  form: evacuationPlan.id,
  base: evacuationPlan.version,
  operations: [...operations],
  ...more,
});

const against = { schema: formSchema(evacuationPlan), typefaces: evenTypeface };

const laidOver = (...operations: readonly Operation[]) => compose(evacuationPlan, [overlayOf(operations)], against);

function composed(...operations: readonly Operation[]) {
  const result = laidOver(...operations);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

const textOf = (model: PageModel): string =>
  model.pages
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.glyphs.map(({ text }) => text) : [])))
    .join('');

function printed(definition: typeof evacuationPlan, data: unknown): string {
  const laidOut = layOut({ definition, data, mode: 'filled', copy: 'original', typefaces: evenTypeface });
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  return textOf(laidOut.value);
}

const renameCareLevel: Operation = { op: 'label', id: 'condition.care.label', from: '要介護認定', to: '介護度' };
const tsunamiZone: Operation = {
  op: 'add',
  id: 'home.usual-room',
  height: 90,
  labelColumns: 4,
  required: true,
  field: {
    kind: 'choice',
    name: 'tsunamiZone',
    label: '津波浸水想定',
    basis: '見本市要綱第1条（架空）',
    many: false,
    perRow: 3,
    options: [
      { value: 'inside', label: '区域内' },
      { value: 'outside', label: '区域外' },
      { value: 'unknown', label: '未確認' },
    ],
  },
};
const ownConsent: Operation = {
  op: 'consent',
  id: 'consent.provision',
  from: { textId: planProvision.id, textVersion: planProvision.version },
  to: { textId: 'mihon/plan-provision', textVersion: '1', text: '見本市が、この計画を支援者に渡すことに同意します。' },
};
const dropMemo: Operation = { op: 'hide', id: 'needs.consideration-note', from: '避難時に配慮する事項の特記' };

describe('a municipality', () => {
  test('renames the care level', () => {
    const { definition } = composed(renameCareLevel);
    expect(printed(definition, fullPlan)).toContain('介護度');
    expect(compareForms(evacuationPlan, definition)).toEqual([
      { element: 'condition.care.label', what: 'words', before: '要介護認定', after: '介護度' },
    ]);
  });

  test('adds a tsunami field, whose data stand under ext and are typed and validated', () => {
    const { definition, schema } = composed(tsunamiZone);
    const data = { ...fullPlan, ext: { tsunamiZone: 'inside' } };
    expect(parseWith(schema, data)).toEqual({ ok: true, value: data });
    const codes = (ext: unknown) => {
      const parsed = parseWith(schema, { ...fullPlan, ext });
      return parsed.ok ? [] : parsed.findings.map(({ code, path }) => [code, path.join('/')]);
    };
    expect(codes({ tsunamiZone: 'in-the-sea' })).toEqual([['wrong-value', 'ext/tsunamiZone']]);
    expect(codes({ tsunamiZone: 'inside', memo: '' })).toEqual([['unknown-key', 'ext/memo']]);
    expect(codes({})).toEqual([['missing', 'ext/tsunamiZone']]);
    expect(printed(definition, data)).toContain('津波浸水想定');
    expect(omittedFields(definition, { ...fullPlan, ext: { tsunamiZone: null } })).toMatchObject([
      { code: 'required-field-empty', path: ['ext', 'tsunamiZone'] },
    ]);
    expect(omittedFields(definition, data)).toEqual([]);
  });

  test('replaces the text of a consent, which gets an id and a version of its own', () => {
    const paper = printed(composed(ownConsent).definition, fullPlan);
    expect(paper).toContain('見本市が、この計画を支援者に渡すことに同意します。');
    expect(paper).not.toContain(planProvision.text);
  });

  test('drops a memo, and its row with it', () => {
    const { definition } = composed(dropMemo);
    expect(printed(definition, fullPlan)).not.toContain('左耳に近づいて話す。');
    expect(compareForms(evacuationPlan, definition).map(({ element, what }) => [element, what])).toEqual(
      expect.arrayContaining([['needs.consideration-note', 'removed']]),
    );
  });

  test('says in the footer of every page whose overlay it is and how many operations', () => {
    const { definition } = composed(renameCareLevel, ownConsent);
    const paper = printed(definition, fullPlan);
    expect(paper.split('見本市 上書き2件')).toHaveLength(3);
    expect(printed(evacuationPlan, fullPlan)).not.toContain('上書き');
  });
});

test.each(['person.name', 'person.birth', 'person.sex', 'person.address', 'needs.reasons', 'consent.provision'])(
  'the statutory item %s cannot be dropped, and the refusal cites its clauses',
  (id) => {
    const result = laidOver({ op: 'hide', id, from: '何であれ' });
    expect(result.ok).toBe(false);
    const [finding] = result.findings;
    expect(finding).toMatchObject({ code: 'statutory-item', path: [0, 'operations', 0] });
    expect(finding?.clauses?.length).toBeGreaterThan(0);
  },
);

test('a block that holds a statutory item cannot be dropped either', () => {
  expect(laidOver({ op: 'hide', id: 'person', from: '本人' }).findings).toMatchObject([{ code: 'statutory-item' }]);
});

test.each<[title: string, operation: Operation, code: string, detail: object]>([
  [
    'a base that says something else',
    { ...renameCareLevel, from: '要介護度' } as Operation,
    'expectation-differs',
    { expected: '要介護度', found: '要介護認定' },
  ],
  ['an element that is not there', { op: 'label', id: 'no.such', from: 'あ', to: 'い' }, 'element-unknown', {}],
  [
    'a text for a label',
    { op: 'text', id: 'condition.care.label', from: 'あ', to: 'い' },
    'operation-does-not-apply',
    {},
  ],
  [
    'another height than expected',
    { op: 'height', id: 'person.name', from: 30, to: 200 },
    'expectation-differs',
    { expected: 30 },
  ],
  [
    'a consent text without a version of its own',
    {
      ...ownConsent,
      to: { textId: planProvision.id, textVersion: planProvision.version, text: '別の文' },
    } as Operation,
    'consent-version-reused',
    {},
  ],
])('%s is a conflict that is told', (_, operation, code, detail) => {
  expect(laidOver(operation).findings).toMatchObject([{ code, severity: 'error', path: [0, 'operations', 0], detail }]);
});

test('all conflicts come at once, and a form that no longer fits its page is one', () => {
  const tall: Operation = { op: 'height', id: 'person.name', from: 180, to: 2000 };
  const two = laidOver({ op: 'hide', id: 'person.name', from: '氏名' }, {
    ...renameCareLevel,
    from: 'あ',
  } as Operation);
  expect(two.findings.map(({ code }) => code)).toEqual(['statutory-item', 'expectation-differs']);
  const place = laidOver({ ...tall, from: 10 } as Operation).findings[0]?.detail;
  const fits = laidOver({ ...tall, from: Number(place?.['found']) } as Operation);
  expect(fits.ok).toBe(false);
  expect(fits.findings.map(({ code }) => code)).toContain('composed-form-unsound');
});

test('an overlay of another form is refused, one made for another version of the form is warned of', () => {
  const other = compose(evacuationPlan, [overlayOf([], { form: rosterConsent.id })], against);
  expect(other.findings).toMatchObject([{ code: 'overlay-of-another-form', severity: 'error' }]);
  const old = compose(evacuationPlan, [overlayOf([renameCareLevel], { base: '0.9' })], against);
  expect(old).toMatchObject({ ok: true, findings: [{ code: 'base-version-differs', severity: 'warning' }] });
});

test('a second overlay meets what the first one made', () => {
  const again: Operation = { ...renameCareLevel, from: '介護度', to: '要介護状態' } as Operation;
  const both = compose(evacuationPlan, [overlayOf([renameCareLevel]), overlayOf([again])], against);
  expect(both.ok && compareForms(evacuationPlan, both.value.definition)).toMatchObject([{ after: '要介護状態' }]);
});

test('the example of an overlay keeps its schema', () => {
  const overlay = overlayOf([renameCareLevel, tsunamiZone, ownConsent, dropMemo]);
  expect(parseDocument('FormOverlay', overlay)).toEqual({ ok: true, value: overlay });
});

test('an overlay only tightens: whatever keeps the composed schema keeps the base schema without ext', () => {
  const { schema } = composed(tsunamiZone, dropMemo);
  fc.assert(
    fc.property(fc.constantFrom('inside', 'outside', 'unknown', null, 'x'), fc.boolean(), (zone, withName) => {
      const base = withName ? fullPlan : { ...fullPlan, plan: null };
      const ofComposed = parseWith(schema, { ...base, ext: { tsunamiZone: zone } });
      const ofBase = parseWith(formSchema(evacuationPlan), base);
      expect(ofComposed.ok).toBe(ofBase.ok && zone !== 'x');
    }),
  );
});
