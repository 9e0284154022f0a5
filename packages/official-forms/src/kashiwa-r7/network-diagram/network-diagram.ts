import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { head } from './head.ts';
import { terminals } from './terminals.ts';

const WIRING = 'kashiwa-r7:5(7)';
const CHANGE = 'kashiwa-r7:5(8)';

/**
 * The wiring diagram (ネットワーク配線図): which devices stand where and how they are linked, kept off the Internet or not.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 *
 * @example
 * networkDiagram.title // => 'ネットワーク配線図'
 */
export const networkDiagram: FormDefinition = {
  id: 'kashiwa-r7/network-diagram',
  version: '1',
  title: 'ネットワーク配線図',
  standing: 'reference',
  clauses: [WIRING, CHANGE, 'kashiwa-r7:10(1)ア', 'kashiwa-r7:10(1)イ', 'kashiwa-r7:10(1)ウ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/network-diagram.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'network-diagram',
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
          text: 'センター内において業務に使用するパソコン等の接続について，次のとおり提出します。',
          clauses: [WIRING],
        },
        { kind: 'gap', height: 1.5 },
        head,
        { kind: 'gap', height: 2 },
        {
          kind: 'figure',
          id: 'network',
          caption: 'ネットワーク配線図',
          height: 141,
          frame: 'thick',
          bind: '/network',
          label: '配線図',
          help: '区域ごとに機器を置き，機器の間の接続を線で結びます。接続しないものは遮断として示します',
          clauses: [WIRING, 'kashiwa-r7:10(1)イ'],
          figure: 'network',
          locked: true,
        },
        { kind: 'gap', height: 2 },
        terminals,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
