import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const REPORT: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'kashiwa-r7:9(6)'];
const MEASURES: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'chigasaki-r7:特記13(2)', 'kashiwa-r7:9(6)'];
const PUBLICATION: readonly ClauseId[] = ['kashiwa-r7:9(15)', 'kashiwa-r7:10(2)ク'];

/**
 * Cause, further harm, what the people concerned were told, publication and how it is kept from happening again.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause chigasaki-r7:特記13(2)
 * @clause kashiwa-r7:9(6)
 * @clause kashiwa-r7:9(15)
 * @clause kashiwa-r7:10(2)ク
 */
export const response: GridBlock = {
  kind: 'grid',
  id: 'response',
  caption: '原因と対応',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: labelled(
        'response.cause',
        '原因',
        [4, 31],
        passage({ bind: '/cause', label: '原因', clauses: REPORT }, 2),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'response.further-harm',
          '二次被害',
          [4, 15],
          ticks(
            { bind: '/furtherHarm', label: '二次被害', clauses: REPORT, size: 9 },
            [
              ['present', 'あり'],
              ['feared', 'おそれあり'],
              ['none', 'なし'],
              ['unknown', '調査中'],
            ],
            4,
          ),
        ),
        cell(
          'response.further-harm-note',
          16,
          passage({ bind: '/furtherHarmNote', label: '二次被害の内容', clauses: REPORT, size: 9 }, 1),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'response.to-people',
        '本人への\n対応',
        [4, 31],
        passage({ bind: '/toPeople', label: '本人への対応', clauses: MEASURES }, 2),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'response.publication',
          '公表',
          [4, 19],
          ticks(
            { bind: '/publication', label: '公表', clauses: PUBLICATION, size: 9 },
            [
              ['published', '公表した'],
              ['planned', '公表する予定'],
              ['not-published', '公表しない'],
              ['undecided', '市と協議中'],
            ],
            4,
          ),
        ),
        cell(
          'response.publication-note',
          12,
          passage({ bind: '/publicationNote', label: '公表の内容', clauses: PUBLICATION, size: 9 }, 1),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'response.prevention',
        '再発防止の\n措置',
        [4, 31],
        passage({ bind: '/prevention', label: '再発防止のための措置', clauses: REPORT }, 2),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'response.other',
        'その他',
        [4, 31],
        passage({ bind: '/other', label: 'その他参考となる事項', clauses: REPORT }, 1),
      ),
    },
  ],
};
