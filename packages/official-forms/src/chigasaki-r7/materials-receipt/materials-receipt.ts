import type { FormDefinition } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { reception } from '../../drafting/reception.ts';
import { line } from '../../drafting/text.ts';
import { contractParty } from '../../parts/contract-party.ts';
import { handover } from './handover.ts';
import { materials } from './materials.ts';

const RECEIPT = 'chigasaki-r7:特記4';

/**
 * The receipt for materials with personal information (資料等受領書) that the city handed to the contractor.
 *
 * @clause chigasaki-r7:特記4
 *
 * @example
 * materialsReceipt.title // => '資料等受領書'
 */
export const materialsReceipt: FormDefinition = {
  id: 'chigasaki-r7/materials-receipt',
  version: '1',
  title: '資料等受領書',
  standing: 'reference',
  clauses: [RECEIPT],
  schema: 'https://fukushi-kit.example/schemas/1/forms/materials-receipt.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'materials-receipt',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '受領日', bind: '/receivedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '個人情報取扱特記事項第4条により、個人情報が記録された次の資料等を受領しました。',
          size: 10,
          clauses: [RECEIPT],
        },
        { kind: 'gap', height: 2 },
        contractParty('受注者', [RECEIPT], ['chigasaki-r7:1']),
        { kind: 'heading', id: 'handover.heading', text: '1　受領の状況' },
        handover,
        { kind: 'heading', id: 'materials.heading', text: '2　受領した資料等', note: '本人の氏名は書かない' },
        materials,
        { kind: 'gap', height: 3 },
        {
          kind: 'grid',
          id: 'receiver',
          caption: '受領者',
          frame: 'thick',
          columns: COLUMNS,
          rows: [
            {
              height: 15,
              cells: [
                ...labelled(
                  'receiver.role',
                  '受領者の\n職名',
                  [4, 11],
                  line({ bind: '/receiverRole', label: '受領者の職名', clauses: [RECEIPT] }),
                ),
                label('receiver.signature', 4, '受領者の\n署名'),
                cell('receiver.signature', 16, {
                  kind: 'signature',
                  id: 'receiver.signature.by-hand',
                  label: '（自署）',
                  seal: false,
                  clauses: [RECEIPT],
                }),
              ],
            },
          ],
        },
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
