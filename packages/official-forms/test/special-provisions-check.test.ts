import { clause, clauses } from '@fukushi-kit/clause';
import { formElements, layOut } from '@fukushi-kit/form';
import { type CheckAnswer, parseDocument, schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { checkGroups } from '../src/chigasaki-r7/special-provisions-check/check-groups.ts';
import { specialProvisionsCheck, specialProvisionsCheckForm } from '../src/index.ts';
import { evenTypeface } from './even-typeface.ts';

const items = checkGroups.flatMap((group) => group.items);

const sheet = {
  controlNumber: null,
  madeOn: '2025-10-01',
  contractorName: null,
  scope: { kind: null, from: null, to: null, asOf: '2025-09-30', by: null, rulesVersion: null, logHead: null },
  added: [],
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

const answer: CheckAnswer = {
  verdict: 'nonconforming',
  methods: ['test'],
  evidence: '資料等持出簿 24件',
  finding: '承諾番号の記入がない。',
  remedyBy: '2025-10-10',
  remediedOn: null,
  checkedBy: '見本 点検子',
  checkedOn: '2025-09-30',
};

describe('the items of the check sheet of the special provisions', () => {
  test('hold every clause of articles 1 to 14 that is checked, and no other', () => {
    const checked = clauses
      .filter(({ id, kinds }) => id.startsWith('chigasaki-r7:特記') && kinds.includes('control'))
      .map(({ id }) => id);
    expect(new Set(items.map((item) => item.clause))).toEqual(new Set(checked));
  });

  test.each(items.filter(({ duty }) => duty !== 'practice'))('$id binds as $clause does', ({ duty, clause: id }) => {
    expect(clause(id).duties).toContain(duty);
  });

  test('say in the schema what they say on paper', () => {
    const { SpecialProvisionsAnswers: answers } = schemas.SpecialProvisionsCheckForm.$defs ?? {};
    const titles = Object.entries(answers?.properties ?? {}).map(([id, { title }]) => [id, title]);
    expect(titles).toEqual(items.map(({ id, text }) => [id, text]));
  });

  test('stand all on a blank sheet, each with its own result', () => {
    const blank = layOut({
      definition: specialProvisionsCheck,
      data: null,
      mode: 'blank',
      copy: null,
      typefaces: evenTypeface,
    });
    if (!blank.ok) return expect(blank.findings).toEqual([]);
    const paper = blank.value.pages
      .flatMap((page) => page.items.flatMap((item) => (item.kind === 'text' ? item.glyphs : [])))
      .map(({ text }) => text)
      .join('');
    for (const { text } of items) expect(paper).toContain(text);
    const verdicts = formElements(specialProvisionsCheck).flatMap(({ content }) =>
      content.kind === 'choice' && content.label === '結果' ? [content.bind] : [],
    );
    expect(verdicts).toEqual([...items.map(({ id }) => `/answers/${id}/verdict`), '/verdict']);
  });
});

describe('the data of the check sheet', () => {
  test('keep the schema and have no result where nothing was checked', () => {
    const data = specialProvisionsCheckForm({ sheet, answers: {}, counts: {} });
    expect(parseDocument('SpecialProvisionsCheckForm', data)).toEqual({ ok: true, value: data });
    expect(Object.values(data.answers).every(({ verdict, methods }) => verdict === null && methods.length === 0)).toBe(
      true,
    );
    expect(Object.values(data.counts).every((counts) => Object.values(counts).every((each) => each === null))).toBe(
      true,
    );
  });

  test('take an answer to its own row and change no other', () => {
    const blank = specialProvisionsCheckForm({ sheet, answers: {}, counts: {} });
    const data = specialProvisionsCheckForm({ sheet, answers: { 'c8-1': answer }, counts: {} });
    expect(data.answers).toEqual({ ...blank.answers, 'c8-1': answer });
  });

  test('take counts as they were made', () => {
    const all = { conforming: 23, nonconforming: 3, notApplicable: 26, unverified: 1 };
    const { counts } = specialProvisionsCheckForm({ sheet, answers: {}, counts: { all } });
    expect(counts.all).toEqual(all);
    expect(counts.article1.conforming).toBeNull();
  });
});
