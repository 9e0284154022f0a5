import { clause, clauses } from '@fukushi-kit/clause';
import { formElements } from '@fukushi-kit/form';
import { type EffortAnswer, parseDocument, schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { securityCheck, securityCheckForm } from '../src/index.ts';
import { checkGroups } from '../src/kashiwa-r7/security-check/check-groups.ts';

const items = checkGroups.flatMap((group) => group.items);

const sheet = {
  controlNumber: null,
  madeOn: '2025-10-03',
  contractorName: null,
  scope: { kind: null, from: null, to: null, asOf: '2025-09-30', by: null, rulesVersion: null, logHead: null },
  effortUnmet: null,
  added: [],
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

const unmet: EffortAnswer = {
  verdict: 'effort-unmet',
  methods: ['examine'],
  evidence: '認証台帳 0件',
  finding: null,
  remedyBy: null,
  remediedOn: null,
  checkedBy: '見本 点検子',
  checkedOn: '2025-09-30',
};

describe('the items of the check sheet of information security', () => {
  test('hold every clause of sections 9 to 11 that is checked, and those of the network', () => {
    const checked = clauses
      .filter(({ id, kinds }) => /^kashiwa-r7:(9\(|10\(|11$|5\([78]\))/.test(id) && kinds.includes('control'))
      .map(({ id }) => id);
    expect(new Set(items.map((item) => item.clause))).toEqual(new Set(checked));
  });

  test.each(items.filter(({ duty }) => duty !== 'practice'))('$id binds as $clause does', ({ duty, clause: id }) => {
    expect(clause(id).duties).toContain(duty);
  });

  test('say in the schema what they say on paper', () => {
    const { SecurityAnswers: answers } = schemas.SecurityCheckForm.$defs ?? {};
    const titles = Object.entries(answers?.properties ?? {}).map(([id, { title }]) => [id, title]);
    expect(titles).toEqual(items.map(({ id, text }) => [id, text]));
  });

  test('let only the effort of 10(2)キ be unmet without being nonconforming', () => {
    const offered = formElements(securityCheck).flatMap(({ content }) =>
      content.kind === 'choice' && content.bind.endsWith('/verdict') && content.bind.startsWith('/answers')
        ? [[content.bind.split('/')[2], content.options.map(({ value }) => value)] as const]
        : [],
    );
    const efforts = offered.flatMap(([id, values]) => (values.includes('effort-unmet') ? [id] : []));
    const nonconforming = offered.flatMap(([id, values]) => (values.includes('nonconforming') ? [] : [id]));
    expect(efforts).toEqual(['k10-2-ki1']);
    expect(nonconforming).toEqual(efforts);
  });
});

describe('the data of the check sheet', () => {
  test('keep the schema and have no result where nothing was checked', () => {
    const data = securityCheckForm({ sheet, answers: {}, counts: {} });
    expect(parseDocument('SecurityCheckForm', data)).toEqual({ ok: true, value: data });
    expect(Object.values(data.answers).every(({ verdict }) => verdict === null)).toBe(true);
    expect(Object.values(data.counts).every(({ conforming }) => conforming === null)).toBe(true);
  });

  test('take an answer to its own row and change no other', () => {
    const blank = securityCheckForm({ sheet, answers: {}, counts: {} });
    const data = securityCheckForm({ sheet, answers: { 'k10-2-ki1': unmet }, counts: {} });
    expect(data.answers).toEqual({ ...blank.answers, 'k10-2-ki1': unmet });
    expect(parseDocument('SecurityCheckForm', data)).toEqual({ ok: true, value: data });
  });
});
