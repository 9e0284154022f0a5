import type { FormDefinition } from '@fukushi-kit/form';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { head } from './head.ts';
import { staff } from './staff.ts';
import { standing } from './standing.ts';

const PROOF = 'kashiwa-r7:6(2)';

/**
 * The list of staff with their qualifications (従事者名簿・資格一覧), on a sheet that lies sideways.
 *
 * @clause kashiwa-r7:6(1)
 * @clause kashiwa-r7:6(2)
 *
 * @example
 * staffRoster.sheets[0]?.orientation // => 'sideways'
 */
export const staffRoster: FormDefinition = {
  id: 'kashiwa-r7/staff-roster',
  version: '1',
  title: '従事者名簿・資格一覧',
  standing: 'reference',
  clauses: ['kashiwa-r7:6(1)', PROOF],
  schema: 'https://fukushi-kit.example/schemas/1/forms/staff-roster.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'staff-roster',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        head,
        { kind: 'gap', height: 2 },
        staff,
        { kind: 'gap', height: 2 },
        standing,
        {
          kind: 'grid',
          id: 'remarks',
          caption: '備考',
          frame: 'thin',
          columns: WIDE_COLUMNS,
          rows: [
            {
              height: 12,
              cells: labelled('note', '備考', [10, 79], passage({ bind: '/note', label: '備考', clauses: [PROOF] }, 2)),
            },
          ],
        },
      ],
    },
  ],
};
