import { compareForms, compose, type FormDefinition, formElements, overlayMessage } from '@fukushi-kit/form';
import { type FormOverlay, parseDocument, parseWith } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evacuationPlan, formSchema, forms, monthlyReport, planHandover, visitChecklist } from '../src/index.ts';
import { evenTypeface } from './even-typeface.ts';
import { additionTo, operationsOn, overlayOf } from './overlay-operations.ts';

type Operation = FormOverlay['operations'][number];

const laidOver = (form: FormDefinition, ...overlays: readonly (readonly Operation[])[]) =>
  compose(
    form,
    overlays.map((operations) => overlayOf(form, operations)),
    { schema: formSchema(form) },
  );

const codes = (composed: ReturnType<typeof laidOver>) => composed.findings.map(({ code }) => code);

const hide = (id: string, from: string): Operation => ({ op: 'hide', id, from });
const word = (id: string, value: string, from: string, to: string): Operation => ({
  op: 'option',
  id,
  value,
  from,
  to,
});

describe('an answer cannot be made to mean another', () => {
  const [first, second] = [word('person.sex', 'female', '女', '女性'), word('person.sex', 'male', '男', '女')];

  test('by the word of another option', () => {
    expect(codes(laidOver(evacuationPlan, [second]))).toEqual(['option-words-twice']);
    expect(codes(laidOver(evacuationPlan, [{ ...second, to: '　女' } as Operation]))).toEqual(['option-words-twice']);
  });

  test('by a word that another option had, in one overlay or in two', () => {
    expect(codes(laidOver(evacuationPlan, [first, second]))).toEqual(['words-exchanged']);
    expect(codes(laidOver(evacuationPlan, [first], [second]))).toEqual(['words-exchanged']);
    expect(codes(laidOver(evacuationPlan, [first]))).toEqual([]);
  });

  test('by two labels that change places', () => {
    const labels = formElements(evacuationPlan).flatMap(({ id, content }) =>
      content.kind === 'label' ? [{ id, text: content.text }] : [],
    );
    const [phone, mobile] = ['person.phone.label', 'person.mobile.label'].map((id) =>
      labels.find((one) => one.id === id),
    );
    const rename = (id: string, from: string, to: string): Operation => ({ op: 'label', id, from, to });
    const exchange = [
      rename('person.phone.label', phone?.text ?? '', mobile?.text ?? ''),
      rename('person.mobile.label', mobile?.text ?? '', phone?.text ?? ''),
    ];
    expect(codes(laidOver(evacuationPlan, exchange))).toEqual(['words-exchanged', 'words-exchanged']);
  });

  test('in a field that is added', () => {
    const options = [
      { value: 'yes', label: 'はい' },
      { value: 'no', label: 'ハイ' },
    ];
    const asked = (labels: readonly string[]): Operation => ({
      op: 'add',
      id: 'report.due',
      height: 90,
      labelColumns: 1,
      required: false,
      field: {
        kind: 'choice',
        name: 'asked',
        label: '見本',
        basis: '見本市要綱（架空）',
        many: false,
        perRow: 2,
        options: options.map((option, index) => ({ ...option, label: labels[index] ?? '' })),
      },
    });
    expect(codes(laidOver(monthlyReport, [asked(['はい', 'いいえ'])]))).toEqual([]);
    expect(codes(laidOver(monthlyReport, [asked(['ﾊｲ', 'ハイ'])]))).toEqual(['option-words-twice']);
  });
});

describe('the text of a consent cannot change under its id and version', () => {
  const consent = formElements(evacuationPlan).find(({ id }) => id === 'consent.provision')?.content;
  if (consent?.kind !== 'consent') throw new Error('there must be a consent');
  const { textId, textVersion } = consent;
  const own = { textId: 'mihon/provision', textVersion: '1' };
  const to = (from: typeof own, head: typeof own, text: string): Operation => ({
    op: 'consent',
    id: 'consent.provision',
    from,
    to: { ...head, text },
  });

  test('by a way there and back', () => {
    const there = to({ textId, textVersion }, own, '見本市の文');
    const back = to(own, { textId, textVersion }, '何にでも同意します');
    expect(codes(laidOver(evacuationPlan, [there, back]))).toEqual(['consent-version-reused']);
    expect(codes(laidOver(evacuationPlan, [there], [back]))).toEqual(['consent-version-reused']);
    expect(codes(laidOver(evacuationPlan, [there, to(own, { textId, textVersion }, consent.text)]))).toEqual([]);
  });

  test('by the id and version of another text of the form', () => {
    const other = formElements(evacuationPlan).find(
      ({ content }) => content.kind === 'consent' && content.textId !== textId,
    );
    if (other?.content.kind !== 'consent') throw new Error('there must be two consents');
    const theirs = { textId: other.content.textId, textVersion: other.content.textVersion };
    expect(codes(laidOver(evacuationPlan, [to({ textId, textVersion }, theirs, '別の文')]))).toEqual([
      'consent-version-reused',
    ]);
  });
});

describe('what must stay stays', () => {
  test('a signature that a clause asks for, by itself and with its block', () => {
    const grid = planHandover.sheets
      .flatMap(({ blocks }) => blocks)
      .find((block) => 'id' in block && block.id === 'confirmation');
    const caption = grid?.kind === 'grid' ? grid.caption : '';
    const result = laidOver(planHandover, [hide('confirmation', caption)]);
    expect(codes(result)).toEqual(['statutory-item']);
    expect(result.findings[0]?.clauses?.length).toBeGreaterThan(0);
    expect(codes(laidOver(planHandover, [hide('giver.signature', '署名')]))).toEqual(['statutory-item']);
  });

  test('what an overlay asks to be filled in, whatever a later one says', () => {
    const [require, drop]: Operation[] = [
      { op: 'require', id: 'report.due', from: '提出期限' },
      hide('report.due', '提出期限'),
    ];
    expect(codes(laidOver(monthlyReport, [drop as Operation]))).toEqual([]);
    expect(codes(laidOver(monthlyReport, [require as Operation], [drop as Operation]))).toEqual(['required-item']);
  });
});

test('a sheet cannot be emptied, block by block or cell by cell', () => {
  for (const form of [visitChecklist]) {
    const hides = operationsOn(form).filter(({ op }) => op === 'hide');
    const kept: Operation[] = [];
    for (const operation of [...hides, ...hides.toReversed()]) {
      if (laidOver(form, [...kept, operation]).ok) kept.push(operation);
    }
    const composed = laidOver(form, kept);
    const sheets = composed.ok ? composed.value.definition.sheets : [];
    const blank = sheets.filter(({ blocks }) =>
      blocks.every((block) =>
        block.kind === 'grid' ? block.rows.length === 0 : ['title', 'heading', 'gap'].includes(block.kind),
      ),
    );
    expect(blank).toEqual([]);
    expect(kept.length).toBeGreaterThan(5);
    expect(hides.flatMap((operation) => codes(laidOver(form, [...kept, operation])))).toContain('sheet-left-empty');
  }
}, 120_000);

test('an overlay over a composed form does not hide the one before', () => {
  const rename = (from: string, to: string): Operation => ({ op: 'label', id: 'report.due.label', from, to });
  const stampOf = (composed: ReturnType<typeof laidOver>) => (composed.ok ? composed.value.definition.overlay : null);
  const first = laidOver(monthlyReport, [rename('提出期限', '期限')]);
  const again = (base: FormDefinition) =>
    laidOver(base, [{ op: 'help', id: 'report.due', from: null, to: '見本の助け' }]);
  const twice = again(first.ok ? first.value.definition : monthlyReport);
  expect(stampOf(twice)?.operations).toBe(2);
  expect(stampOf(twice)?.digest).not.toBe(stampOf(again(monthlyReport))?.digest);
  expect(stampOf(compose(monthlyReport, [], { schema: formSchema(monthlyReport) }))).toBe(undefined);
});

describe('a conflict says what is wrong', () => {
  const message = (form: FormDefinition, ...operations: readonly Operation[]) =>
    compose(form, [overlayOf(form, operations)], { schema: formSchema(form), typefaces: evenTypeface }).findings.map(
      overlayMessage,
    );

  test.each<[title: string, operation: Operation, says: string]>([
    [
      'an element that is there and cannot be used so',
      additionTo('submissions.note'),
      'この要素には使えない操作です（submissions.note）',
    ],
    ['an element that is not there', additionTo('no.such'), '指された要素が様式にありません（no.such）'],
    [
      'an option that is not there',
      word('submissions.kind', 'none', 'あ', 'い'),
      '指された値の選択肢がありません（submissions.kind）',
    ],
    [
      'another height than there is',
      { op: 'height', id: 'report.due', from: 0, to: 40 },
      'もとの内容が、上書きの見込みと違います',
    ],
    [
      'a character that no typeface has',
      { op: 'label', id: 'report.due.label', from: '提出期限', to: '\u200b' },
      '上書きした様式が成り立ちません：印刷できない制御文字があります（U+200B）（report.due.label）',
    ],
  ])('%s', (_, operation, says) => {
    expect(message(monthlyReport, operation)[0]).toContain(says);
  });

  test('a row that becomes too low for a hand is a warning', () => {
    const height = formElements(monthlyReport).find(({ id }) => id === 'contractor.phone')?.height ?? 0;
    const low: Operation = { op: 'height', id: 'contractor.phone', from: Math.round(height * 10), to: 50 };
    const composed = laidOver(monthlyReport, [low]);
    expect(composed.ok).toBe(true);
    expect(composed.findings.map(overlayMessage)).toContain(
      '手で書くには低い欄になります（contractor.phone、今 5mm、9mm 以上）',
    );
  });

  test('a long text that changed is shown where it changed', () => {
    const paragraph = monthlyReport.sheets.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'paragraph');
    if (paragraph?.text === undefined) throw new Error('there must be a paragraph');
    const from = paragraph.text.replace('報告し', '連絡し');
    const [says = ''] = message(monthlyReport, { op: 'text', id: paragraph.id, from, to: '別の文' });
    expect(says).toContain('連絡し');
    expect(says).toContain('報告し');
    expect(says.length).toBeLessThan(140);
  });

  test('an overlay of another form gives one reason and not one for each operation', () => {
    const other = { ...overlayOf(monthlyReport, [additionTo('a'), additionTo('b')]), form: evacuationPlan.id };
    expect(codes(compose(monthlyReport, [other], { schema: formSchema(monthlyReport) }))).toEqual([
      'overlay-of-another-form',
    ]);
  });

  test('a name of a municipality that cannot be printed stops the overlay, not the print', () => {
    const named = { ...overlayOf(monthlyReport, []), municipality: '見本\u200b市' };
    const composed = compose(monthlyReport, [named], { schema: formSchema(monthlyReport), typefaces: evenTypeface });
    expect(composed.findings.map(overlayMessage)).toEqual([
      expect.stringContaining('印刷できない制御文字があります（U+200B）'),
    ]);
  });
});

describe('a new field may have any name', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then', 'a'.repeat(40)])('%s', (name) => {
    const composed = laidOver(monthlyReport, [additionTo('report.due', name)]);
    if (!composed.ok) throw new Error(codes(composed).join(' '));
    const schema = composed.value.schema.properties?.['ext'] ?? {};
    expect(parseWith(schema, { [name]: '2025-06-05' }).ok).toBe(true);
    expect(parseWith(schema, { [name]: null }).ok).toBe(true);
    expect(parseWith(schema, {}).ok).toBe(false);
    expect(parseWith(schema, JSON.parse(`{"${name}": null, "__proto__": {}}`)).ok).toBe(false);
  });

  test('but one that is taken, also by another overlay, or that is no name', () => {
    const add = additionTo('report.due');
    expect(codes(laidOver(monthlyReport, [add, add]))).toEqual(['name-already-taken']);
    expect(codes(laidOver(monthlyReport, [add], [add]))).toEqual(['name-already-taken']);
    const overlay = overlayOf(monthlyReport, [additionTo('report.due', '__proto__')]);
    expect(parseDocument('FormOverlay', overlay).ok).toBe(false);
  });
});

describe('every element of every form', () => {
  test('has an id that an overlay can name', () => {
    const ids = [...forms.values()].flatMap((form) =>
      operationsOn(form).flatMap((operation) => {
        const parsed = parseDocument('FormOverlay', overlayOf(form, [operation]));
        return parsed.ok ? [] : [`${form.id} ${operation.op} ${operation.id}`];
      }),
    );
    expect(ids).toEqual([]);
    const camel = operationsOn(visitChecklist).some(({ id }) => /[A-Z]/.test(id));
    expect(camel).toBe(true);
  }, 120_000);

  test('that an overlay changes is seen in the comparison', () => {
    const all = [...forms.values()];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), (form, choice) => {
        const operations = operationsOn(form);
        const operation = operations[choice % operations.length];
        const composed = laidOver(form, operation === undefined ? [] : [operation]);
        if (composed.ok) expect(compareForms(form, composed.value.definition)).not.toEqual([]);
        else expect(codes(composed)).not.toContain('element-unknown');
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
