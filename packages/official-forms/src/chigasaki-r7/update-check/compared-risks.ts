import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { passage } from '../../drafting/text.ts';
import { HAZARDS } from '../evacuation-plan/hazards.ts';

const CHANGED = 'chigasaki-r7:8(4)ア(ア)①(a)';

/**
 * The disaster risks (災害リスク) of the finished plan beside those of today, condition ①(a).
 *
 * @clause chigasaki-r7:8(4)ア(ア)①(a)
 */
export const comparedRisks: ListBlock = {
  kind: 'list',
  id: 'risks',
  caption: '災害リスクの新旧対照',
  bind: '/risks',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 11.5,
  minimumRows: 4,
  clauses: [CHANGED],
  groups: [
    { label: '', columns: 1 },
    { label: '前回の計画', columns: 2 },
    { label: '今回の点検', columns: 2 },
    { label: '', columns: 1 },
  ],
  columns: [
    {
      id: 'risks.hazard',
      width: 8,
      label: '災害種別',
      field: circles({ bind: '/hazard', label: '災害種別', clauses: [CHANGED], size: 8 }, HAZARDS, 4),
    },
    exposure('before', '前回の想定区域'),
    degree('before', '前回の程度'),
    exposure('after', '今回の想定区域'),
    degree('after', '今回の程度'),
    {
      id: 'risks.change',
      width: 5,
      label: '変化',
      field: circles(
        {
          bind: '/change',
          label: '災害リスクの変化',
          help: '片方しか分からないときは「要確認」',
          clauses: [CHANGED],
          size: 8,
        },
        [
          ['changed', 'あり'],
          ['same', 'なし'],
          ['unclear', '要確認'],
        ],
        2,
      ),
    },
  ],
};

function exposure(side: 'before' | 'after', name: string): ListBlock['columns'][number] {
  return {
    id: `risks.${side}-exposure`,
    width: 4,
    label: '想定区域',
    field: circles(
      { bind: `/${side}/exposure`, label: name, clauses: [CHANGED], size: 8 },
      [
        ['inside', '区域内'],
        ['outside', '区域外'],
      ],
      1,
    ),
  };
}

function degree(side: 'before' | 'after', name: string): ListBlock['columns'][number] {
  return {
    id: `risks.${side}-degree`,
    width: 7,
    label: '程度',
    field: passage(
      { bind: `/${side}/degree`, label: name, help: '浸水の深さなど、地図の区分のまま', clauses: [CHANGED], size: 8.5 },
      1,
    ),
  };
}
