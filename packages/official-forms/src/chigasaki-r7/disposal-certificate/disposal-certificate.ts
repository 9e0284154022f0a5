import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { reception } from '../../drafting/reception.ts';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { contractParty } from '../../parts/contract-party.ts';
import { assurance } from './assurance.ts';
import { items } from './items.ts';

const COPIES = 'chigasaki-r7:特記11(2)';
const DESTROYED = 'chigasaki-r7:特記11(3)';
const ERASED = 'chigasaki-r7:特記11(4)';
const CERTIFICATE = 'chigasaki-r7:特記11(5)';
const KASHIWA = 'kashiwa-r7:9(7)';

/**
 * The certificate that copies with personal information were destroyed or erased for good (廃棄・消去証明書), with the six
 * items that the clause names. It serves both cities.
 *
 * @clause chigasaki-r7:特記11(2)
 * @clause chigasaki-r7:特記11(3)
 * @clause chigasaki-r7:特記11(4)
 * @clause chigasaki-r7:特記11(5)
 * @clause kashiwa-r7:9(7)
 *
 * @example
 * disposalCertificate.title // => '廃棄・消去証明書'
 */
export const disposalCertificate: FormDefinition = {
  id: 'chigasaki-r7/disposal-certificate',
  version: '1',
  title: '廃棄・消去証明書',
  standing: 'reference',
  clauses: [COPIES, DESTROYED, ERASED, CERTIFICATE, KASHIWA],
  schema: 'https://fukushi-kit.example/schemas/1/forms/disposal-certificate.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'disposal-certificate',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '証明日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '個人情報が記録された次の資料等を、完全に廃棄又は消去したことを証明します。',
          size: 10.5,
          clauses: [CERTIFICATE, KASHIWA],
        },
        { kind: 'gap', height: 2 },
        contractParty('受注者（受託者）', [CERTIFICATE, KASHIWA], ['chigasaki-r7:1', 'kashiwa-r7:1']),
        {
          kind: 'grid',
          id: 'occasion',
          caption: '廃棄又は消去の時期',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 9,
              cells: [
                ...labelled(
                  'occasion.ended-on',
                  '契約終了・\n解除の日',
                  [4, 13],
                  day({ bind: '/endedOn', label: '契約の終了又は解除の日', clauses: [COPIES, KASHIWA] }),
                ),
                ...labelled(
                  'occasion.consulted-on',
                  '市と協議\nした日',
                  [4, 14],
                  day({
                    bind: '/consultedOn',
                    label: '市と協議した日',
                    help: '廃棄又は消去について市と協議したとき',
                    clauses: [KASHIWA],
                  }),
                ),
              ],
            },
          ],
        },
        { kind: 'heading', id: 'items.heading', text: '1　廃棄又は消去したもの', note: '本人の氏名は書かない' },
        items,
        { kind: 'heading', id: 'assurance.heading', text: '2　責任者及び確認' },
        assurance,
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
