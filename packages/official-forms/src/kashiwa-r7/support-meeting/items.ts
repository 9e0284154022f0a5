import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line, passage } from '../../drafting/text.ts';

const TIMING = ['kashiwa-r7:7(2)カ(ｵ)'] as const;

/**
 * What was deliberated on, case by case, and what came of it (協議事項と結果).
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 */
export const items: ListBlock = {
  kind: 'list',
  id: 'items',
  caption: '協議事項と結果',
  bind: '/items',
  frame: 'thin',
  rowHeight: 13,
  minimumRows: 6,
  closing: '以下余白',
  clauses: TIMING,
  columns: [
    { id: 'items.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'items.case-number',
      width: 5,
      label: '整理番号',
      field: line({ bind: '/caseNumber', label: '整理番号', help: '氏名は書かない。', clauses: TIMING, size: 9 }),
    },
    {
      id: 'items.programme',
      width: 8,
      label: '事業',
      field: circles(
        { bind: '/programme', label: '事業', clauses: TIMING, size: 8.5 },
        [
          ['multi-agency', '多機関協働'],
          ['outreach', 'アウトリーチ'],
          ['participation', '参加支援'],
        ],
        2,
      ),
    },
    {
      id: 'items.occasion',
      width: 9,
      label: '協議の事項',
      field: circles(
        {
          bind: '/occasion',
          label: '協議の事項',
          help: 'プラン・再プランの策定，終結の判断，中断の決定は必ずこの会議による。進捗の確認は他の会議でもよい。',
          clauses: TIMING,
          locked: true,
          size: 8.5,
        },
        [
          ['plan', 'プラン'],
          ['re-plan', '再プラン'],
          ['closure', '終結'],
          ['suspension', '中断'],
          ['monitoring', '進捗確認'],
        ],
        3,
      ),
    },
    {
      id: 'items.result',
      width: 11,
      label: '協議の結果',
      field: passage(
        { bind: '/result', label: '協議の結果', clauses: [...TIMING, 'kashiwa-r7:7(2)カ(ｲ)'], size: 9 },
        2,
      ),
    },
  ],
};
