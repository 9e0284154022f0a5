import { plainDate } from '@fukushi-kit/calendar';
import { layOut, type PageModel, rubyParts, textDigest } from '@fukushi-kit/form';
import { type ConsentEvent, parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { consentWithdrawal, consentWithdrawalForm, withdrawal } from '../src/index.ts';
import { evenTypeface } from './even-typeface.ts';
import { fullPlan } from './examples/plan-examples.ts';

const DAY = '2025-09-18';

const event = (subject: ConsentEvent['subject'], more: Partial<ConsentEvent> = {}): ConsentEvent => ({
  schemaVersion: '1',
  subject,
  giver: 'person',
  agent: null,
  supporter: null,
  answer: 'withdrawn',
  on: DAY,
  formVersion: null,
  textDigest: null,
  recipients: [],
  ...more,
});

const sheet = (consents: ConsentEvent[], filer: ConsentEvent['giver'] = 'person', supporter: string | null = null) =>
  consentWithdrawalForm({
    consents,
    filedOn: plainDate(DAY),
    filer,
    supporter,
    controlNumber: '2025-06-002',
    person: fullPlan.plan.person,
    reason: null,
    filerPhone: null,
  });

const agent = { name: '見本 一郎', relation: '長男', reason: '手が動かないため' };

describe('the notice of withdrawal', () => {
  test('ticks every consent that was withdrawn on the day, once', () => {
    const data = sheet([event('roster-provision'), event('plan-provision'), event('plan-provision')]);
    expect(parseDocument('ConsentWithdrawalForm', data)).toEqual({ ok: true, value: data });
    expect(data).toMatchObject({ subjects: ['roster-provision', 'plan-provision'], scope: 'all', filer: 'person' });
  });

  test.each<[title: string, consents: ConsentEvent[]]>([
    ['nothing is recorded', []],
    ['another day', [event('roster-provision', { on: '2025-09-17' }), event('plan-provision', { on: '2025-09-19' })]],
    ['an answer that is no withdrawal', [event('roster-provision', { answer: 'refused' })]],
    ['withdrawn by an agent', [event('roster-provision', { giver: 'agent', agent })]],
  ])('ticks nothing for the person: %s', (_, consents) => {
    expect(sheet(consents)).toMatchObject({ subjects: [], scope: null });
  });

  test('names no recipients for the making of the plan, which is given to nobody', () => {
    expect(sheet([event('plan-making')])).toMatchObject({ subjects: ['plan-making'], scope: null });
  });

  test('says of an agent the relation and the reason', () => {
    expect(sheet([event('roster-provision', { giver: 'agent', agent })], 'agent')).toMatchObject({
      filer: 'agent',
      agentRelation: '長男',
      agentReason: '手が動かないため',
    });
  });

  test('of one supporter shows nothing of another', () => {
    const mine = event('supporter-provision', { giver: 'supporter', supporter: '見本 三郎' });
    const other = event('supporter-provision', { giver: 'supporter', supporter: '見本 四郎' });
    expect(sheet([mine, other], 'supporter', '見本 三郎')).toMatchObject({
      subjects: ['supporter-provision'],
      supporter: '見本 三郎',
    });
    expect(sheet([other], 'supporter', '見本 三郎').subjects).toEqual([]);
  });

  test('leaves to the city what only the city notes', () => {
    expect(new Set(Object.values(sheet([event('roster-provision')]).office))).toEqual(new Set([null]));
  });
});

test('the declaration stands on the sheet whole, with its version and digest, under what ends and what does not', () => {
  const textOf = ({ pages }: PageModel): string =>
    pages
      .flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'text' ? item.glyphs.map(({ text }) => text) : [])),
      )
      .join('');
  const blank = layOut({
    definition: consentWithdrawal,
    data: null,
    mode: 'blank',
    copy: null,
    typefaces: evenTypeface,
  });
  if (!blank.ok) throw new Error('must print');
  const paper = textOf(blank.value);
  const declaration = rubyParts(withdrawal.text)
    .map(({ base }) => base)
    .join('');
  expect(paper).toContain(`${declaration}届出文 第1版 ${textDigest(withdrawal.text).slice(0, 8)}`);
  const stays = ['すでに渡した写し', '第49条の11第3項', '名簿に載ること', '作った計画'];
  for (const words of stays) expect(paper.indexOf(words)).toBeGreaterThan(paper.indexOf('終わらない'));
  for (const words of stays) expect(paper.indexOf(words)).toBeLessThan(paper.indexOf(declaration));
});
