import { compose, type Pointer } from '@fukushi-kit/form';
import { evacuationPlan, formSchema, monthlyReport, rosterConsent } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import type { FormOverlay } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { FormStore } from './form-store.ts';

const open = (form = rosterConsent, data: unknown = null): FormStore => new FormStore(form, formSchema(form), data, {});
const texts = (store: FormStore): readonly string[] => store.state().problems.map(({ rows, text }) => rows + text);

describe('what is typed', () => {
  test('is told with the place where it changed', () => {
    const store = open();
    const told: [unknown, readonly Pointer[]][] = [];
    store.onChange((data, changed) => told.push([data, changed]));
    store.write('/person/name', '見本 太郎');
    store.write('/person/name', '見本 太郎');
    expect(told).toEqual([[store.state().data, ['/person/name']]]);
    expect(store.valueAt('/person/name')).toBe('見本 太郎');
  });

  test('stays on the screen while it is no value, and the data hold nothing there', () => {
    const store = open(rosterConsent, formExamples(rosterConsent.id).full);
    store.leaveUnfinished('/madeOn', '令和7年2月日');
    expect(store.valueAt('/madeOn')).toBeNull();
    expect(store.state().unfinished).toEqual({ '/madeOn': '令和7年2月日' });
    store.write('/madeOn', '2025-02-28');
    expect(store.state().unfinished).toEqual({});
  });

  test('that is no value is told when it was left, and no longer when it was put right', () => {
    const store = open();
    store.leaveUnfinished('/madeOn', '令和7年2月29日');
    expect(texts(store)).toEqual([]);
    expect(store.leave('/madeOn')?.text).toBe('作成日は暦にない日です。月と日を確かめてください。');
    expect(store.leave('/madeOn')).toBeNull();
    store.write('/madeOn', '2025-02-28');
    expect(texts(store)).toEqual([]);
  });

  test('is told nothing of before the form is checked, and then only at what was left', () => {
    const store = open();
    store.write('/person/contact/phone', '留守');
    store.leave('/person/contact/phone');
    expect(texts(store)).toEqual([]);
    store.check();
    expect(texts(store)).toEqual(['電話の書き方を確かめてください（数字、ハイフン、括弧、プラス、空白）。']);
    store.write('/controlNumber', '番号');
    expect(texts(store)).toHaveLength(1);
    store.leave('/controlNumber');
    expect(texts(store)[0]).toBe(
      '整理番号の書き方を確かめてください（英数字とハイフン。ファイル名にも使うので、個人を表す語を入れない。）。',
    );
    store.write('/controlNumber', '2025-06-001');
    store.write('/person/contact/phone', '0467-00-0001');
    expect(texts(store)).toEqual([]);
  });
});

describe('a check', () => {
  test('says for each control what to do, in the order of the form', () => {
    const store = open(evacuationPlan);
    store.write('/plan/home/storeys', 900);
    store.write('/plan/person/name', 'あ'.repeat(101));
    store.leaveUnfinished('/plan/findings/on', '令和7年月1日');
    store.write('/plan/findings/text', '　');
    store.leaveUnfinished('/age', '八十');
    store.check();
    expect(texts(store)).toEqual([
      '氏名は100字までで書いてください（今は101字です）。',
      '年齢は数字で書いてください（例 12）。',
      '福祉専門職等の所見が空白だけです。書くか、空白を消してください。',
      '所見の記入日の月を書いてください。',
      '建物の階数は1から80までの数で書いてください。',
    ]);
  });

  test('names the row in which something is missing', () => {
    const report = open(monthlyReport);
    report.writeRows('/submissions', [{ controlNumber: null }], (row) => row);
    report.check();
    expect(texts(report)).toContain('提出物一覧 1件目整理番号を書いてください。');
  });

  test('asks for what an overlay of the municipality requires', () => {
    const composed = compose(rosterConsent, [tsunami], { schema: formSchema(rosterConsent) });
    if (!composed.ok) throw new Error(JSON.stringify(composed.findings));
    const store = new FormStore(composed.value.definition, composed.value.schema, null, {});
    store.check();
    expect(texts(store)).toEqual(['津波の浸水想定区域を選んでください。']);
    store.write('/ext/tsunamiZone', 'outside');
    expect(store.check()).toEqual([]);
  });

  test('tells of what the screen does not show', () => {
    const store = open(rosterConsent, { ...(formExamples(rosterConsent.id).full as object), schemaVersion: '0' });
    expect(store.check().map(({ pointer }) => pointer)).toEqual([null]);
  });

  test('finds nothing in the examples of every form', () => {
    for (const shown of ['simple', 'full', 'names', 'overflowing'] as const) {
      expect(open(evacuationPlan, formExamples(evacuationPlan.id)[shown]).check()).toEqual([]);
    }
  });
});

const tsunami: FormOverlay = {
  schemaVersion: '1',
  id: 'mihon',
  version: '1',
  municipality: '見本市',
  form: rosterConsent.id,
  base: rosterConsent.version,
  operations: [
    {
      op: 'add',
      id: 'person',
      field: {
        kind: 'choice',
        name: 'tsunamiZone',
        label: '津波の浸水想定区域',
        basis: '見本市の定め',
        many: false,
        perRow: 2,
        options: [
          { value: 'inside', label: '区域内' },
          { value: 'outside', label: '区域外' },
        ],
      },
      height: 90,
      labelColumns: 6,
      required: true,
      reason: '避難先を選ぶため',
    },
  ],
};

describe('rows', () => {
  test('take their unfinished texts along', () => {
    const store = open(monthlyReport, formExamples(monthlyReport.id).full);
    store.leaveUnfinished('/submissions/0/planMadeOn', '令和7年月日', '/submissions/0');
    store.leaveUnfinished('/submissions/2/planMadeOn', '令和8年月日', '/submissions/2');
    const rows = store.valueAt('/submissions') as readonly unknown[];
    store.writeRows('/submissions', rows.slice(1), (row) => (row === 0 ? null : row - 1));
    expect(store.state().unfinished).toEqual({ '/submissions/1/planMadeOn': '令和8年月日' });
  });
});

describe('data from outside', () => {
  test('replace what stands in the form, but not when the form itself handed them out', () => {
    const store = open();
    const handedOut: unknown[] = [];
    store.onChange((data) => handedOut.push(data));
    store.write('/person/name', '見');
    store.write('/person/name', '見本');
    store.receive(handedOut[0]);
    expect(store.valueAt('/person/name')).toBe('見本');
    store.receive({ ...(store.state().data as object), age: 87 });
    expect(store.valueAt('/age')).toBe(87);
    expect(store.valueAt('/person/name')).toBe('見本');
  });

  test('that say the same again change nothing', () => {
    const full = formExamples(rosterConsent.id).full;
    const store = open(rosterConsent, full);
    store.write('/age', 99);
    store.receive(structuredClone(full));
    expect(store.valueAt('/age')).toBe(99);
  });
});
