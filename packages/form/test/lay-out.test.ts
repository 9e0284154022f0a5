import { describe, expect, test } from 'vitest';
import type { Cell } from '../src/cell.ts';
import type { ListBlock } from '../src/definition.ts';
import type { Field, TextField } from '../src/field.ts';
import { type LayOutInput, layOut, type PageModel, type StructureNode, type TextRun } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';
import { sampleForm } from './sample-form.ts';

const reason: TextField = {
  kind: 'text',
  bind: '/reason',
  label: '事由',
  clauses: ['chigasaki-r7:8(2)エ'],
  lines: 3,
  fit: { minimum: 8, over: 'sheet' },
};

const phone: TextField = {
  kind: 'text',
  bind: '/phone',
  label: '電話',
  clauses: [],
  lines: 1,
  fit: { minimum: 7, over: 'stop' },
};

const needs: Field = {
  kind: 'choice',
  bind: '/needs',
  label: '配慮',
  clauses: [],
  many: true,
  style: 'tick',
  perRow: 2,
  options: [
    { value: 'hearing', label: '聴覚' },
    { value: 'sight', label: '視覚' },
    { value: 'other', label: 'その他' },
  ],
  other: { value: 'other', bind: '/otherNeed' },
};

const consent: Field = {
  kind: 'consent',
  bind: '/consent',
  label: '提供の同意',
  clauses: [],
  textId: 'provision',
  textVersion: '1',
  text: '私は、この計画を提供することについて、次のとおり回答します。',
  given: '同意する',
  refused: '同意しない',
};

const row = (height: number, ...cells: Cell[]) => ({ height, cells });
const label = (id: string, text: string): Cell => ({ id, shade: true, content: { kind: 'label', text } });

const definition = sampleForm(
  {
    kind: 'title',
    id: 'title',
    addressee: '茅ヶ崎市長 あて',
    date: { label: '作成日', bind: '/madeOn' },
    controlNumber: { label: '整理番号', bind: '/number' },
  },
  { kind: 'heading', id: 'person', text: '1 本人' },
  {
    kind: 'grid',
    id: 'grid',
    caption: '本人',
    frame: 'thick',
    columns: [2, 5, 2, 5],
    rows: [
      row(14, label('name.label', '氏名'), {
        id: 'name',
        columns: 3,
        content: { kind: 'name', bind: '/name', reading: '/reading', label: '氏名', clauses: [] },
      }),
      row(
        9,
        label('born.label', '生年月日'),
        {
          id: 'born',
          content: {
            kind: 'day',
            bind: '/born',
            label: '生年月日',
            clauses: [],
            eras: ['大正', '昭和', '平成', '令和'],
          },
        },
        label('phone.label', '電話'),
        { id: 'phone', content: phone },
      ),
      row(16, label('reason.label', '事由'), { id: 'reason', columns: 3, content: reason }),
      row(12, label('needs.label', '配慮'), { id: 'needs', columns: 3, content: needs }),
      row(20, { id: 'consent', columns: 4, content: consent }),
    ],
  },
);

const person = {
  madeOn: '2025-06-15',
  number: 'C-0001',
  name: '𠮷田　太郎',
  reading: 'よしだ たろう',
  born: '1940-04-01',
  phone: '0467-00-0000',
  reason: '一人では、外に出られない。',
  needs: ['hearing', 'other'],
  otherNeed: '大きな音が苦手',
  consent: 'refused',
};

const asked = (more: Partial<LayOutInput> = {}): LayOutInput => ({
  definition,
  data: person,
  mode: 'filled',
  copy: 'original',
  typefaces: stack,
  ...more,
});

function printed(more: Partial<LayOutInput> = {}): PageModel {
  const laidOut = layOut(asked(more));
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  return laidOut.value;
}

const textOf = (run: TextRun): string => run.glyphs.map((glyph) => glyph.text).join('');
const runsOf = (model: PageModel, page?: number): TextRun[] =>
  model.pages
    .flatMap(({ items }, index) => (page === undefined || index === page - 1 ? items : []))
    .filter((item) => item.kind === 'text');
const textsOf = (model: PageModel, page?: number): string[] => runsOf(model, page).map(textOf);
const nodesOf = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(nodesOf)];
const altsOf = (model: PageModel): string[] =>
  nodesOf(model.structure).flatMap((node) => (node.role === 'Figure' ? [node.alt ?? ''] : []));

describe('a filled form', () => {
  test('writes every value, in the words of a Japanese form', () => {
    const model = printed();
    const text = textsOf(model).join('');
    for (const word of [
      '様式0',
      '見本票',
      'C-0001',
      '茅ヶ崎市長 あて',
      '令和7年6月15日',
      '昭和15年4月1日',
      '0467-00-0000',
      '大きな音が苦手',
    ]) {
      expect(text).toContain(word);
    }
    expect(model.pages).toHaveLength(1);
  });

  test('writes the name at 14 points and its reading above it', () => {
    const runs = runsOf(printed());
    const name = runs.find((run) => textOf(run) === '𠮷');
    const reading = runs.find((run) => textOf(run) === 'よしだ たろう');
    expect(name).toMatchObject({ size: 14, typeface: 'wide' });
    expect(reading?.y).toBeLessThan((name?.y ?? 0) - 3);
  });

  test('keeps the reading clear of the dotted line under it', () => {
    const model = printed();
    const reading = runsOf(model).find((run) => textOf(run) === 'よしだ たろう');
    const dotted = model.pages[0]?.items.find((item) => item.kind === 'rule' && item.dash !== null);
    if (reading === undefined || dotted?.kind !== 'rule') throw new Error('both must be drawn');
    expect(dotted.from[1] - (reading.y + 0.12 * reading.size * 0.3528)).toBeGreaterThanOrEqual(0.49);
  });

  test('writes its day up to the right margin', () => {
    const day = runsOf(printed()).find((run) => textOf(run) === '令和7年6月15日');
    const width = day?.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) ?? 0;
    expect((day?.x ?? 0) + (width * 9 * 25.4) / 72).toBeCloseTo(195, 2);
  });

  test('a character from another typeface stands on the same baseline', () => {
    const runs = runsOf(printed());
    const start = runs.findIndex((run) => textOf(run) === '𠮷');
    expect(runs[start + 1]?.y).toBe(runs[start]?.y);
    expect(textOf(runs[start + 1] as TextRun)).toBe('田　太郎');
  });

  test('ticks what is recorded and says so to someone who does not see it', () => {
    expect(altsOf(printed())).toEqual(['選択', '未選択', '選択', '未選択', '選択']);
  });

  test.each([
    ['given', ['選択', '未選択']],
    ['refused', ['未選択', '選択']],
    ['unanswered', ['未選択', '未選択']],
    [null, ['未選択', '未選択']],
  ])('a consent that is %s', (answer, alts) => {
    expect(altsOf(printed({ data: { ...person, consent: answer } })).slice(-2)).toEqual(alts);
  });

  test('both answers of a consent look the same but for the tick', () => {
    const sizes = runsOf(printed()).filter((run) => textOf(run).startsWith('同意す') || textOf(run) === '同意しない');
    expect(new Set(sizes.map((run) => run.size)).size).toBe(1);
    expect(new Set(sizes.map((run) => run.y)).size).toBe(1);
  });

  test('prints nothing where nothing is recorded', () => {
    const texts = textsOf(printed({ data: {} }));
    expect(texts.join('')).not.toMatch(/null|undefined|NaN/);
  });

  test('traces every value to its place, its pointer and its clauses', () => {
    const { trace } = printed();
    expect(trace.map((entry) => entry.pointer)).toEqual([
      '/number',
      '/madeOn',
      '/reading',
      '/name',
      '/born',
      '/phone',
      '/reason',
      '/needs',
      '/otherNeed',
      '/consent',
    ]);
    expect(trace.find((entry) => entry.element === 'reason')).toMatchObject({
      clauses: ['chigasaki-r7:8(2)エ'],
      page: 1,
    });
  });

  test('the same input gives the same page model', () => {
    expect(printed()).toEqual(printed());
  });

  test('every item belongs to a leaf of the structure or is decoration', () => {
    const model = printed({ data: { ...person, reason: 'とても長い事由。'.repeat(80) } });
    const leaves = new Set(
      nodesOf(model.structure)
        .filter((node) => node.children.length === 0)
        .map((node) => node.id),
    );
    for (const { items } of model.pages) {
      for (const { tag } of items) if (tag !== null) expect(leaves).toContain(tag);
    }
  });

  test('nothing stands outside the paper, or nearer to the punch than 18 mm', () => {
    for (const run of runsOf(printed())) {
      expect(run.x).toBeGreaterThanOrEqual(18);
      expect(run.x + run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * run.size * 0.3528).toBeLessThan(196);
      expect(run.y).toBeLessThan(290);
      expect(run.size).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('the grid', () => {
  test('has one thick frame and thin rules, none of them twice', () => {
    const rules = printed().pages[0]?.items.filter((item) => item.kind === 'rule' && item.dash === null) ?? [];
    const keys = rules.map((item) => (item.kind === 'rule' ? `${item.from} ${item.to}` : ''));
    expect(new Set(keys).size).toBe(keys.length);
    const thick = rules.filter((item) => item.kind === 'rule' && item.weight === 1.5);
    expect(thick).toHaveLength(4);
  });

  test('has no rule through a cell that covers columns', () => {
    const items = printed().pages[0]?.items ?? [];
    const verticals = items.flatMap((item) =>
      item.kind === 'rule' && item.from[0] === item.to[0] && item.weight === 0.4 ? [item] : [],
    );
    const inner = verticals.filter((item) => item.from[0] > 46 && item.from[0] < 184);
    expect(inner.map((item) => item.to[1] - item.from[1]).map((length) => Math.round(length))).toEqual([9, 9]);
  });
});

describe('rows of a grid that belong together', () => {
  const rowsWith = (top: Cell['top']) => {
    const cells = (id: string): Cell[] => [label(`${id}.label`, id), { id, content: phone, ...(top && { top }) }];
    const form = sampleForm({
      kind: 'grid',
      id: 'grid',
      caption: '連絡先',
      frame: 'thick',
      columns: [1, 3],
      rows: [row(9, ...cells('a')), row(9, ...cells('b'))],
    });
    const items = printed({ definition: form, data: {} }).pages[0]?.items ?? [];
    return items.flatMap((item) =>
      item.kind === 'rule' && item.from[1] === item.to[1] && item.from[1] === 24
        ? [[Math.round(item.from[0]), Math.round(item.to[0]), item.dash === null ? 'thin' : 'dotted']]
        : [],
    );
  };

  test('have the rule between them that the lower cell asks for', () => {
    expect(rowsWith(undefined)).toEqual([[20, 195, 'thin']]);
    expect(rowsWith('dotted')).toEqual(
      expect.arrayContaining([
        [20, 64, 'thin'],
        [64, 195, 'dotted'],
      ]),
    );
    expect(rowsWith('none')).toEqual([[20, 64, 'thin']]);
  });
});

describe('a blank form', () => {
  const staticOf = (model: PageModel) =>
    model.pages.map(({ items }) => items.filter((item) => item.layer === 'static').map(({ tag: _, ...item }) => item));

  test('has the same fixed layer as the filled one', () => {
    expect(staticOf(printed({ mode: 'blank' }))).toEqual(staticOf(printed()));
    expect(staticOf(printed({ data: {} }))).toEqual(staticOf(printed()));
    expect(staticOf(printed({ mode: 'blank', copy: 'person' }))).toEqual(staticOf(printed({ copy: 'person' })));
  });

  test('offers eras to circle and room for year, month and day', () => {
    const texts = textsOf(printed({ mode: 'blank' }));
    expect(texts).toContain('大・昭・平・令');
    expect(texts.filter((text) => ['年', '月', '日'].includes(text))).toEqual(['年', '月', '日', '年', '月', '日']);
  });

  test('keeps the row for the reading', () => {
    expect(textsOf(printed({ mode: 'blank' }))).toContain('ふりがな');
  });

  test('has nothing checked, whatever the data say', () => {
    expect(altsOf(printed({ mode: 'blank' })).every((alt) => alt === '未選択')).toBe(true);
  });

  test('shows no value', () => {
    const text = textsOf(printed({ mode: 'blank' })).join('');
    for (const value of ['太郎', '0467', 'C-0001', '外に出られない']) expect(text).not.toContain(value);
  });
});

describe('copies', () => {
  test('carry their mark at the top and in the footer of each page', () => {
    const model = printed({ data: { ...person, reason: 'とても長い事由。'.repeat(80) } });
    for (const page of [1, 2]) expect(textsOf(model, page).filter((text) => text.includes('正本'))).toHaveLength(2);
    expect(model.copy).toBe('正本');
  });

  test('the copy for the person is written at 10.5 points where it can be', () => {
    const size = (copy: string) => runsOf(printed({ copy })).find((run) => textOf(run).startsWith('一人では'))?.size;
    expect([size('original'), size('person')]).toEqual([10, 10.5]);
  });

  test('a copy that the form does not have is the fault of the caller', () => {
    expect(() => layOut(asked({ copy: 'third' }))).toThrow(RangeError);
  });

  test('the footer names form, version and page, and that the sheet is not the official one', () => {
    const texts = textsOf(printed());
    expect(texts).toContain('chigasaki-r7/sample　第1.0.0版');
    expect(texts).toContain('参考様式　正本');
    expect(texts).toContain('整理番号 C-0001　1／1');
  });

  test('for the person has its labels, choices and consent in larger type where they fit, and none smaller', () => {
    const sizes = (copy: string, word: string) =>
      runsOf(printed({ copy })).flatMap((run) => (textOf(run).startsWith(word) ? [run.size] : []));
    for (const word of ['氏名', '聴覚', '同意しない', '私は、この計画']) {
      expect([sizes('original', word), sizes('person', word)], word).toEqual([[expect.any(Number)], [10.5]]);
      expect(sizes('original', word)[0]).toBeLessThan(10.5);
    }
    expect(Math.min(...runsOf(printed({ copy: 'person' })).map((run) => run.size))).toBe(7);
  });
});

describe('every page says whose it is', () => {
  const [first] = definition.sheets;
  const note: ListBlock = {
    kind: 'list',
    id: 'notes',
    caption: '記録',
    bind: '/notes',
    frame: 'thin',
    rowHeight: 100,
    minimumRows: 3,
    clauses: [],
    columns: [{ id: 'notes.text', width: 1, label: '記録', field: { ...reason, bind: '/text' } }],
  };
  const form = { ...definition, sheets: [...(first ? [first] : []), { id: 'second', blocks: [note] }] };

  test('once at the top and once at the foot, on further sheets, further pages of a list and 別紙', () => {
    const model = printed({ definition: form, data: { ...person, reason: 'とても長い事由。'.repeat(80) } });
    expect(model.pages).toHaveLength(4);
    for (const page of [1, 2, 3, 4]) {
      const told = textsOf(model, page).filter((text) => text.includes('C-0001'));
      expect(told, `page ${page}`).toEqual(['C-0001', `整理番号 C-0001　${page}／4`]);
    }
    expect(model.trace.filter(({ pointer }) => pointer === '/number').map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  test('a blank has the label and a line to write it on, at the top of the second page too', () => {
    const model = printed({ definition: form, mode: 'blank' });
    expect(textsOf(model, 2).slice(0, 2)).toEqual(['様式0', '整理番号']);
    const lines = model.pages[1]?.items.flatMap((item) =>
      item.kind === 'rule' && item.layer === 'static' && item.from[1] < 14 && item.from[1] === item.to[1]
        ? [item.to[0] - item.from[0]]
        : [],
    );
    expect(lines?.filter((length) => Math.round(length) === 34)).toHaveLength(1);
  });

  test('a form without a number says nothing at the top', () => {
    const blocks = first?.blocks.filter(({ kind }) => kind !== 'title') ?? [];
    const model = printed({ definition: { ...form, sheets: [{ id: 'first', blocks }, ...form.sheets.slice(1)] } });
    expect(textsOf(model, 2)[0]).toBe('記録');
    expect(textsOf(model, 2)).toContain('2／3');
  });
});

describe('text that is too long', () => {
  const long = `${'一人では、外に出られない。'.repeat(40)}終わり。`;

  test('goes on in 別紙, whole, with a reference both ways', () => {
    const laidOut = layOut(asked({ data: { ...person, reason: long } }));
    if (!laidOut.ok) throw new Error('must print');
    expect(laidOut.value.pages).toHaveLength(2);
    expect(textsOf(laidOut.value, 1).join('')).toContain('（別紙1へ続く）');
    const sheet = textsOf(laidOut.value, 2).join('');
    expect(sheet).toContain('別紙1　事由（1ページの欄の全文）');
    expect(sheet).toContain(long);
    expect(sheet).toContain('C-0001');
    expect(laidOut.findings).toEqual([
      {
        code: 'continued-on-sheet',
        path: ['reason'],
        severity: 'notice',
        detail: { element: 'reason', label: '事由', sheet: 1 },
      },
    ]);
  });

  test('is traced in both places', () => {
    const { trace } = printed({ data: { ...person, reason: long } });
    expect(trace.filter((entry) => entry.pointer === '/reason').map((entry) => entry.page)).toEqual([1, 2]);
  });

  test('goes over as many sheets as it needs', () => {
    const endless = 'この欄はたいへん長い。'.repeat(700);
    const model = printed({ data: { ...person, reason: endless } });
    expect(model.pages.length).toBeGreaterThan(3);
    const written = model.pages.slice(1).flatMap((_, index) => runsOf(model, index + 2));
    const body = written.filter((run) => run.size === 10.5).map(textOf);
    const heads = body.filter((text) => text.startsWith('別紙1'));
    expect(heads).toEqual([
      '別紙1　事由（1ページの欄の全文）',
      ...model.pages.slice(2).map(() => '別紙1（続き）　事由'),
    ]);
    expect(body.filter((text) => !heads.includes(text)).join('')).toBe(endless);
    expect(textsOf(model, model.pages.length)).toContain(
      `整理番号 C-0001　${model.pages.length}／${model.pages.length}`,
    );
  });

  test('of a telephone number stops the print, for it may not be cut', () => {
    const laidOut = layOut(asked({ data: { ...person, phone: '0467-00-0000-'.repeat(8) } }));
    expect(laidOut).toEqual({
      ok: false,
      findings: [
        { code: 'text-does-not-fit', path: ['phone'], severity: 'error', detail: { element: 'phone', label: '電話' } },
      ],
    });
  });

  test('of a telephone number is written smaller first', () => {
    const number = '0467-00-0000 (内線 1234)';
    const run = runsOf(printed({ data: { ...person, phone: `${number}${number}` } })).find((one) =>
      textOf(one).startsWith('0467'),
    );
    expect(run?.size).toBeLessThan(10);
  });
});

describe('what cannot be printed', () => {
  test('is told all at once, with the place and the code points', () => {
    const laidOut = layOut(
      asked({
        data: {
          ...person,
          name: '𫝆井',
          reading: 'い\u202eま',
          otherNeed: '👪と暮らす',
          consent: 'maybe',
          born: '2025-02-29',
        },
      }),
    );
    expect(laidOut.ok).toBe(false);
    expect(
      laidOut.findings.map(({ code, path, detail: { characters } = {} }) => [code, path.join('/'), characters]),
    ).toEqual([
      ['control-character', 'reading', 'U+202E'],
      ['glyph-missing', 'name', 'U+2B746'],
      ['not-a-day', 'born', undefined],
      ['glyph-missing', 'otherNeed', 'U+1F46A'],
      ['unknown-option', 'consent', undefined],
    ]);
  });

  test.each<[code: string, more: object]>([
    ['not-text', { reason: ['a'] }],
    ['not-text', { name: 7 }],
    ['unknown-option', { needs: ['hearing', 'unheard-of'] }],
    ['unknown-option', { consent: 'withdrawn' }],
    ['not-a-day', { born: '昭和15年' }],
    ['not-a-day', { madeOn: 20250615 }],
  ])('%s', (code, more) => {
    expect(layOut(asked({ data: { ...person, ...more } })).findings).toMatchObject([{ code, severity: 'error' }]);
  });

  test('never repeats a value', () => {
    const laidOut = layOut(asked({ data: { ...person, name: '見本 𫝆郎', phone: '0467-00-0000'.repeat(9) } }));
    expect(JSON.stringify(laidOut.findings)).not.toMatch(/見本|𫝆|0467/);
  });
});

describe('a list', () => {
  const list: ListBlock = {
    kind: 'list',
    id: 'deliveries',
    caption: '提出物一覧',
    bind: '/deliveries',
    frame: 'thin',
    rowHeight: 8,
    minimumRows: 3,
    clauses: [],
    columns: [
      { id: 'deliveries.row', width: 1, label: '番号', field: { kind: 'row-number' } },
      { id: 'deliveries.number', width: 4, label: '整理番号', field: { ...phone, bind: '/number', label: '整理番号' } },
      {
        id: 'deliveries.count',
        width: 2,
        label: '件数',
        field: { kind: 'number', bind: '/count', label: '件数', unit: '件', clauses: [] },
      },
    ],
  };
  const form = sampleForm(list, { kind: 'paragraph', id: 'after', text: '以上' });
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ number: `N${index + 1}`, count: 1000 + index }));
  const listed = (count: number) => printed({ definition: form, data: { deliveries: items(count) } });

  test('is ruled for its least number of rows', () => {
    expect(textsOf(listed(0)).filter((text) => text === '件')).toHaveLength(3);
    expect(listed(0).pages).toHaveLength(1);
  });

  test('goes on over further pages with its head repeated, and loses none', () => {
    const model = listed(70);
    expect(model.pages).toHaveLength(3);
    for (const page of [1, 2, 3]) {
      expect(textsOf(model, page)).toContain('整理番号');
      expect(textsOf(model, page)).toContain(`${page}／3`);
    }
    const numbers = textsOf(model).filter((text) => /^N\d+$/.test(text));
    expect(numbers).toEqual(items(70).map((item) => item.number));
  });

  test('is read with its head once', () => {
    const heads = nodesOf(listed(70).structure).filter((node) => node.role === 'TH');
    expect(heads.map((node) => node.scope)).toEqual(['Column', 'Column', 'Column']);
  });

  test('what follows it stands below it', () => {
    const runs = runsOf(listed(70), 3);
    const last = runs.find((run) => textOf(run) === 'N70');
    expect(runs.find((run) => textOf(run) === '以上')?.y).toBeGreaterThan(last?.y ?? Number.POSITIVE_INFINITY);
  });

  test('numbers are grouped, stand to the right, and are traced to their row', () => {
    const model = listed(2);
    expect(textsOf(model)).toContain('1,001');
    expect(model.trace.map((entry) => entry.pointer)).toContain('/deliveries/1/count');
  });

  describe('with words for its end', () => {
    const closed = sampleForm({ ...list, closing: '以下余白' });
    const texts = (mode: 'filled' | 'blank', count: number) =>
      textsOf(printed({ definition: closed, data: { deliveries: items(count) }, mode }));

    test('bears them below the last item and leaves the further rows empty', () => {
      expect(texts('filled', 1).filter((text) => text === '以下余白')).toHaveLength(1);
      expect(texts('filled', 1).filter((text) => text === '件')).toHaveLength(1);
    });

    test('does without them when every row is taken, and on a blank form', () => {
      expect(texts('filled', 3)).not.toContain('以下余白');
      expect(texts('blank', 0)).not.toContain('以下余白');
      expect(texts('blank', 0).filter((text) => text === '件')).toHaveLength(3);
    });
  });

  test('that is no list is a finding', () => {
    expect(layOut(asked({ definition: form, data: { deliveries: 'N1' } })).findings).toMatchObject([
      { code: 'not-a-list' },
    ]);
  });
});

test('an item for which the form has no place stops the print', () => {
  const helper = (index: number): Cell => ({
    id: `helper-${index}`,
    content: { ...phone, bind: `/helpers/${index}/phone` },
  });
  const form = sampleForm({
    kind: 'grid',
    id: 'helpers',
    caption: '協力者',
    frame: 'thin',
    columns: [1, 1],
    rows: [row(9, helper(0), helper(1))],
  });
  const helpers = [{ phone: '1' }, { phone: '2' }, { phone: '3' }];
  expect(layOut(asked({ definition: form, data: { helpers: helpers.slice(1) } })).ok).toBe(true);
  expect(layOut(asked({ definition: form, data: { helpers } })).findings).toEqual([
    {
      code: 'item-without-place',
      path: ['helpers'],
      severity: 'error',
      detail: { element: '/helpers', places: 2, items: 3 },
    },
  ]);
});
