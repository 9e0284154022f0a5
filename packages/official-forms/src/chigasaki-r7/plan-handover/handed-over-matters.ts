import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const HANDOVER = 'chigasaki-r7:8(5)';
const OUTLOOK = 'chigasaki-r7:8(2)キ';

/**
 * What is handed over, and what the new provider has to know besides the plan.
 *
 * @clause chigasaki-r7:8(5)
 * @clause chigasaki-r7:8(2)キ
 */
export const handedOverMatters: GridBlock = {
  kind: 'grid',
  id: 'matters',
  caption: '引き継ぐもの',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'matters.what',
          '計画書',
          [4, 15],
          ticks(
            { bind: '/what', label: '引き継ぐもの', clauses: [HANDOVER, 'chigasaki-r7:8(3)ア'], size: 8.5 },
            [
              ['duplicate', '受注者控の副本'],
              ['further-copy', '別に作った写し'],
            ],
            2,
          ),
        ),
        ...labelled(
          'matters.explained-on',
          '対象者等に\n説明した日',
          [4, 12],
          day({ bind: '/explainedOn', label: '対象者等に説明した日', clauses: [OUTLOOK] }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'matters.attachments',
        '添付資料',
        [4, 31],
        line({ bind: '/attachments', label: '添付する資料', clauses: [HANDOVER] }),
      ),
    },
    said('minor-changes', '作成後の\n軽微な変更', 16, '/minorChanges', '計画の作成後の軽微な変更', [OUTLOOK]),
    said('careful-points', '避難支援の\n留意点', 32, '/carefulPoints', '避難支援の留意点', [HANDOVER]),
    said('open-matters', '終わって\nいないこと', 20, '/openMatters', '終わっていないこと', [
      HANDOVER,
      'chigasaki-r7:9(3)',
    ]),
  ],
};

function said(
  id: string,
  text: string,
  height: number,
  bind: Pointer,
  name: string,
  clauses: readonly ClauseId[],
): Row {
  return {
    height,
    cells: labelled(`matters.${id}`, text, [4, 31], passage({ bind, label: name, clauses }, height > 20 ? 5 : 2)),
  };
}
