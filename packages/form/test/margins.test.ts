import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../src/definition.ts';
import { dataDigest, type LayOutInput, layOut, parseQr } from '../src/index.ts';
import { qrText } from '../src/qr-text.ts';
import { stack } from './fixed-typeface.ts';
import { endOf, modelOf, nodesOf, runsOf, textOf, textsOf } from './page-text.ts';
import { sampleForm } from './sample-form.ts';

const form: FormDefinition = {
  ...sampleForm({ kind: 'title', id: 'title', controlNumber: { label: '整理番号', bind: '/number' } }),
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'office', mark: '副本（受注者控・ケアプラン添付）' },
  ],
};
const second = { id: 'sheet-2', blocks: [] };
const data = { number: 'C-0001' };
const printed = (more: Partial<LayOutInput> = {}) => modelOf({ definition: form, data, copy: 'office', ...more });
const footer = (more: Partial<LayOutInput> = {}) => runsOf(printed(more)).filter(({ y }) => y > 283);

describe('the number of a copy', () => {
  test('stands beside its mark, at the head and in the footer', () => {
    const texts = textsOf(printed({ serial: 2 }));
    expect(texts.filter((text) => text.endsWith('副本（受注者控・ケアプラン添付）　第2号'))).toHaveLength(2);
  });

  test('stands alone where the copy has no mark', () => {
    expect(textsOf(printed({ copy: null, serial: 9999 }))).toEqual(expect.arrayContaining(['第9999号']));
  });

  test.each([0, 10_000, 1.5, Number.NaN])('of %d is the fault of the caller', (serial) => {
    expect(() => printed({ serial })).toThrow(RangeError);
  });
});

describe('the footer', () => {
  const overlay = { municipality: '茅ヶ崎市', operations: 3, digest: `1a2b3c4d${'0'.repeat(56)}` };
  const logHead = `1234-${'0a'.repeat(32)}`;

  test('says what was laid over the form', () => {
    expect(footer({ definition: { ...form, overlay } }).map(textOf)).toContain('茅ヶ崎市 上書き3件（1a2b3c4d）');
  });

  test('says what the head of the audit log was, on every page, without a record too', () => {
    const head = `32-${'0a'.repeat(32)}`;
    const sheets = [...form.sheets, second];
    const model = printed({ definition: { ...form, sheets, overlay }, logHead: head, mode: 'blank' });
    for (const page of [1, 2])
      expect(runsOf(model, page).map(textOf)).toContain(`茅ヶ崎市 上書き3件（1a2b3c4d）　記録の照合値 ${head}`);
    expect(textsOf(printed()).join('')).not.toContain('照合値');
  });

  test('stops a print whose head of the audit log has no room, rather than cutting it', () => {
    const laidOut = layOut({
      ...{ definition: form, data, mode: 'filled', copy: null, typefaces: stack },
      logHead: '0'.repeat(300),
    });
    expect(laidOut).toMatchObject({
      ok: false,
      findings: [{ code: 'label-does-not-fit', detail: { element: 'footer' } }],
    });
  });

  test.each<[clauses: FormDefinition['clauses'], name: string]>([
    [['chigasaki-r7:特記12(1)', 'chigasaki-r7:特記13(1)'], 'chigasaki-r7/incident-report　第1.0.0版'],
    [['chigasaki-r7:特記13(1)', 'kashiwa-r7:9(6)'], 'incident-report　第1.0.0版'],
  ])('of a form by %j begins with %s', (clauses, name) => {
    expect(footer({ definition: { ...form, id: 'chigasaki-r7/incident-report', clauses } }).map(textOf)).toContain(
      name,
    );
  });

  test.each<[what: string, more: Partial<LayOutInput>]>([
    ['alone', { copy: null }],
    ['with the mark of a copy', {}],
    ['with the number of a copy', { serial: 9999 }],
    ['with an overlay', { serial: 9999, definition: { ...form, overlay } }],
    [
      'with a long id',
      { serial: 9999, definition: { ...form, overlay, id: 'kashiwa-r7/concurrent-duty-request-form-x' } },
    ],
    [
      'with a QR code',
      { serial: 9999, qr: true, definition: { ...form, overlay, id: 'kashiwa-r7/concurrent-duty-request' } },
    ],
    ['with the head of an audit log', { serial: 9999, logHead, definition: { ...form, overlay } }],
    [
      'with a long id, and the head of an audit log',
      { serial: 9999, logHead, definition: { ...form, id: 'kashiwa-r7/concurrent-duty-request-form-x' } },
    ],
    ['with a QR code and the head of an audit log', { qr: true, logHead }],
    ['with a long control number', { serial: 12, qr: true, data: { number: 'C-0001-0002-0003-0004-0005' } }],
  ])('%s writes nothing over anything else', (_, more) => {
    const runs = footer(more);
    for (const run of runs) {
      const others = runs.filter((other) => other !== run && Math.abs(other.y - run.y) < 2.4);
      for (const other of others) expect(endOf(run) < other.x - 1 || endOf(other) < run.x - 1).toBe(true);
      expect(endOf(run)).toBeLessThan(more.qr === true ? 195 - 9.3 - 1.2 : 195.01);
      expect(run.y).toBeLessThan(291);
    }
  });

  test('keeps the head of further pages clear of the mark of the copy', () => {
    const { number: _, ...unnumbered } = form;
    const long = { ...unnumbered, title: '個人情報取扱い承諾申請書（目的外利用・複写・持出・再委託）' };
    const model = printed({ definition: { ...long, sheets: [...form.sheets, second] }, serial: 12 });
    const heads = runsOf(model, 2).filter(({ y }) => y < 15);
    const mark = heads.find((run) => textOf(run).startsWith('副本'));
    for (const run of heads.filter((one) => one !== mark)) expect(endOf(run)).toBeLessThan((mark?.x ?? 0) - 2);
    expect(heads.map(textOf).join('')).toContain(long.title);
  });
});

describe('the QR code of a page', () => {
  const figures = (model = printed({ qr: true })) => nodesOf(model.structure).filter(({ role }) => role === 'Figure');
  const codes = (more: Partial<LayOutInput> = {}) =>
    printed({ qr: true, ...more }).pages.flatMap(({ items }) =>
      items.filter((item) => item.kind === 'path' && item.fill),
    );

  test('is not there unless it is asked for, and moves nothing else', () => {
    const without = printed().pages[0]?.items ?? [];
    expect(without.some(({ kind }) => kind === 'path')).toBe(false);
    const body = (items: typeof without) => items.filter((item) => item.kind !== 'text' || item.y < 283);
    const withCode = printed({ qr: true }).pages[0]?.items ?? [];
    expect(body(withCode.filter(({ kind }) => kind !== 'path'))).toEqual(body(without));
  });

  test('stands in the corner below the room for blocks, clear of all other things by four modules', () => {
    const [code] = codes();
    const numbers = (letter: string) =>
      Array.from((code?.kind === 'path' ? code.d : '').matchAll(new RegExp(`${letter}(-?[\\d.]+)`, 'g')), ([, n]) =>
        Number(n),
      );
    const [left, right] = [Math.min(...numbers('H')), Math.max(...numbers('H'))];
    const [top, bottom] = [Math.min(...numbers('V')), Math.max(...numbers('V'))];
    const quiet = 4 * ((right - left) / 33);
    expect(right).toBeCloseTo(195, 2);
    expect(bottom - top).toBeCloseTo(right - left, 2);
    expect(top - quiet).toBeGreaterThanOrEqual(282.26);
    expect(bottom).toBeLessThan(297 - 4.2);
    const below = runsOf(printed({ qr: true })).filter(({ y }) => y > 282);
    for (const run of below) expect(endOf(run)).toBeLessThan(left - quiet);
  });

  test('says to someone who does not see it what it is', () => {
    expect(figures().map(({ alt }) => alt)).toEqual(['二次元コード（chigasaki-r7/sample 第1.0.0版 1／1）']);
  });

  test('differs from page to page, from copy to copy of other data, and not from one print to the next', () => {
    const pages = codes({ definition: { ...form, sheets: [...form.sheets, second] } });
    expect(new Set(pages.map((item) => (item.kind === 'path' ? item.d : ''))).size).toBe(2);
    expect(codes()).toEqual(codes());
    expect(codes({ data: { ...data, note: '別' } })).not.toEqual(codes());
  });

  test('of a form whose id is no plain one is the fault of the caller', () => {
    expect(() =>
      layOut({ definition: { ...form, id: '様式1' }, data, mode: 'filled', copy: null, typefaces: stack, qr: true }),
    ).toThrow(RangeError);
  });
});

describe('what a QR code says', () => {
  const content = {
    formId: 'chigasaki-r7/evacuation-plan',
    formVersion: '1.0.0',
    controlNumber: '2025-06-002',
    page: 1,
    pages: 2,
    digest: dataDigest(data).slice(0, 16),
  };
  const text = qrText(content);

  test('is made of signs that every keyboard types alike', () => {
    expect(text).toMatch(/^[A-Z0-9/.-]+$/);
    expect(text.length).toBeLessThan(90);
  });

  test.each([
    ['as it is', text],
    ['with a line end', `${text}\r\n`],
    ['with Caps Lock', text.toLowerCase()],
    ['in full width', text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ])('is understood %s', (_, typed) => {
    expect(parseQr(typed)).toEqual(content);
  });

  test.each([
    [{ controlNumber: null, digest: null }],
    [{ controlNumber: 'R7-abc', page: 12, pages: 240 }],
    [{ formId: 'note', formVersion: '2.1.0-rc.1' }],
    [{ formId: 'a/b/c', controlNumber: '-' }],
  ])('is read back: %j', (change) => {
    const other = { ...content, ...change };
    expect(parseQr(qrText(other))).toEqual(other);
  });

  test('tells the case of a control number apart, Caps Lock or not', () => {
    const typed = qrText({ ...content, controlNumber: 'R7-abC' });
    const reversed = typed.replaceAll(/[A-Za-z]/g, (l) => (l === l.toUpperCase() ? l.toLowerCase() : l.toUpperCase()));
    expect([typed, reversed].map((one) => parseQr(one)?.controlNumber)).toEqual(['R7-abC', 'R7-abC']);
  });

  test.each([
    '',
    'FK1',
    '4901234567890',
    `FK2${text.slice(3)}`,
    `${text}0`,
    text.replace('1-2', '3-2'),
    text.replace('1-2', '0-2'),
    'FK1/'.repeat(200),
  ])('is not %j', (typed) => {
    expect(parseQr(typed)).toBeNull();
  });
});
