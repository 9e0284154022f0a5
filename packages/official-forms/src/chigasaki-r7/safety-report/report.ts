import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const REPORT = 'chigasaki-r7:特記2(4)';
const CHANGE = 'chigasaki-r7:特記2(6)';

/**
 * Whether it is the report before work starts or the notice of a change, and who makes it.
 *
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 */
export const report: GridBlock = {
  kind: 'grid',
  id: 'report',
  caption: '報告又は届出の区分と受注者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'report.kind',
          '区分',
          [4, 18],
          ticks(
            { bind: '/kind', label: '区分', clauses: [REPORT, CHANGE], locked: true },
            [
              ['report', '着手前の報告'],
              ['change', '変更の届出'],
            ],
            2,
          ),
        ),
        ...labelled(
          'report.version',
          '体制の版',
          [4, 9],
          number(
            {
              bind: '/version',
              label: '体制の版',
              help: '内容を変えるたびに一つ増やす',
              clauses: [CHANGE],
            },
            '版',
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'report.work-starts-on',
          '着手の日',
          [4, 18],
          day({
            bind: '/workStartsOn',
            label: '着手の日',
            help: '着手前の報告は、この日より前に行う',
            clauses: [REPORT],
          }),
        ),
        ...labelled(
          'report.reported-on',
          '前回の報告',
          [4, 9],
          day({
            bind: '/reportedOn',
            label: '前回の報告日',
            help: '変更の届出のときに書く',
            clauses: [CHANGE],
            size: 9,
          }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'report.contract',
        '契約件名',
        [4, 31],
        line({ bind: '/contractName', label: '契約件名', clauses: ['chigasaki-r7:1'] }),
      ),
    },
    ...contractorRows('/contractor', '受注者', [REPORT, CHANGE]),
  ],
};
