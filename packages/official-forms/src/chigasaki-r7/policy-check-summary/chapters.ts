import type { ListBlock } from '@fukushi-kit/form';
import type { SummaryTotal } from '@fukushi-kit/schema';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';

const clauses = CHECKED;

/** What is counted, with its head in a narrow column and its name in full. */
const COUNTED: readonly (readonly [key: keyof SummaryTotal, head: string, label: string])[] = [
  ['conforming', '○\n適合', '適合'],
  ['nonconforming', '×\n不適合', '不適合'],
  ['waived', 'うち\n例外', 'うち例外措置'],
  ['unverified', '？\n未確認', '未確認'],
  ['notApplicable', '－\n対象外', '対象外'],
  ['effortConforming', '○\n適合', '努力義務の適合'],
  ['effortUnmet', '△\n未達', '努力義務の未達'],
  ['effortUnverified', '？\n未確認', '努力義務の未確認'],
  ['effortNotApplicable', '－\n対象外', '努力義務の対象外'],
  ['leftToCity', '市の\n判断', '市の判断'],
  ['all', '計', '計'],
];

/**
 * How many controls of each chapter came out how (章ごとの件数), efforts apart, with the totals of the report below.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const chapters: ListBlock = {
  kind: 'list',
  id: 'chapters',
  caption: '章ごとの件数',
  bind: '/chapters',
  frame: 'thick',
  rowHeight: 6.3,
  groups: [
    { label: '', columns: 1 },
    { label: '義務・禁止など', columns: 5 },
    { label: '努力義務', columns: 4 },
    { label: '', columns: 2 },
  ],
  minimumRows: 6,
  clauses,
  columns: [
    {
      id: 'chapters.chapter',
      width: 65,
      label: '章・条',
      field: passage({ bind: '/chapter', label: '章', clauses, size: 8.5 }, 1),
    },
    ...COUNTED.map(([key, head, label]) => ({
      id: `chapters.${key}`,
      width: 10,
      label: head,
      field: number({ bind: `/${key}` as const, label, clauses, size: 9 }, ''),
    })),
  ],
  totals: [
    {
      id: 'total',
      label: '計',
      span: 1,
      fields: COUNTED.map(([key, , label]) =>
        number({ bind: `/total/${key}` as const, label: `${label}の全体`, clauses, size: 9 }, ''),
      ),
    },
  ],
};
