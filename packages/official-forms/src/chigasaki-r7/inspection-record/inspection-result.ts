import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const REVIEW = 'chigasaki-r7:9(3)';
const NOTICE = 'chigasaki-r7:9(4)';

/**
 * What came of the inspection, the notice that follows, and who inspected.
 *
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 */
export const inspectionResult: GridBlock = {
  kind: 'grid',
  id: 'result',
  caption: '検査の結果',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'result.outcome',
          '結果',
          [4, 31],
          ticks(
            { bind: '/result', label: '検査の結果', clauses: [REVIEW, NOTICE] },
            [
              ['finished', '審査完了（通知し、受領する）'],
              ['correction', '修正を求める（指摘を通知する）'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 23,
      cells: labelled(
        'result.points',
        '指摘した\n事項',
        [4, 31],
        passage({ bind: '/points', label: '指摘した事項', help: '整理番号で示します', clauses: [REVIEW] }, 3),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'notice.number',
          '通知の\n文書番号',
          [4, 14],
          line({ bind: '/noticeNumber', label: '通知の文書番号', clauses: [REVIEW, NOTICE] }),
        ),
        ...labelled(
          'notice.day',
          '通知日',
          [4, 13],
          day({ bind: '/noticedOn', label: '通知日', clauses: [REVIEW, NOTICE] }),
        ),
      ],
    },
    {
      height: 15,
      cells: [
        label('inspector', 4, '検査員\n職・氏名'),
        cell(
          'inspector.title',
          7,
          line({ bind: '/inspectorTitle', label: '検査員の所属・職', clauses: [REVIEW], size: 8.5 }),
        ),
        cell('inspector.name', 7, line({ bind: '/inspectorName', label: '検査員の氏名', clauses: [REVIEW] }), {
          left: 'dotted',
        }),
        ...labelled('inspector.signature', '署名', [4, 13], {
          kind: 'signature',
          id: 'inspector.signature',
          label: '（自署）',
          seal: false,
          clauses: [REVIEW],
        }),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'witness',
        '立会人',
        [4, 31],
        line({ bind: '/witness', label: '立会人', help: '立ち会った人があるときに書きます', clauses: [REVIEW] }),
      ),
    },
  ],
};
