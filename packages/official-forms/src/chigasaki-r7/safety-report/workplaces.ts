import type { ListBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { line, passage } from '../../drafting/text.ts';

const PLACES = ['chigasaki-r7:特記2(3)'] as const;

/**
 * Where personal information is handled and stored (作業場所), with the safety measures of each place.
 *
 * @clause chigasaki-r7:特記2(3)
 */
export const workplaces: ListBlock = {
  kind: 'list',
  id: 'workplaces',
  caption: '作業場所及び安全対策',
  bind: '/workplaces',
  frame: 'thin',
  rowHeight: 14,
  headHeight: 7,
  minimumRows: 2,
  closing: '以下余白',
  clauses: PLACES,
  columns: [
    {
      id: 'workplaces.name',
      width: 9,
      label: '作業場所',
      field: line({
        bind: '/name',
        label: '作業場所',
        help: '本人の自宅などは、誰の家かが分からない書き方にする',
        clauses: PLACES,
        locked: true,
      }),
    },
    {
      id: 'workplaces.uses',
      width: 4,
      label: '区分',
      field: ticks(
        { bind: '/uses', label: '場所の区分', clauses: PLACES, size: 8.5 },
        [
          ['handling', '取扱い'],
          ['storage', '保管'],
        ],
        1,
        { many: true },
      ),
    },
    {
      id: 'workplaces.measures',
      width: 22,
      label: '安全対策（施錠、入退室の管理など）',
      field: passage({ bind: '/measures', label: '安全対策', clauses: PLACES, size: 9, locked: true }, 3),
    },
  ],
};
