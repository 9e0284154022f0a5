import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer, Row } from '@fukushi-kit/form';
import { day } from '../drafting/day.ts';
import { labelled } from '../drafting/labelled.ts';
import { number } from '../drafting/number.ts';
import { line } from '../drafting/text.ts';

const NAMED: ClauseId = 'kashiwa-r7:1';
const PERIOD: ClauseId = 'kashiwa-r7:2';
const SUM: ClauseId = 'kashiwa-r7:12';

/**
 * Which contract of Kashiwa a document belongs to: its name and period as the specification prints them, its number, day
 * and sum. `at` points to a `Commission`.
 *
 * @clause kashiwa-r7:1
 * @clause kashiwa-r7:2
 * @clause kashiwa-r7:12
 */
export function commissionRows(at: Pointer): readonly [Row, Row, Row] {
  return [
    {
      height: 8,
      cells: labelled(
        'commission.name',
        '契約件名',
        [4, 31],
        printed('commission.name.text', '柏市地域生活支援センター（福祉の総合相談）事業業務委託'),
      ),
    },
    {
      height: 8,
      cells: [
        ...labelled(
          'commission.period',
          '委託期間',
          [4, 15],
          printed('commission.period.text', '令和7年4月1日から令和8年3月31日まで'),
        ),
        ...labelled(
          'commission.number',
          '契約番号',
          [4, 12],
          line({ bind: `${at}/number`, label: '契約番号', clauses: [NAMED] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'commission.concluded-on',
          '契約日',
          [4, 15],
          day({ bind: `${at}/concludedOn`, label: '契約日', clauses: [PERIOD] }),
        ),
        ...labelled(
          'commission.sum',
          '契約金額',
          [4, 12],
          number({ bind: `${at}/sum`, label: '契約金額', clauses: [SUM], size: 10, help: '総価契約の金額。' }, '円'),
        ),
      ],
    },
  ];
}

function printed(id: string, text: string) {
  return { kind: 'line', parts: [{ share: 1, content: { kind: 'static', id, text } }] } as const;
}
