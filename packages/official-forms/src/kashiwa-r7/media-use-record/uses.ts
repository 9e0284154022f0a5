import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const MEDIA = ['kashiwa-r7:10(2)コ'] as const;

/**
 * The uses of media, one a row, with the two conditions of the exception; widths are millimetres.
 *
 * @clause kashiwa-r7:10(2)コ
 */
export const uses: ListBlock = {
  kind: 'list',
  id: 'uses',
  caption: '外部媒体の使用',
  bind: '/uses',
  frame: 'thick',
  rowHeight: 14,
  groups: [
    { label: '', columns: 1 },
    { label: '使用', columns: 4 },
    { label: '媒体と情報', columns: 4 },
    { label: '本庁設置の端末・職員の立会い', columns: 4 },
    { label: '使用後', columns: 1 },
  ],
  minimumRows: 6,
  clauses: MEDIA,
  columns: [
    { id: 'uses.row', width: 8, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'uses.on',
      width: 25.5,
      label: '使用日',
      field: day({ bind: '/on', label: '使用日', clauses: MEDIA, size: 7.5 }),
    },
    {
      id: 'uses.from',
      width: 12,
      label: '始め',
      field: line({ bind: '/from', label: '始めた時刻', help: '24時間制', clauses: MEDIA, size: 9, align: 'center' }),
    },
    {
      id: 'uses.to',
      width: 12,
      label: '終わり',
      field: line({ bind: '/to', label: '終えた時刻', help: '24時間制', clauses: MEDIA, size: 9, align: 'center' }),
    },
    {
      id: 'uses.user',
      width: 20,
      label: '使用者',
      field: line({ bind: '/user', label: '使用者', clauses: MEDIA, size: 9 }),
    },
    {
      id: 'uses.medium',
      width: 23,
      label: '媒体の種類\n・番号',
      field: line({ bind: '/medium', label: '媒体の種類・番号', clauses: MEDIA, size: 8.5 }),
    },
    {
      id: 'uses.purpose',
      width: 20,
      label: '目的',
      field: circles(
        {
          bind: '/purpose',
          label: '目的',
          help: 'その他のときは、市が認めた目的を情報の欄に書く',
          clauses: MEDIA,
          size: 8,
        },
        [
          ['national-report', '国への報告'],
          ['other', 'その他'],
        ],
        1,
      ),
    },
    {
      id: 'uses.content',
      width: 36,
      label: '記録した情報・件数',
      field: line({
        bind: '/content',
        label: '記録した情報・件数',
        help: '氏名を書かず、資料の名と件数で示す',
        clauses: MEDIA,
        size: 8.5,
      }),
    },
    {
      id: 'uses.personal',
      width: 13,
      label: '個人\n情報',
      field: circles(
        { bind: '/holdsPersonalData', label: '個人情報', clauses: MEDIA, size: 8 },
        [
          [true, '有'],
          [false, '無'],
        ],
        1,
      ),
    },
    {
      id: 'uses.terminal',
      width: 24,
      label: '端末',
      field: line({ bind: '/terminal', label: '端末', clauses: MEDIA, size: 8.5 }),
    },
    {
      id: 'uses.city-hall',
      width: 14,
      label: '本庁設置',
      field: circles(
        { bind: '/isCityHallTerminal', label: '本庁設置', clauses: MEDIA, size: 8, locked: true },
        [
          [true, 'はい'],
          [false, 'いいえ'],
        ],
        1,
      ),
    },
    {
      id: 'uses.witness',
      width: 24,
      label: '立ち会った職員\n（所属・氏名）',
      field: line({
        bind: '/witness',
        label: '立ち会った職員',
        help: '立ち会った職員が、所属と氏名を自ら書く',
        clauses: MEDIA,
        size: 8.5,
        locked: true,
      }),
    },
    {
      id: 'uses.approval',
      width: 15.5,
      label: '市の\n承認番号',
      field: line({ bind: '/approval', label: '市の承認番号', clauses: MEDIA, size: 8.5 }),
    },
    {
      id: 'uses.after',
      width: 20,
      label: '媒体',
      field: circles(
        { bind: '/after', label: '使用後の媒体', clauses: MEDIA, size: 8 },
        [
          ['handed-over', '市に渡した'],
          ['erased', '消去した'],
          ['returned', '市に返した'],
        ],
        1,
      ),
    },
  ],
};
