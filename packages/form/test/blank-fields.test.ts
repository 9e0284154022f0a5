import { expect, test } from 'vitest';
import type { Block } from '../src/definition.ts';
import type { Field } from '../src/field.ts';
import { blankFields } from '../src/index.ts';
import { sampleForm } from './sample-form.ts';

const written = (bind: `/${string}`, label: string, more: Partial<Field> = {}): Field =>
  ({ kind: 'text', bind, label, clauses: [], lines: 1, fit: { minimum: 7, over: 'stop' }, ...more }) as Field;

const blocks: Block[] = [
  {
    kind: 'title',
    id: 'title',
    date: { label: '作成日', bind: '/madeOn' },
    controlNumber: { label: '番号', bind: '/no' },
  },
  {
    kind: 'grid',
    id: 'grid',
    caption: '表',
    frame: 'thin',
    columns: [1, 1],
    rows: [
      {
        height: 9,
        cells: [
          { id: 'way', content: written('/way', '方法') },
          { id: 'phone', content: written('/phone', '電話', { shownWhen: { bind: '/way', is: ['phone'] } }) },
        ],
      },
    ],
  },
  {
    kind: 'list',
    id: 'tasks',
    caption: '作業',
    bind: '/tasks',
    frame: 'thin',
    rowHeight: 9,
    headHeight: 7,
    minimumRows: 1,
    clauses: [],
    columns: [
      { id: 'tasks.row', width: 8, label: 'No.', field: { kind: 'row-number' } },
      { id: 'tasks.who', width: 20, label: '担当', field: written('/who', '担当') },
    ],
  },
];

test.each<[data: unknown, told: readonly string[]]>([
  [
    { madeOn: null, no: '1', way: 'visit', phone: null, tasks: [{ who: '見本' }, { who: '' }, { who: null }] },
    ['作成日 madeOn', '担当 tasks/1/who', '担当 tasks/2/who'],
  ],
  [{ madeOn: '2025-06-01', no: '1', way: 'phone', phone: null, tasks: [] }, ['電話 phone']],
  [{ madeOn: '2025-06-01', no: null, way: 'phone', phone: '0', tasks: [] }, ['番号 no']],
  [null, ['番号 no', '作成日 madeOn', '方法 way']],
])('of %j nothing is written at %j', (data, told) => {
  const found = blankFields(sampleForm(...blocks), data);
  expect(found.map(({ detail, path }) => `${detail?.['label']} ${path.join('/')}`)).toEqual(told);
});
