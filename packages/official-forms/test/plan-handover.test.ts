import { plainDate } from '@fukushi-kit/calendar';
import { type LifeTerms, planState } from '@fukushi-kit/evacuation-plan';
import { type Actor, type LifeEvent, parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { planHandoverForm } from '../src/index.ts';
import { fullPlan } from './examples/plan-examples.ts';

const terms: LifeTerms = {
  period: { from: '2025-05-01', to: '2026-03-10' },
  updateRules: [],
  readings: { copyAtVisit: 'provisional', contractorCopy: null },
};

const staff: Actor = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男' };
const city: Actor = { party: 'municipality', office: '茅ヶ崎市高齢福祉課', name: null };
const base = { schemaVersion: '1', by: staff } as const;

const madeUntil = (last: LifeEvent['kind']): LifeEvent[] => {
  const whole: LifeEvent[] = [
    { ...base, kind: 'begun', on: '2025-06-01', version: 1, supersedes: null },
    { ...base, kind: 'visited', on: '2025-06-03', version: 1, place: 'home' },
    { ...base, kind: 'drafted', on: '2025-06-03', version: 1 },
    { ...base, kind: 'completed', on: '2025-06-05', version: 1, omissions: 0 },
    { ...base, kind: 'original-made', on: '2025-06-05', version: 1, duplicates: 2 },
    { ...base, kind: 'submitted', on: '2025-07-10', version: 1 },
    {
      ...base,
      by: city,
      kind: 'correction-asked',
      on: '2025-07-15',
      version: 1,
      points: ['避難経路の記入'],
      originalReturned: true,
    },
    { ...base, kind: 'resubmitted', on: '2025-07-17', version: 1 },
    { ...base, by: city, kind: 'received', on: '2025-07-22', version: 1, notice: '茅高第1号' },
  ];
  return whole.slice(0, whole.findIndex(({ kind }) => kind === last) + 1);
};

const moved: LifeEvent = { ...base, kind: 'provider-changed', on: '2025-10-01', to: '架空居宅介護支援事業所' };
const handed: LifeEvent = {
  ...base,
  kind: 'handed-over',
  on: '2025-10-03',
  to: '架空居宅介護支援事業所',
  what: 'further-copy',
  receivedBy: '架空 春子',
};
const nobody = { office: null, contactPerson: null, phone: null };

const sheet = (log: LifeEvent[]) =>
  planHandoverForm({
    log,
    life: planState(log, terms),
    plan: { ...fullPlan.plan, version: 1 },
    consents: [],
    asOf: plainDate('2025-10-03'),
    from: nobody,
    to: nobody,
    giverPhone: '0467-00-0800',
    notes: { attachments: null, explainedOn: null, minorChanges: null, carefulPoints: null, openMatters: null },
  });

describe('the record of a handover', () => {
  test('says when the provider changed, what was handed over, by whom and to whom', () => {
    const data = sheet([...madeUntil('received'), moved, handed]);
    expect(parseDocument('PlanHandoverForm', data)).toEqual({ ok: true, value: data });
    expect(data).toMatchObject({
      changedOn: '2025-10-01',
      handedOverOn: '2025-10-03',
      what: 'further-copy',
      handedOverBy: { office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男', phone: '0467-00-0800' },
      receivedOn: '2025-10-03',
      receivedBy: '架空 春子',
      exceptionReason: null,
      to: { office: '架空居宅介護支援事業所' },
    });
  });

  test('is ready to be signed while nothing is handed over yet', () => {
    expect(sheet([...madeUntil('received'), moved])).toMatchObject({
      changedOn: '2025-10-01',
      handedOverOn: null,
      what: null,
      receivedBy: null,
    });
  });

  test('names no receiver, and no day of receipt, where none is recorded', () => {
    const data = sheet([...madeUntil('received'), moved, { ...handed, receivedBy: null }]);
    expect([data.handedOverOn, data.receivedOn, data.receivedBy]).toEqual(['2025-10-03', null, null]);
  });

  test('gives the reason of an exception, until the plan is handed over all the same', () => {
    const exception: LifeEvent = { ...base, kind: 'not-handed-over', on: '2025-10-02', reason: '本人が望まなかった' };
    const excepted = [...madeUntil('received'), moved, exception];
    expect(sheet(excepted)).toMatchObject({ exceptionReason: '本人が望まなかった', handedOverOn: null });
    expect(sheet([...excepted, handed])).toMatchObject({ exceptionReason: null, handedOverOn: '2025-10-03' });
  });

  test('leaves out a handover that was refused', () => {
    const wordless: LifeEvent = {
      ...base,
      kind: 'handed-over',
      on: '2025-10-02',
      to: null,
      what: null,
      receivedBy: null,
    };
    expect(sheet([...madeUntil('received'), moved, wordless]).handedOverOn).toBeNull();
    expect(sheet([...madeUntil('received'), moved, wordless, handed]).handedOverOn).toBe('2025-10-03');
    expect(sheet([...madeUntil('received'), handed]).handedOverOn).toBeNull();
  });

  test('is about the last change of provider', () => {
    const again: LifeEvent = { ...moved, on: '2025-12-01', to: '見本介護支援' };
    const data = sheet([...madeUntil('received'), moved, handed, again]);
    expect([data.changedOn, data.to.office, data.handedOverOn]).toEqual(['2025-12-01', '見本介護支援', null]);
  });

  test.each<[last: LifeEvent['kind'], review: string]>([
    ['original-made', 'not-submitted'],
    ['submitted', 'under-review'],
    ['correction-asked', 'correction-asked'],
    ['resubmitted', 'under-review'],
    ['received', 'received'],
  ])('after %s says of the review %s', (last, review) => {
    expect(sheet([...madeUntil(last), moved]).review).toBe(review);
  });

  test('says nothing of the review of a plan that was brought in', () => {
    expect(sheet([{ ...base, kind: 'brought-in', on: '2025-06-01', version: 1 }, moved]).review).toBeNull();
  });
});
