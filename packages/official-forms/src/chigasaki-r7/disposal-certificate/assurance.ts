import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const CERTIFICATE = ['chigasaki-r7:特記11(5)', 'kashiwa-r7:9(7)'] as const;
const DESTROYED = 'chigasaki-r7:特記11(3)';
const ERASED = 'chigasaki-r7:特記11(4)';

/**
 * Who answers for it (責任者), and how it was made sure that nothing can be read or recovered.
 *
 * @clause chigasaki-r7:特記11(3)
 * @clause chigasaki-r7:特記11(4)
 * @clause chigasaki-r7:特記11(5)
 * @clause kashiwa-r7:9(7)
 */
export const assurance: GridBlock = {
  kind: 'grid',
  id: 'assurance',
  caption: '責任者と確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        ...labelled(
          'assurance.responsible-role',
          '責任者の\n職名',
          [4, 11],
          line({ bind: '/responsible/role', label: '責任者の職名', clauses: CERTIFICATE }),
        ),
        ...labelled(
          'assurance.responsible',
          '責任者の\n氏名',
          [4, 16],
          line({ bind: '/responsible/name', label: '責任者の氏名', clauses: CERTIFICATE, size: 12, locked: true }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'assurance.witness',
        '立会者',
        [4, 31],
        line({
          bind: '/witness',
          label: '立会者',
          help: '職名と氏名。立会いがあったときに書く',
          clauses: [DESTROYED, 'kashiwa-r7:9(7)'],
        }),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'assurance.software',
        'データ消去用\nソフトウェア',
        [4, 31],
        line({
          bind: '/software',
          label: 'データ消去用ソフトウェア',
          help: '名称と版。電子計算機に記録された資料等を消去したときに書く',
          clauses: [ERASED],
        }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'assurance.checked',
          '確かめた\nこと',
          [4, 31],
          ticks(
            { bind: '/checked', label: '確かめたこと', clauses: [DESTROYED, ERASED], size: 9.5 },
            [
              ['unreadable', '判読できない'],
              ['irrecoverable', '復元できない'],
              ['no-copy-left', '写しが残っていない'],
            ],
            3,
            { many: true },
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'assurance.attached',
        '添付する\nもの',
        [4, 31],
        ticks(
          { bind: '/attached', label: '添付するもの', clauses: CERTIFICATE, size: 9.5 },
          [
            ['photograph', '写真'],
            ['log', '消去の記録'],
            ['certificate-of-agent', '処理業者の証明書'],
          ],
          3,
          { many: true },
        ),
      ),
    },
  ],
};
