import { readFileSync } from 'node:fs';
import {
  boundPointers,
  type FormDefinition,
  type LaidOut,
  layOut,
  type PageModel,
  rubyParts,
  textDigest,
  valueAt,
} from '@fukushi-kit/form';
import { parseEvacuationPlanForm, parseMonthlyReportForm, parseRosterConsentForm } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import {
  evacuationPlan,
  monthlyReport,
  planMaking,
  planProvision,
  rosterConsent,
  supporterProvision,
} from '../src/index.ts';
import { evenTypeface } from './even-typeface.ts';
import { fullPlan, overflowingPlan, simplePlan } from './examples/plan-examples.ts';
import { fullRoster, reportOf, simpleRoster } from './examples/report-examples.ts';

const names = readFileSync(new URL('../fixtures/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

function print(definition: FormDefinition, data: unknown, copy: string | null = 'original'): LaidOut {
  return layOut({ definition, data, mode: 'filled', copy, typefaces: evenTypeface });
}

function printed(definition: FormDefinition, data: unknown, copy?: string | null): PageModel {
  const laidOut = print(definition, data, copy);
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  return laidOut.value;
}

const textOf = (model: PageModel): string =>
  model.pages
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.glyphs.map(({ text }) => text) : [])))
    .join('');

const marksOf = (model: PageModel): number =>
  model.pages.flatMap(({ items }) => items.filter(({ kind, layer }) => kind === 'path' && layer === 'value')).length;

describe.each([
  ['a first draft of 様式1', evacuationPlan, simplePlan, parseEvacuationPlanForm, 2],
  ['様式1 with everything', evacuationPlan, fullPlan, parseEvacuationPlanForm, 2],
  ['an unanswered 様式2', rosterConsent, simpleRoster, parseRosterConsentForm, 1],
  ['様式2 with everything', rosterConsent, fullRoster, parseRosterConsentForm, 1],
  ['a report on no original', monthlyReport, reportOf(0), parseMonthlyReportForm, 1],
  ['a report that fills one page', monthlyReport, reportOf(13), parseMonthlyReportForm, 1],
  ['a report on one original more', monthlyReport, reportOf(14), parseMonthlyReportForm, 2],
  ['a report on 200 originals', monthlyReport, reportOf(200), parseMonthlyReportForm, 8],
] as const)('%s', (_, definition, data, parse, pages) => {
  test('keeps the schema', () => {
    expect(parse(data)).toEqual({ ok: true, value: data });
  });

  test.each(definition.copies.map(({ id }) => id))('stands on its pages as copy %s with nothing left over', (copy) => {
    const laidOut = print(definition, data, copy);
    expect(laidOut.findings).toEqual([]);
    expect(laidOut.ok && laidOut.value.pages).toHaveLength(pages);
  });
});

test.each([
  ['様式1', evacuationPlan, fullPlan],
  ['様式2', rosterConsent, fullRoster],
  ['月次報告書', monthlyReport, reportOf(3)],
] as const)('every text of %s that is bound and recorded is on the paper', (_, definition, data) => {
  const model = printed(definition, data);
  const paper = textOf(model).replaceAll(/\s/g, '');
  const named = model.trace.filter(({ pointer }) =>
    /\/(name|text|path|note|controlNumber|writer|office)$/.test(pointer),
  );
  const texts = named.map(({ pointer }) => valueAt(data, pointer)).filter((value) => typeof value === 'string');
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(paper).toContain(text.replaceAll(/\s/g, ''));
});

test('texts longer than their cells go on in 別紙, whole, and risks beyond the ruled rows on a further page', () => {
  const laidOut = print(evacuationPlan, overflowingPlan);
  expect(laidOut.findings.map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['continued-on-sheet', 'plan/considerations/note'],
    ['continued-on-sheet', 'plan/findings/text'],
    ['continued-on-sheet', 'plan/route/path'],
  ]);
  const paper = textOf(printed(evacuationPlan, overflowingPlan));
  const { findings, considerations, route } = overflowingPlan.plan;
  for (const text of [findings?.text, considerations?.note, route?.path]) {
    expect(paper).toContain((text ?? '').replaceAll('\n', ''));
  }
});

describe.each([
  ['様式1', evacuationPlan],
  ['様式2', rosterConsent],
  ['月次報告書', monthlyReport],
] as const)('%s', (_, definition) => {
  test('blank has nothing ticked or circled', () => {
    const blank = layOut({ definition, data: fullPlan, mode: 'blank', copy: null, typefaces: evenTypeface });
    expect(blank.ok && marksOf(blank.value)).toBe(0);
  });

  test('with nothing recorded has nothing ticked or circled either', () => {
    const empty = layOut({ definition, data: {}, mode: 'filled', copy: null, typefaces: evenTypeface });
    expect(empty.ok && marksOf(empty.value)).toBe(0);
  });
});

describe('the page of 様式1 that is signed', () => {
  const pageText = (model: PageModel, page: number): string =>
    textOf({ ...model, pages: model.pages.slice(page - 1, page) });

  test('says whose it is by number, at the top and at the foot, and by name beside the consent', () => {
    const signed = pageText(printed(evacuationPlan, fullPlan), 2);
    expect(signed.split('2025-06-002')).toHaveLength(3);
    expect(signed).toContain('本人の氏名見本 花子【計画の作成】');
  });

  test('has room for both on the blank, and the same fixed layer', () => {
    const typefaces = evenTypeface;
    const blank = layOut({ definition: evacuationPlan, data: null, mode: 'blank', copy: 'original', typefaces });
    if (!blank.ok) throw new Error('must print');
    expect(pageText(blank.value, 2)).toMatch(/^様式1整理番号/);
    expect(pageText(blank.value, 2)).toContain('本人の氏名【計画の作成】');
    const fixed = (model: PageModel) =>
      model.pages.map(({ items }) =>
        items.filter(({ layer }) => layer === 'static').map(({ tag: _, ...item }) => item),
      );
    expect(fixed(blank.value)).toEqual(fixed(printed(evacuationPlan, fullPlan)).slice(0, 2));
  });

  test('shows each text that is answered, whole, with its version and the head of its digest', () => {
    const signed = pageText(printed(evacuationPlan, fullPlan), 2);
    for (const { text, version } of [planMaking, planProvision, supporterProvision]) {
      expect(signed).toContain(
        rubyParts(text)
          .map(({ base }) => base)
          .join(''),
      );
      expect(signed).toContain(`同意文 第${version}版 ${textDigest(text).slice(0, 8)}`);
    }
  });
});

test('the copy for the person is larger than the original in labels, choices and consents, and never under 7 points', () => {
  const fixedSizes = (copy: string): readonly number[] =>
    printed(evacuationPlan, fullPlan, copy).pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'text' && item.layer === 'static' ? item.glyphs.map(() => item.size) : [],
      ),
    );
  const share = (sizes: readonly number[]) => sizes.filter((size) => size >= 9).length / sizes.length;
  expect(share(fixedSizes('person'))).toBeGreaterThan(2 * share(fixedSizes('original')));
  expect(Math.min(...fixedSizes('person'))).toBe(7);
});

test('an unanswered consent is ticked neither way, an answered one once', () => {
  const marks = (answer: 'given' | 'refused' | 'unanswered') =>
    marksOf(printed(rosterConsent, { ...simpleRoster, provision: { ...simpleRoster.provision, answer } }));
  expect([marks('unanswered'), marks('given'), marks('refused')]).toEqual([0, 1, 1]);
});

test.each(names)('the name %s stands on the sheet as it was written', (name) => {
  const person = { ...simplePlan.plan.person, name };
  const paper = textOf(printed(evacuationPlan, { ...simplePlan, plan: { ...simplePlan.plan, person } }));
  expect(paper).toContain(name);
});

test('nobody reads a name in the monthly report but those of the contractor', () => {
  const people = boundPointers(monthlyReport).filter((pointer) => /name|person/i.test(pointer));
  expect(people).toEqual(['/contractor/name', '/contractor/contactPerson']);
});
