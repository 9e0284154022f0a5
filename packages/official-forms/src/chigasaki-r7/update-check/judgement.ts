import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';

const WIDTHS = { condition: 13, truth: 7, reason: 15 } as const;

/**
 * What was decided on conditions ①(a), ①(b), ① and ②, and on the cause of an update (更新の事由), with the reasons.
 *
 * @clause chigasaki-r7:8(4)ア(ア)
 * @clause chigasaki-r7:8(4)ア(ア)①
 * @clause chigasaki-r7:8(4)ア(ア)①(a)
 * @clause chigasaki-r7:8(4)ア(ア)①(b)
 * @clause chigasaki-r7:8(4)ア(ア)②
 */
export const judgement: GridBlock = {
  kind: 'grid',
  id: 'judgement',
  caption: '更新の事由の判定',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 5.5,
      cells: [
        label('judgement.condition', WIDTHS.condition, '条件（仕様書8(4)ア(ア)）', { scope: 'column' }),
        label('judgement.truth', WIDTHS.truth, '判定', { scope: 'column' }),
        label('judgement.reason', WIDTHS.reason, '理由', { scope: 'column' }),
      ],
    },
    row('a', '①(a)　災害リスクの種別や程度に変更がある', 'chigasaki-r7:8(4)ア(ア)①(a)', {
      bind: '/facts/hazardKindOrDegreeChanged',
      reason: reason('a', '/reasons/hazard', '条件①(a)の判定の理由', 'chigasaki-r7:8(4)ア(ア)①(a)'),
    }),
    row('b', '①(b)　心身の変化で所見に大幅な変更がある', 'chigasaki-r7:8(4)ア(ア)①(b)', {
      bind: '/facts/findingsChangedSubstantially',
      reason: reason('b', '/reasons/findings', '条件①(b)の判定の理由', 'chigasaki-r7:8(4)ア(ア)①(b)'),
    }),
    row('one', '①　(a)又は(b)のいずれか又は両方', 'chigasaki-r7:8(4)ア(ア)①', {
      bind: '/firstCondition',
      reason: said('one', '(a)、(b)の判定による'),
    }),
    row('two', '②　①に伴い避難方法に根本的な変更が生じる', 'chigasaki-r7:8(4)ア(ア)②', {
      bind: '/facts/evacuationMethodChangedFundamentally',
      reason: reason('two', '/reasons/method', '条件②の判定の理由', 'chigasaki-r7:8(4)ア(ア)②'),
    }),
    row('due', '更新の事由（①と②のいずれも満たす）', 'chigasaki-r7:8(4)ア(ア)', {
      bind: '/due',
      reason: said('due', '該当するときは、市と協議する'),
    }),
  ],
};

function row(id: string, text: string, clause: ClauseId, of: { readonly bind: Pointer; readonly reason: Cell }): Row {
  const name = text.replace('　', ' ');
  return {
    height: 9,
    cells: [
      label(`judgement.${id}`, WIDTHS.condition, text, { align: 'left' }),
      cell(
        `judgement.${id}`,
        WIDTHS.truth,
        circles(
          { bind: of.bind, label: name, help: '決まっていないときは囲みません', clauses: [clause] },
          [
            [true, '該当'],
            [false, '非該当'],
          ],
          2,
        ),
      ),
      of.reason,
    ],
  };
}

function reason(id: string, bind: Pointer, name: string, clause: ClauseId): Cell {
  return cell(`judgement.${id}-reason`, WIDTHS.reason, passage({ bind, label: name, clauses: [clause], size: 8.5 }, 2));
}

function said(id: string, text: string): Cell {
  const content = { kind: 'static', id: `judgement.${id}-note.text`, text, size: 8.5 } as const;
  return cell(`judgement.${id}-note`, WIDTHS.reason, { kind: 'line', parts: [{ share: 1, content }] });
}
