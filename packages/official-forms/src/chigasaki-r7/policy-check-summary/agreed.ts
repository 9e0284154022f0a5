import type { ListBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';

const clauses = CHECKED;
const shared = { kind: 'list', frame: 'thin', rowHeight: 9, headHeight: 7, closing: '以下余白', clauses } as const;

/**
 * The numbers in force that stand for a word of the contract (直ちに), each with its document; those that are not agreed on
 * have no value, and what needs them is 未確認.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const parameters: ListBlock = {
  ...shared,
  id: 'parameters',
  caption: '取り決めた数',
  bind: '/parameters',
  minimumRows: 3,
  columns: [
    {
      id: 'parameters.name',
      width: 46,
      label: '取り決めた数',
      field: passage({ bind: '/name', label: '取り決めた数の名', clauses, size: 8.5 }, 2),
    },
    {
      id: 'parameters.word',
      width: 34,
      label: '契約の語',
      field: passage({ bind: '/word', label: '契約の語', clauses, size: 8 }, 2),
    },
    {
      id: 'parameters.value',
      width: 14,
      label: '値',
      field: number({ bind: '/value', label: '値', help: '取り決めていなければ書かない', clauses, size: 9 }, ''),
    },
    {
      id: 'parameters.unit',
      width: 10,
      label: '単位',
      field: line({ bind: '/unit', label: '値の単位', clauses, size: 8.5 }),
    },
    {
      id: 'parameters.basis',
      width: 31,
      label: '根拠の文書',
      field: passage({ bind: '/basis', label: '根拠の文書', clauses, size: 8 }, 2),
    },
    {
      id: 'parameters.agreed-on',
      width: 27,
      label: '取り決めた日',
      field: day({ bind: '/agreedOn', label: '取り決めた日', clauses, size: 8 }),
    },
    {
      id: 'parameters.controls',
      width: 13,
      label: '使う項目',
      field: number({ bind: '/controls', label: 'この数を使う点検項目の数', clauses, size: 8.5 }, '件'),
    },
  ],
};

/**
 * What the city let pass for a time (例外措置), also where it has no effect, and why not.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const waivers: ListBlock = {
  ...shared,
  id: 'waivers',
  caption: '例外措置',
  bind: '/waivers',
  minimumRows: 2,
  columns: [
    {
      id: 'waivers.number',
      width: 17,
      label: '番号',
      field: line({ bind: '/number', label: '例外措置の番号', clauses, size: 8.5 }),
    },
    {
      id: 'waivers.clause',
      width: 18,
      label: '条項',
      field: line({ bind: '/clause', label: '例外措置の条項', clauses, size: 8.5 }),
    },
    {
      id: 'waivers.document',
      width: 33,
      label: '市の文書番号',
      field: passage({ bind: '/document', label: '市の文書番号', clauses, size: 8 }, 2),
    },
    {
      id: 'waivers.from',
      width: 27,
      label: '始まり',
      field: day({ bind: '/from', label: '例外措置の始まり', clauses, size: 8 }),
    },
    {
      id: 'waivers.until',
      width: 27,
      label: '期限',
      field: day({ bind: '/until', label: '例外措置の期限', clauses, size: 8 }),
    },
    {
      id: 'waivers.effect',
      width: 53,
      label: '効力',
      field: passage({ bind: '/effect', label: '効力', clauses, size: 8 }, 2),
    },
  ],
};
