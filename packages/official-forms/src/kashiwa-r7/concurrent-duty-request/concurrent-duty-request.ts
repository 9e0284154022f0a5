import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { answer } from './answer.ts';
import { duty } from './duty.ts';
import { person } from './person.ts';

const DEDICATION = 'kashiwa-r7:6(3)';

/**
 * The request for approval of other duties (兼務の承認), with the city's answer on the same sheet.
 *
 * @clause kashiwa-r7:6(3)
 *
 * @example
 * concurrentDutyRequest.title // => '兼務承認申請書'
 */
export const concurrentDutyRequest: FormDefinition = {
  id: 'kashiwa-r7/concurrent-duty-request',
  version: '1',
  title: '兼務承認申請書',
  standing: 'reference',
  clauses: [DEDICATION],
  schema: 'https://fukushi-kit.example/schemas/1/forms/concurrent-duty-request.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'concurrent-duty-request',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '申請日', bind: '/requestedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text:
            '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書6(3)に基づき，従事者が次の業務を兼ねることについて，' +
            '承認を申請します。',
          size: 10,
          clauses: [DEDICATION],
        },
        { kind: 'gap', height: 2 },
        {
          kind: 'grid',
          id: 'contractor',
          caption: '受託者',
          frame: 'thin',
          columns: COLUMNS,
          rows: contractorRows('/contractor', '受託者', [DEDICATION]),
        },
        { kind: 'heading', id: 'person.heading', text: '1　従事者' },
        person,
        { kind: 'heading', id: 'duty.heading', text: '2　兼ねる業務' },
        duty,
        { kind: 'heading', id: 'answer.heading', text: '3　市の回答（市記入）' },
        answer,
      ],
    },
  ],
};
