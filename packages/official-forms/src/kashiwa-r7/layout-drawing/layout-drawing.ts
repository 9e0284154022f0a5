import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { head } from './head.ts';
import { rooms } from './rooms.ts';

const LAYOUT = 'kashiwa-r7:5(2)';
const ROOMS = ['kashiwa-r7:5(3)', 'kashiwa-r7:5(4)', 'kashiwa-r7:5(5)'] as const;

/**
 * The layout of the office and the consultation rooms (執務室等レイアウト図), to scale.
 *
 * @clause kashiwa-r7:5(2)
 * @clause kashiwa-r7:5(3)
 * @clause kashiwa-r7:5(4)
 * @clause kashiwa-r7:5(5)
 *
 * @example
 * layoutDrawing.title // => '執務室等レイアウト図'
 */
export const layoutDrawing: FormDefinition = {
  id: 'kashiwa-r7/layout-drawing',
  version: '1',
  title: '執務室等レイアウト図',
  standing: 'reference',
  clauses: [LAYOUT, ...ROOMS, 'kashiwa-r7:5(9)'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/layout-drawing.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'layout-drawing',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '執務室，相談室等のレイアウトについて，市と協議のうえ，次のとおり提出します。',
          clauses: [LAYOUT],
        },
        { kind: 'gap', height: 1.5 },
        head,
        { kind: 'gap', height: 2 },
        {
          kind: 'figure',
          id: 'plan',
          caption: '執務室等のレイアウト図',
          height: 134,
          frame: 'thick',
          bind: '/plan',
          label: 'レイアウト図',
          help: '部屋と備品の位置と大きさを，図の左上からのセンチメートルで書きます',
          clauses: [LAYOUT, ...ROOMS],
          figure: 'floor-plan',
          locked: true,
        },
        { kind: 'gap', height: 2 },
        rooms,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
