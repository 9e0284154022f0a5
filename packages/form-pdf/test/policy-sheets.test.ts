import { plainDate } from '@fukushi-kit/calendar';
import type { PageModel } from '@fukushi-kit/form';
import { forms, type PolicyHeader, policySheets } from '@fukushi-kit/official-forms';
import { controlFindingText, evaluateAll, evidenceIndex } from '@fukushi-kit/policy-check';
import type { PolicyCheckSummaryForm } from '@fukushi-kit/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSample } from '../../policy-check/test/read-sample.ts';
import { printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { type ReadPdf, type ReadTag, readPdf, solid } from './read-pdf.ts';

const { books, agreement } = readSample('careless');
const header: PolicyHeader = {
  controlNumber: 'P-2026-01',
  madeOn: plainDate('2026-04-16'),
  contractName: '令和7年度個別避難計画作成業務委託',
  contractorName: '社会福祉法人見本会（架空）',
  kind: 'self',
  from: null,
  to: null,
  by: '見本 点検子',
  rulesVersion: null,
  logHead: null,
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/** Where fields of the head stand on one sheet or another. */
const HEADER_PLACES = {
  文書番号: '/controlNumber',
  作成日: '/madeOn',
  契約件名: '/contractName',
  '受注者（受託者）': '/contractor',
  受託者: '/contractorName',
  受注者: '/contractorName',
  点検者: '/scope/by',
  点検の種類: '/scope/kind',
} as const;

/** What is written at the left begins on the edge of its place. */
const NEAR = 0.1;

/** What is read in the place in which the trace says that a value stands. */
function readAt({ pages }: ReadPdf, model: PageModel, pointer: string): string {
  const entry = model.trace.find((one) => one.pointer === pointer);
  if (entry === undefined) throw new Error(`nothing stands at ${pointer}`);
  const [left, top, width, height] = entry.box;
  return (pages[entry.page - 1]?.runs ?? [])
    .filter(({ x, y }) => x > left - NEAR && x < left + width && y > top && y < top + height)
    .map(({ text }) => text)
    .join('');
}

const tagsOf = (tag: ReadTag): ReadTag[] => [tag, ...tag.children.flatMap(tagsOf)];

interface Printed {
  readonly model: PageModel;
  readonly pdf: ReadPdf;
  readonly text: string;
}

describe.each([
  ['chigasaki-r7', 'special-provisions-check', 'c11', 'article11'],
  ['kashiwa-r7', 'security-check', 'k9', 'section9'],
] as const)(
  'the printed sheets of the check of a careless contractor by %s',
  (catalogue, checkSheet, chapter, group) => {
    const report = evaluateAll(catalogue, books, agreement, plainDate('2026-04-15'));
    const sheets = policySheets({ report, books, agreement, header });
    const printed = new Map<string, Printed>();
    beforeAll(async () => {
      for (const { form, data } of sheets) {
        const definition = forms.get(form);
        if (definition === undefined) throw new Error(form);
        const model = laidOut(definition, data, { copy: 'original' });
        const pdf = await readPdf(await printPdf([model], { day: '2026-04-16' }), { runs: true });
        printed.set(form.slice(form.indexOf('/') + 1), {
          model,
          pdf,
          text: pdf.pages.map(({ text }) => text).join(''),
        });
      }
    });
    const of = (name: string): Printed => {
      const found = printed.get(name);
      if (found === undefined) throw new Error(name);
      return found;
    };

    test('show on the front sheet the figures of the report', () => {
      const { pdf, model } = of('policy-check-summary');
      const { conforming, nonconforming, unverified, leftToCity } = report.counts;
      expect(readAt(pdf, model, '/total/conforming')).toBe(String(conforming));
      expect(readAt(pdf, model, '/total/nonconforming')).toBe(String(nonconforming));
      expect(readAt(pdf, model, '/total/unverified')).toBe(String(unverified));
      expect(readAt(pdf, model, '/total/leftToCity')).toBe(String(leftToCity));
      expect(readAt(pdf, model, '/total/all')).toBe(String(report.results.length));
    });

    test('print the numbers that were agreed on with their units', () => {
      const { pdf, model } = of('policy-check-summary');
      const data = sheets.find(({ form }) => form.endsWith('/policy-check-summary'))?.data as PolicyCheckSummaryForm;
      const at = data.parameters.findIndex(({ name }) => name === '初報までの時間（分）');
      expect(readAt(pdf, model, `/parameters/${at}/value`)).toBe('60');
      expect(readAt(pdf, model, `/parameters/${at}/unit`)).toBe('分');
      for (const [index, { unit }] of data.parameters.entries())
        expect(readAt(pdf, model, `/parameters/${index}/unit`)).toBe(unit);
    });

    test('tell of no field as blank in which something is printed', () => {
      for (const { form, blank } of sheets) {
        const { pdf, model } = of(form.slice(form.indexOf('/') + 1));
        const printed = Object.entries(HEADER_PLACES).flatMap(([label, pointer]) =>
          model.trace.some((one) => one.pointer === pointer) && readAt(pdf, model, pointer) !== '' ? [label] : [],
        );
        expect(printed.length, form).toBeGreaterThan(2);
        expect(blank.filter(({ label }) => printed.includes(label))).toEqual([]);
      }
    });

    test('say in words what the bars show, chapter by chapter', () => {
      const { pdf } = of('policy-check-summary');
      const alts = pdf.pages.flatMap(({ tags }) => tagsOf(tags)).map(({ alt = '' }) => alt);
      const alt = alts.find((one) => one.startsWith('章ごとの結果の図')) ?? '';
      for (const { title, counts } of report.chapters) {
        const said = alt.split('。').find((sentence) => sentence.startsWith(`${title}は`)) ?? '';
        expect(said.includes('不適合'), title).toBe(counts.nonconforming > 0);
        if (counts.nonconforming > 0) expect(said).toContain(`不適合${counts.nonconforming}件`);
        if (counts.unverified > 0) expect(said).toContain(`未確認${counts.unverified}件`);
      }
    });

    test('have on the plan every finding that is a breach, and on the check sheet the same', () => {
      const breaches = report.findings.filter(({ severity }) => severity === 'error');
      expect(breaches.length).toBeGreaterThan(50);
      for (const breach of breaches) {
        const said = solid(controlFindingText(breach));
        expect(of('corrective-action-plan').text).toContain(said);
        expect(of(checkSheet).text).toContain(said);
      }
    });

    test('have on the check sheet the counts that its rows come to', () => {
      const { pdf, model } = of(checkSheet);
      const counts = report.chapters.find(({ id }) => id === chapter)?.counts;
      expect(counts?.nonconforming).toBeGreaterThan(0);
      expect(readAt(pdf, model, `/counts/${group}/nonconforming`)).toBe(String(counts?.nonconforming));
      expect(readAt(pdf, model, `/counts/${group}/unverified`)).toBe(String(counts?.unverified));
    });

    test('have in the list of evidence the digest of every register, whole', () => {
      const { text } = of('evidence-index');
      for (const { digest } of evidenceIndex(books)) expect(text).toContain(digest);
    });
  },
);
