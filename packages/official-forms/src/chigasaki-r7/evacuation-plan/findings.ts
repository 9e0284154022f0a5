import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line, passage } from '../../drafting/text.ts';

const FINDINGS = 'chigasaki-r7:8(4)ア(ア)①(b)';
const HANDOVER = 'chigasaki-r7:8(5)';

/**
 * What the welfare professional found (福祉専門職等の所見), who wrote it, and the care manager in charge.
 *
 * @clause chigasaki-r7:8(4)ア(ア)①(b)
 * @clause chigasaki-r7:5
 */
export const findings: GridBlock = {
  kind: 'grid',
  id: 'findings',
  caption: '福祉専門職等の所見',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 30,
      cells: [
        label('findings.text', 4, '福祉専門\n職等の\n所見', { rows: 2 }),
        cell(
          'findings.text',
          31,
          passage(
            { bind: '/plan/findings/text', label: '福祉専門職等の所見', clauses: [FINDINGS, 'chigasaki-r7:8(2)エ'] },
            5,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('findings.writer', 3, '記入者'),
        cell('findings.writer', 6, line({ bind: '/plan/findings/writer', label: '所見の記入者', clauses: [FINDINGS] })),
        label('findings.organization', 2, '所属'),
        cell(
          'findings.organization',
          8,
          line({ bind: '/plan/findings/organization', label: '所見の記入者の所属', clauses: ['chigasaki-r7:5'] }),
        ),
        label('findings.qualification', 2, '資格'),
        cell(
          'findings.qualification',
          4,
          line({ bind: '/plan/findings/qualification', label: '所見の記入者の資格', clauses: [FINDINGS], size: 8.5 }),
        ),
        cell('findings.on', 6, day({ bind: '/plan/findings/on', label: '所見の記入日', clauses: [FINDINGS], size: 8 })),
      ],
    },
    {
      height: 9,
      cells: [
        label('care-manager.name', 4, '担当ケア\nマネジャー'),
        cell(
          'care-manager.name',
          8,
          line({ bind: '/plan/careManager/name', label: '担当ケアマネジャー', clauses: [HANDOVER] }),
        ),
        label('care-manager.office', 3, '事業所'),
        cell(
          'care-manager.office',
          11,
          line({ bind: '/plan/careManager/office', label: '担当ケアマネジャーの事業所', clauses: [HANDOVER] }),
        ),
        label('care-manager.phone', 2, '電話'),
        cell(
          'care-manager.phone',
          7,
          line({ bind: '/plan/careManager/phone', label: '事業所の電話', clauses: [HANDOVER] }),
        ),
      ],
    },
  ],
};
