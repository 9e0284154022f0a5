import type { ClauseId } from '@fukushi-kit/clause';
import type { ListBlock, NumberField, Pointer } from '@fukushi-kit/form';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';

const COUNTED: readonly ClauseId[] = ['kashiwa-r7:8(4)', 'kashiwa-r7:7(1)'];

const CHANNELS: readonly (readonly [id: string, path: Pointer, label: string])[] = [
  ['visit', '/visit', '来所'],
  ['outreach-visit', '/outreachVisit', '訪問'],
  ['phone', '/phone', '電話'],
  ['e-mail', '/eMail', 'メール'],
  ['chat', '/chat', 'チャット'],
  ['total', '/total', '計'],
];

/**
 * Consultations by attribute (属性) and channel (経路). The source names no attributes: a row each for those of the
 * municipality, and one for what was recorded without.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:7(1)
 */
export const consultations: ListBlock = {
  kind: 'list',
  id: 'consultations',
  caption: '相談件数（経路×属性）',
  bind: '/consultations',
  frame: 'thin',
  rowHeight: 8,
  minimumRows: 7,
  clauses: COUNTED,
  columns: [
    {
      id: 'consultations.attribute',
      width: 11,
      label: '属性',
      field: passage(
        {
          bind: '/attribute',
          label: '相談者の属性',
          clauses: ['kashiwa-r7:8(4)'],
          help: '市が定める属性。仕様書は属性を挙げていない。',
        },
        1,
      ),
    },
    ...CHANNELS.map(([id, path, label]) => ({
      id: `consultations.${id}`,
      width: 4,
      label,
      field: count(path, label, '属性ごとの'),
    })),
  ],
  totals: [
    {
      id: 'consultations.totals',
      label: '計',
      span: 1,
      fields: CHANNELS.map(([, path, label]) => count(`/consultationTotals${path}`, label, '')),
    },
  ],
};

function count(bind: Pointer, channel: string, of: string): NumberField {
  return number({ bind, label: `${of}相談件数（${channel}）`, clauses: COUNTED, size: 10 }, '件');
}
