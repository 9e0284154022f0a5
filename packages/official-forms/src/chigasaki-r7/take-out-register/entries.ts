import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const TAKE_OUT = ['chigasaki-r7:特記8'] as const;
const ENCRYPTION = ['chigasaki-r7:特記9(4)'] as const;

/**
 * Each taking-out (持出し): what, in which form, why and where to, by whose consent, by whom, and when it came back.
 *
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記9(4)
 */
export const entries: ListBlock = {
  kind: 'list',
  id: 'entries',
  caption: '持出しの記録',
  bind: '/entries',
  frame: 'thin',
  rowHeight: 11,
  groups: [
    { label: '', columns: 1 },
    { label: '持出し', columns: 9 },
    { label: '返却', columns: 3 },
  ],
  minimumRows: 10,
  clauses: [...TAKE_OUT, ...ENCRYPTION],
  columns: [
    { id: 'entries.row', width: 7, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'entries.on',
      width: 30,
      label: '年月日',
      field: day({ bind: '/on', label: '持出しの日', clauses: TAKE_OUT, size: 8 }),
    },
    {
      id: 'entries.at',
      width: 13,
      label: '時刻',
      field: line({
        bind: '/at',
        label: '持出しの時刻',
        help: '24時間制',
        clauses: TAKE_OUT,
        size: 9,
        align: 'center',
      }),
    },
    {
      id: 'entries.what',
      width: 39,
      label: '資料等と数量',
      field: line({ bind: '/what', label: '資料等と数量', help: '整理番号で示す', clauses: TAKE_OUT, size: 9 }),
    },
    {
      id: 'entries.form',
      width: 18,
      label: '形態',
      field: circles(
        { bind: '/form', label: '形態', clauses: [...TAKE_OUT, ...ENCRYPTION], size: 8 },
        [
          ['paper', '紙'],
          ['electronic', '電磁的記録'],
        ],
        1,
      ),
    },
    {
      id: 'entries.encrypted',
      width: 12,
      label: '暗号化',
      field: circles(
        {
          bind: '/encrypted',
          label: '暗号化処理',
          help: '電磁的記録のときに書く',
          clauses: ENCRYPTION,
          size: 8,
          locked: true,
        },
        [
          [true, '済'],
          [false, '未'],
        ],
        1,
      ),
    },
    {
      id: 'entries.purpose',
      width: 27,
      label: '目的・行先',
      field: line({ bind: '/purpose', label: '目的・行先', clauses: TAKE_OUT, size: 9 }),
    },
    {
      id: 'entries.approval',
      width: 18,
      label: '承諾番号',
      field: line({
        bind: '/approval',
        label: '承諾番号',
        help: '包括的な承諾によるときは書かない',
        clauses: TAKE_OUT,
        size: 8.5,
      }),
    },
    {
      id: 'entries.taker',
      width: 20,
      label: '持出者',
      field: line({ bind: '/taker', label: '持出者', clauses: TAKE_OUT, size: 9 }),
    },
    {
      id: 'entries.permitted-by',
      width: 20,
      label: '確認者',
      field: line({ bind: '/permittedBy', label: '持出しの確認者', clauses: TAKE_OUT, size: 9 }),
    },
    {
      id: 'entries.returned-on',
      width: 30,
      label: '年月日',
      field: day({ bind: '/returnedOn', label: '返却の日', clauses: TAKE_OUT, size: 8 }),
    },
    {
      id: 'entries.returned-at',
      width: 13,
      label: '時刻',
      field: line({
        bind: '/returnedAt',
        label: '返却の時刻',
        help: '24時間制',
        clauses: TAKE_OUT,
        size: 9,
        align: 'center',
      }),
    },
    {
      id: 'entries.returned-to',
      width: 20,
      label: '確認者',
      field: line({ bind: '/returnedTo', label: '返却の確認者', clauses: TAKE_OUT, size: 9 }),
    },
  ],
};
