import { expect, test } from 'vitest';
import { layOut, type StructureNode, type TypefaceStack } from '../src/index.ts';

const typefaces: TypefaceStack = [
  { name: 'even', ascent: 0.88, descent: 0.12, glyphs: (text) => [{ id: 1, advance: 1, text }] },
];

const grid = (cells: readonly object[], data: object) =>
  layOut({
    definition: {
      id: 'sample/form',
      version: '1',
      title: '見本',
      standing: 'reference',
      clauses: [],
      schema: 'sample',
      size: 10,
      copies: [],
      sheets: [
        {
          id: 'sheet',
          blocks: [
            {
              kind: 'grid',
              id: 'grid',
              caption: '表',
              frame: 'thin',
              columns: cells.map(() => 1),
              rows: [{ height: 12, cells }],
            },
          ] as never,
        },
      ],
    },
    data,
    mode: 'filled',
    copy: null,
    typefaces,
  });

const amount = { id: 'amount', content: { kind: 'number', bind: '/amount', label: '差額', unit: '円', clauses: [] } };
const label = { id: 'amount.label', content: { kind: 'label', text: '差額' } };

const rolesOf = (node: StructureNode): string[] => [node.role, ...node.children.flatMap(rolesOf)];

test.each([
  [-1700, '△1,700円'],
  [-1, '△1円'],
  [0, '0円'],
  [1234567, '1,234,567円'],
])('%i stands on paper as %s', (value, text) => {
  const laidOut = grid([label, amount], { amount: value });
  const items = laidOut.ok ? laidOut.value.pages.flatMap((page) => page.items) : [];
  const runs = items
    .flatMap((item) => (item.kind === 'text' && item.tag !== null ? [item] : []))
    .toSorted((a, b) => a.x - b.x);
  const words = runs.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('');
  expect(words).toContain(text);
});

test('a grid in which a cell names another is read as a table, one without as paragraphs', () => {
  const roles = (cells: readonly object[]) => {
    const laidOut = grid(cells, { amount: 1 });
    return laidOut.ok ? rolesOf(laidOut.value.structure) : [];
  };
  expect(roles([label, amount])).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
  expect(roles([amount])).not.toContain('Table');
  expect(roles([amount])).toContain('P');
});
