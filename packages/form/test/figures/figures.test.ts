import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureBlock, FigureKind } from '../../src/figure/figure-block.ts';
import {
  definitionFindings,
  type FormDefinition,
  type Item,
  layoutMessage,
  type PageModel,
  type StructureNode,
} from '../../src/index.ts';
import { hide } from '../../src/overlay/hide.ts';
import { sampleForm } from '../sample-form.ts';
import { families, months, networks, plans, relationMaps, trees, verdictBars } from './arbitrary-figures.ts';
import { figureBlock, laidOutFigure } from './figure-form.ts';

const HEIGHT = 200;

const KINDS: readonly (readonly [FigureKind, fc.Arbitrary<unknown>])[] = [
  ['tree', trees],
  ['network', networks],
  ['floor-plan', plans],
  ['family-chart', families],
  ['relation-map', relationMaps],
  ['month-calendar', months],
  ['verdict-bars', verdictBars],
];

const figuresOf = ({ structure }: PageModel): StructureNode[] => {
  const all = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(all)];
  return all(structure).filter(({ role }) => role === 'Figure');
};

const textsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'text' ? [item.glyphs.map(({ text }) => text).join('')] : []));

const solid = (text: string): string => text.replaceAll(/\s/g, '');

/** Every name and note in the data, at any depth. */
function wordsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const isWord = ['name', 'note', 'title', 'phone', 'relation', 'label', 'text'].includes(key);
    return isWord && typeof value === 'string' ? [value] : wordsIn(value);
  });
}

function runsOutside(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => {
    if (item.kind !== 'text') return false;
    const width = item.glyphs.reduce((sum, { advance }) => sum + advance, 0) * item.size * (25.4 / 72);
    return item.x < 20 || item.x + width > 195.001 || item.y < 15 || item.y > 15 + HEIGHT;
  });
}

describe.each(KINDS)('a figure of the kind %s', (kind, figures) => {
  test('has every word of its data on paper, within its frame or in 別紙, or says why it is not printed', () => {
    let printed = 0;
    fc.assert(
      fc.property(figures, (data) => {
        const laidOut = laidOutFigure(kind, data, HEIGHT);
        if (!laidOut.ok) {
          expect(laidOut.findings.map(({ code }) => code)).toContain('figure-does-not-fit');
          return;
        }
        printed += 1;
        const [figure] = figuresOf(laidOut.value);
        const own = (laidOut.value.pages[0]?.items ?? []).filter(({ tag }) => tag === figure?.id);
        expect(runsOutside(own)).toEqual([]);
        const paper = solid(laidOut.value.pages.flatMap(({ items }) => textsOf(items)).join(''));
        for (const word of wordsIn(data)) expect(paper).toContain(solid(word));
      }),
      { numRuns: 40 },
    );
    expect(printed).toBeGreaterThan(10);
  });

  test('is the same twice, and says in words what it shows', () => {
    const [data] = fc.sample(
      figures.filter((one) => laidOutFigure(kind, one, HEIGHT).ok),
      { numRuns: 1, seed: 7 },
    );
    const [one, other] = [laidOutFigure(kind, data, HEIGHT), laidOutFigure(kind, data, HEIGHT)];
    expect(one).toEqual(other);
    const alt = one.ok ? (figuresOf(one.value)[0]?.alt ?? '') : '';
    for (const word of wordsIn(data)) expect(alt).toContain(word);
  });

  test.each([
    ['blank', {}],
    ['filled', null],
  ] as const)('%s without data is an empty frame with a key of its signs', (mode, data) => {
    const laidOut = laidOutFigure(kind, data, HEIGHT, mode);
    if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
    const [figure] = figuresOf(laidOut.value);
    const own = (laidOut.value.pages[0]?.items ?? []).filter(({ tag }) => tag === figure?.id);
    expect(textsOf(own)).toContain('凡例');
    expect(own.filter(({ layer }) => layer === 'value')).toEqual([]);
    expect(figure?.alt).toBe('図（手書きの欄）');
  });

  test('takes no other data, and stops at none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const laidOut = laidOutFigure(kind, data, HEIGHT);
        for (const finding of laidOut.findings) expect(layoutMessage(finding)).toMatch(/^[^{}]+$/);
      }),
    );
    expect(laidOutFigure(kind, 'text').findings[0]).toMatchObject({ code: 'not-figure-data', path: ['figure'] });
    expect(laidOutFigure(kind, {}).ok).toBe(false);
  });

  test('is sound in a definition, blank too', () => {
    expect(definitionFindings(sampleForm(figureBlock(kind, HEIGHT)))).toEqual([]);
  });
});

const box = (id: string, parent: string | null) => ({
  id,
  parent,
  link: null,
  kind: 'person',
  title: null,
  name: null,
  phone: null,
  note: null,
});
const device = (id: string, zone: string) => ({ id, zone, kind: 'terminal', name: '見本', count: null, note: null });
const room = (id: string, x: number) => ({ id, name: '見本', x, y: 0, width: 300, depth: 300, note: null });
const party = (id: string) => ({ id, kind: 'other', name: '見本', note: null, tie: null });
const zones = [{ id: 'A', name: '市', note: null }];
const link = (from: string, to: string) => ({ from, to, kind: 'wired', label: null, strength: 'strong' });
const plan = (more: object) => ({
  north: null,
  rooms: [room('A', 0), room('B', 300)],
  openings: [],
  furniture: [],
  ...more,
});
const piece = (x: number) => ({ kind: 'desk', name: null, x, y: 0, width: 100, depth: 60 });
const opening = (wall: string, offset: number) => ({ room: 'A', wall, offset, width: 90, kind: 'hinged' });
const centre = { name: null, note: null };

test.each<[title: string, kind: FigureKind, data: object, code: string, path: string]>([
  ['a box under nothing known', 'tree', { boxes: [box('a', 'x')] }, 'figure-id-unknown', 'boxes/0/parent'],
  ['two boxes of one id', 'tree', { boxes: [box('a', null), box('a', null)] }, 'figure-id-twice', 'boxes/1/id'],
  ['a box under itself', 'tree', { boxes: [box('a', 'a')] }, 'figure-cycle', 'boxes/0/parent'],
  ['boxes in a ring', 'tree', { boxes: [box('a', 'b'), box('b', 'a')] }, 'figure-cycle', 'boxes/0/parent'],
  [
    'a device in no zone',
    'network',
    { zones, devices: [device('1', 'B')], links: [] },
    'figure-id-unknown',
    'devices/0/zone',
  ],
  [
    'a link to no device',
    'network',
    { zones, devices: [device('1', 'A')], links: [link('1', '2')] },
    'figure-id-unknown',
    'links/0/to',
  ],
  [
    'a device linked to itself',
    'network',
    { zones, devices: [device('1', 'A')], links: [link('1', '1')] },
    'figure-cycle',
    'links/0/to',
  ],
  ['rooms that overlap', 'floor-plan', plan({ rooms: [room('A', 0), room('B', 299)] }), 'figure-overlap', 'rooms/1'],
  [
    'furniture that sticks out',
    'floor-plan',
    plan({ furniture: [piece(0), piece(501)] }),
    'figure-outside',
    'furniture/1',
  ],
  [
    'a door past the end of its wall',
    'floor-plan',
    plan({ openings: [opening('top', 211)] }),
    'figure-outside',
    'openings/0',
  ],
  [
    'two doors in one place',
    'floor-plan',
    plan({ openings: [opening('top', 0), opening('top', 89)] }),
    'figure-overlap',
    'openings/1',
  ],
  [
    'a tie to nobody',
    'relation-map',
    { centre, parties: [party('1')], links: [link('1', '2')] },
    'figure-id-unknown',
    'links/0/to',
  ],
  [
    'two ties between two',
    'relation-map',
    { centre, parties: [party('1'), party('2')], links: [link('1', '2'), link('2', '1')] },
    'figure-link-twice',
    'links/1',
  ],
  [
    'an entry in another month',
    'month-calendar',
    { month: '2025-06', entries: [{ day: '2025-07-01', state: 'done', text: '見本' }], dayNotes: [] },
    'figure-outside',
    'entries/0/day',
  ],
  [
    'an entry on no day',
    'month-calendar',
    { month: '2025-06', entries: [{ day: '2025-06-31', state: 'done', text: '見本' }], dayNotes: [] },
    'not-figure-data',
    'entries/0/day',
  ],
])('%s stops the print and is told by its path', (_, kind, data, code, path) => {
  const { ok, findings } = laidOutFigure(kind, data);
  expect(ok).toBe(false);
  expect(findings.map((one) => [one.code, one.path.join('/')])).toContainEqual([code, `figure/${path}`]);
});

test('furniture over the border of two rooms is within both, and doors that touch are two', () => {
  const both = plan({ furniture: [piece(250)], openings: [opening('top', 0), opening('top', 90)] });
  expect(laidOutFigure('floor-plan', both).ok).toBe(true);
});

test('a month of which the holidays are not known is printed with a notice', () => {
  const { ok, findings } = laidOutFigure('month-calendar', { month: '1950-06', entries: [], dayNotes: [] });
  expect([ok, findings.map(({ code }) => code)]).toEqual([true, ['holidays-unknown']]);
});

test('a text that is too long for its box goes on in 別紙, whole', () => {
  const note = '見本の長い備考を書く。'.repeat(15);
  const laidOut = laidOutFigure('tree', { boxes: [{ ...box('a', null), name: '見本', note }] });
  expect(laidOut.findings.map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['continued-on-sheet', 'figure/boxes/0/note'],
  ]);
  expect(laidOut.ok && textsOf(laidOut.value.pages[1]?.items ?? []).join('')).toContain(note);
});

test('each word is traced to its place', () => {
  const laidOut = laidOutFigure('tree', { boxes: [{ ...box('a', null), name: '見本' }] });
  const entry = laidOut.ok && laidOut.value.trace.find(({ pointer }) => pointer === '/figure/boxes/0/name');
  if (!laidOut.ok || !entry) throw new Error('must be traced');
  const [x, y, width, height] = entry.box;
  const run = laidOut.value.pages[0]?.items.find(
    (item) => item.kind === 'text' && item.glyphs[0]?.text === '見' && item.layer === 'value',
  );
  if (run?.kind !== 'text') throw new Error('must be written');
  expect(run.x >= x && run.x < x + width && run.y > y && run.y < y + height).toBe(true);
});

test('an overlay hides a figure, unless it is locked', () => {
  const block = figureBlock('tree', 100);
  const note = { kind: 'paragraph', id: 'note', text: '注' } as const;
  const withNote = (figure: FigureBlock): FormDefinition => {
    const form = sampleForm(figure);
    return { ...form, sheets: form.sheets.map((sheet) => ({ ...sheet, blocks: [...sheet.blocks, note] })) };
  };
  const operation = { op: 'hide', id: 'figure', from: '図' } as const;
  const hidden = hide(withNote(block), operation);
  expect(hidden.ok && hidden.value.sheets[0]?.blocks).toEqual([note]);
  expect(hide(withNote({ ...block, locked: true }), operation)).toMatchObject({ why: { code: 'statutory-item' } });
});
