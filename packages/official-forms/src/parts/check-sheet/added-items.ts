import type { ClauseId } from '@fukushi-kit/clause';
import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';
import { CHECK_WIDTHS } from './check-row.ts';
import { VERDICTS } from './check-words.ts';

/**
 * Items that were added to the ones of the sheet, such as by an instruction of the city; the data stand at `/added`.
 *
 * @clause none the clauses are those of the form
 */
export function addedItems(clauses: readonly ClauseId[]): ListBlock {
  return {
    kind: 'list',
    id: 'added',
    caption: '加えた点検項目',
    bind: '/added',
    frame: 'thin',
    rowHeight: 14,
    minimumRows: 3,
    closing: '以下余白',
    clauses,
    columns: [
      {
        id: 'added.clause',
        width: CHECK_WIDTHS.number + CHECK_WIDTHS.clause,
        label: '条項・根拠',
        field: passage({ bind: '/clause', label: '条項又は根拠', clauses, size: 8.5 }, 2),
      },
      {
        id: 'added.text',
        width: CHECK_WIDTHS.text,
        label: '点検項目',
        field: passage({ bind: '/text', label: '加えた点検項目', clauses, size: 8.5 }, 3),
      },
      {
        id: 'added.evidence',
        width: CHECK_WIDTHS.evidence,
        label: '確認資料（台帳・件数）',
        field: passage({ bind: '/evidence', label: '確認資料', clauses, size: 8.5 }, 3),
      },
      {
        id: 'added.verdict',
        width: CHECK_WIDTHS.verdict,
        label: '結果',
        field: circles({ bind: '/verdict', label: '結果', clauses, size: 8 }, VERDICTS, 2),
      },
      {
        id: 'added.finding',
        width: CHECK_WIDTHS.finding,
        label: '所見',
        field: passage({ bind: '/finding', label: '所見', clauses, size: 8.5 }, 3),
      },
      {
        id: 'added.remedy-by',
        width: 9,
        label: '是正期限',
        field: day({ bind: '/remedyBy', label: '是正期限', clauses, size: 8 }),
      },
      {
        id: 'added.remedied-on',
        width: 9,
        label: '完了日',
        field: day({ bind: '/remediedOn', label: '完了日', clauses, size: 8 }),
      },
      {
        id: 'added.checked-by',
        width: 7,
        label: '確認者',
        field: line({ bind: '/checkedBy', label: '確認者', clauses, size: 8.5 }),
      },
    ],
  };
}
