import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line, passage, wrapped } from '../../drafting/text.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';

const clauses = CHECKED;

/**
 * Each register (台帳) that a check had before it, or should have had: rows, the days for which it was declared complete, its
 * digest, and which controls read it.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const books: ListBlock = {
  kind: 'list',
  id: 'books',
  caption: '点検が見た台帳',
  bind: '/books',
  frame: 'thick',
  rowHeight: 12.5,
  groups: [
    { label: '台帳', columns: 4 },
    { label: '網羅の申告', columns: 5 },
    { label: '', columns: 1 },
    { label: 'この台帳を読む点検項目', columns: 2 },
  ],
  minimumRows: 8,
  closing: '以下余白',
  clauses,
  columns: [
    {
      id: 'books.code',
      width: 9,
      label: '番号',
      field: line({ bind: '/code', label: '台帳の番号', clauses, size: 8.5, align: 'center' }),
    },
    {
      id: 'books.name',
      width: 29,
      label: '名称',
      field: passage({ bind: '/name', label: '台帳の名称', clauses, size: 8.5 }, 2),
    },
    {
      id: 'books.standing',
      width: 9,
      label: '提出',
      field: circles(
        { bind: '/standing', label: '提出の有無', clauses, size: 8 },
        [
          ['given', '有'],
          ['not-given', '無'],
        ],
        1,
      ),
    },
    {
      id: 'books.rows',
      width: 15,
      label: '行数',
      field: number({ bind: '/rows', label: '行数', clauses, size: 8.5 }, '行'),
    },
    {
      id: 'books.from',
      width: 25,
      label: '始まり',
      field: day({ bind: '/from', label: '網羅の始まり', clauses, size: 7.5 }),
    },
    {
      id: 'books.to',
      width: 25,
      label: '終わり',
      field: day({ bind: '/to', label: '網羅の終わり', clauses, size: 7.5 }),
    },
    {
      id: 'books.nil',
      width: 12,
      label: '行の\n有無',
      field: circles(
        { bind: '/nil', label: '該当なしの申告', help: '該当なしと申告したら「なし」', clauses, size: 7.5 },
        [
          [true, 'なし'],
          [false, 'あり'],
        ],
        1,
      ),
    },
    {
      id: 'books.declared-by',
      width: 18,
      label: '申告した人',
      field: line({ bind: '/declaredBy', label: '申告した人', clauses, size: 8 }),
    },
    {
      id: 'books.declared-on',
      width: 25,
      label: '申告した日',
      field: day({ bind: '/declaredOn', label: '申告した日', clauses, size: 7.5 }),
    },
    {
      id: 'books.digest',
      width: 52,
      label: '照合値（SHA-256）',
      field: wrapped({ bind: '/digest', label: '照合値（SHA-256）', clauses, size: 7.5 }, 3),
    },
    {
      id: 'books.controls',
      width: 12,
      label: '数',
      field: number({ bind: '/controls', label: 'この台帳を読む点検項目の数', clauses, size: 8.5 }, '件'),
    },
    {
      id: 'books.read-by',
      width: 36,
      label: '条項',
      field: passage({ bind: '/readBy', label: 'この台帳を読む点検項目の条項', clauses, size: 8 }, 3),
    },
  ],
};
