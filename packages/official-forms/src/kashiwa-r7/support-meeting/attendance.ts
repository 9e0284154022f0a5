import type { GridBlock, Row } from '@fukushi-kit/form';
import type { ConferenceAttendance } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const ATTENDED = ['kashiwa-r7:7(2)カ(ｴ)'] as const;

/**
 * Who took part (参加者): the city and the contractor always, the providers of the three programmes normally, the person and
 * others as the case asks.
 *
 * @clause kashiwa-r7:7(2)カ(ｴ)
 */
export const attendance: GridBlock = {
  kind: 'grid',
  id: 'attendance',
  caption: '参加者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('attendance.kind', 9, '区分', { scope: 'column' }),
        label('attendance.need', 3, '要件', { scope: 'column' }),
        label('attendance.attended', 5, '出欠', { scope: 'column' }),
        label('attendance.names', 11, '機関名・氏名', { scope: 'column' }),
        label('attendance.note', 7, '備考（欠席の事情など）', { scope: 'column' }),
      ],
    },
    seat('city', 'city', '柏市', '必須'),
    seat('contractor', 'contractor', '多機関協働事業の受託者', '必須'),
    seat('comprehensiveConsultation', 'comprehensive-consultation', '包括的相談支援事業の事業者', '原則'),
    seat('outreach', 'outreach', 'アウトリーチ等を通じた\n継続的支援事業の事業者', '原則'),
    seat('participation', 'participation', '参加支援事業の事業者', '原則'),
    seat('person', 'person', '本人', '事例'),
    seat('other', 'other', 'その他の機関', '事例'),
    {
      height: 12,
      cells: labelled(
        'attendance.check',
        '参加者の\n確認',
        [4, 31],
        passage(
          {
            bind: '/attendanceNote',
            label: '参加者の確認',
            help: '必須・原則の参加者がそろわないときに書く。',
            clauses: ATTENDED,
            size: 9,
          },
          2,
        ),
      ),
    },
  ],
};

function seat(key: keyof ConferenceAttendance, id: string, kind: string, need: '必須' | '原則' | '事例'): Row {
  const name = kind.replace('\n', '');
  return {
    height: 11,
    cells: [
      label(`attendance.${id}`, 9, kind, { align: 'left' }),
      label(`attendance.${id}.need`, 3, need, { shade: false }),
      cell(
        `attendance.${id}.attended`,
        5,
        circles(
          { bind: `/attendance/${key}/attended`, label: `${name}の出欠`, clauses: ATTENDED, locked: true },
          [
            [true, '出席'],
            [false, '欠席'],
          ],
          2,
        ),
      ),
      cell(
        `attendance.${id}.names`,
        11,
        passage({ bind: `/attendance/${key}/names`, label: `${name}の機関名・氏名`, clauses: ATTENDED, size: 9 }, 2),
      ),
      cell(
        `attendance.${id}.note`,
        7,
        passage({ bind: `/attendance/${key}/note`, label: `${name}の備考`, clauses: ATTENDED, size: 9 }, 2),
      ),
    ],
  };
}
