import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { reception } from '../../drafting/reception.ts';
import { change } from './change.ts';
import { enclosed } from './enclosed.ts';
import { replacement } from './replacement.ts';

const NOTICE = 'kashiwa-r7:6(7)';

/**
 * The report on a change of staff (従事者の異動), a month or more before it, with the replacement where one is asked for.
 *
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * staffChange.title // => '従事者異動報告書'
 */
export const staffChange: FormDefinition = {
  id: 'kashiwa-r7/staff-change',
  version: '1',
  title: '従事者異動報告書',
  standing: 'reference',
  clauses: [NOTICE, 'kashiwa-r7:6(8)'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/staff-change.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'staff-change',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '報告日', bind: '/reportedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書6(7)に基づき，従事者の異動を次のとおり報告します。',
          size: 10,
          clauses: [NOTICE],
        },
        { kind: 'gap', height: 2 },
        {
          kind: 'grid',
          id: 'contractor',
          caption: '受託者',
          frame: 'thin',
          columns: COLUMNS,
          rows: contractorRows('/contractor', '受託者', [NOTICE]),
        },
        { kind: 'heading', id: 'change.heading', text: '1　異動' },
        change,
        {
          kind: 'heading',
          id: 'enclosed.heading',
          text: '2　添える書類',
          note: '新規採用のときは職務経歴書と資格の書類',
        },
        enclosed,
        {
          kind: 'heading',
          id: 'replacement.heading',
          text: '3　代わりの職員',
          note: '退職，又は90日以上の休暇のとき（仕様書6(8)）',
        },
        replacement,
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
