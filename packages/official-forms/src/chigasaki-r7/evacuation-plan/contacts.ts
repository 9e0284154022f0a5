import type { Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';

const PLAN = 'chigasaki-r7:8(2)エ';

/**
 * Two emergency contacts (緊急連絡先).
 *
 * @clause chigasaki-r7:8(2)エ
 */
export const contacts: readonly Row[] = [
  {
    height: 5.5,
    cells: [
      label('contacts', 4, '緊急連絡先', { rows: 3 }),
      label('contacts.name', 8, '氏名（ふりがな）', { scope: 'column' }),
      label('contacts.relation', 3, '関係', { scope: 'column' }),
      label('contacts.phone', 6, '電話', { scope: 'column' }),
      label('contacts.mobile', 6, '携帯', { scope: 'column' }),
      label('contacts.address', 8, '住所', { scope: 'column' }),
    ],
  },
  contact(0),
  contact(1),
];

function contact(index: 0 | 1): Row {
  const id = `contacts.${index + 1}`;
  const at = `/plan/emergencyContacts/${index}` as const;
  const which = `緊急連絡先${index + 1}の`;
  return {
    height: 10,
    cells: [
      cell(`${id}.name`, 8, {
        kind: 'name',
        bind: `${at}/name`,
        reading: `${at}/reading`,
        label: `${which}氏名`,
        clauses: [PLAN],
        size: 10.5,
        captioned: false,
      }),
      cell(`${id}.relation`, 3, line({ bind: `${at}/relation`, label: `${which}関係`, clauses: [PLAN] })),
      cell(`${id}.phone`, 6, line({ bind: `${at}/phone`, label: `${which}電話`, clauses: [PLAN] })),
      cell(`${id}.mobile`, 6, line({ bind: `${at}/mobile`, label: `${which}携帯電話`, clauses: [PLAN] })),
      cell(`${id}.address`, 8, line({ bind: `${at}/address/text`, label: `${which}住所`, clauses: [PLAN] })),
    ],
  };
}
