import type { GridBlock, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const HANDOVER = 'chigasaki-r7:8(5)';

/**
 * The provider (事業所) that the person used and the one used now, the day of the change, and the reason of an exception.
 *
 * @clause chigasaki-r7:8(5)
 */
export const providers: GridBlock = {
  kind: 'grid',
  id: 'providers',
  caption: '事業所の変更',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 6,
      cells: [
        label('providers', 4, '区分', { scope: 'column' }),
        label('providers.office', 15, '事業所', { scope: 'column' }),
        label('providers.contact-person', 8, '担当者', { scope: 'column' }),
        label('providers.phone', 8, '電話', { scope: 'column' }),
      ],
    },
    provider('from', '変更前'),
    provider('to', '変更後'),
    {
      height: 9,
      cells: [
        ...labelled(
          'providers.changed-on',
          '変更日',
          [4, 10],
          day({ bind: '/changedOn', label: '事業所の変更日', clauses: [HANDOVER] }),
        ),
        ...labelled(
          'providers.exception',
          '引き継がない\n場合の理由',
          [5, 16],
          line({
            bind: '/exceptionReason',
            label: '引き継がない場合の理由',
            help: '原則は引継ぎです。例外とするときだけ書きます',
            clauses: [HANDOVER],
          }),
        ),
      ],
    },
  ],
};

function provider(side: 'from' | 'to', text: string): Row {
  return {
    height: 9,
    cells: [
      label(`providers.${side}`, 4, text),
      cell(
        `providers.${side}-office`,
        15,
        line({ bind: `/${side}/office`, label: `${text}の事業所`, clauses: [HANDOVER] }),
      ),
      cell(
        `providers.${side}-contact-person`,
        8,
        line({ bind: `/${side}/contactPerson`, label: `${text}の担当者`, clauses: [HANDOVER] }),
      ),
      cell(`providers.${side}-phone`, 8, line({ bind: `/${side}/phone`, label: `${text}の電話`, clauses: [HANDOVER] })),
    ],
  };
}
