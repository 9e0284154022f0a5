import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { contractParty } from '../../parts/contract-party.ts';
import { attendees } from './attendees.ts';
import { content } from './content.ts';
import { session } from './session.ts';

const TRAINING = 'chigasaki-r7:特記14(1)';
const SUBCONTRACTOR = 'chigasaki-r7:特記14(2)';
const KASHIWA = 'kashiwa-r7:4(2)オ';

/**
 * The record of a training (教育・研修) on handling personal information, one sheet for each. It serves both cities.
 *
 * @clause chigasaki-r7:特記14(1)
 * @clause chigasaki-r7:特記14(2)
 * @clause kashiwa-r7:4(2)オ
 *
 * @example
 * trainingRecord.title // => '個人情報取扱い 教育・研修実施記録'
 */
export const trainingRecord: FormDefinition = {
  id: 'chigasaki-r7/training-record',
  version: '1',
  title: '個人情報取扱い 教育・研修実施記録',
  standing: 'reference',
  clauses: [TRAINING, SUBCONTRACTOR, KASHIWA],
  schema: 'https://fukushi-kit.example/schemas/1/forms/training-record.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'training-record',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '記録番号', bind: '/controlNumber' },
        },
        contractParty('受注者（受託者）', [TRAINING, KASHIWA], ['chigasaki-r7:1', 'kashiwa-r7:1']),
        { kind: 'heading', id: 'session.heading', text: '1　実施の概要' },
        session,
        { kind: 'heading', id: 'content.heading', text: '2　内容' },
        content,
        { kind: 'heading', id: 'attendees.heading', text: '3　受講者', note: '手書きのときは本人が氏名を書く' },
        attendees,
        { kind: 'gap', height: 2 },
        {
          kind: 'grid',
          id: 'follow-up',
          caption: '欠席者への対応と記録者',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 12,
              cells: labelled(
                'follow-up.absentees',
                '欠席者への\n対応',
                [4, 31],
                passage(
                  {
                    bind: '/absentees',
                    label: '欠席者への対応',
                    help: 'いつまでにどのように実施するか',
                    clauses: [TRAINING, SUBCONTRACTOR],
                  },
                  2,
                ),
              ),
            },
            {
              height: 9,
              cells: labelled(
                'follow-up.recorded-by',
                '記録者',
                [4, 31],
                line({ bind: '/recordedBy', label: '記録者', help: '職名と氏名', clauses: [TRAINING, KASHIWA] }),
              ),
            },
          ],
        },
      ],
    },
  ],
};
