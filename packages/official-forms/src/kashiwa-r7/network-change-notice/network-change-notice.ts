import type { FormDefinition } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { label } from '../../drafting/label.ts';
import { reception } from '../../drafting/reception.ts';
import { changes } from './changes.ts';
import { diagram } from './diagram.ts';
import { plan } from './plan.ts';
import { safety } from './safety.ts';
import { terminalCounts } from './terminal-counts.ts';

const CHANGE = 'kashiwa-r7:5(8)';

/**
 * The report of a change of the network before it is made (ネットワーク変更 事前報告書).
 *
 * @clause kashiwa-r7:5(8)
 *
 * @example
 * networkChangeNotice.title // => 'ネットワーク変更 事前報告書'
 */
export const networkChangeNotice: FormDefinition = {
  id: 'kashiwa-r7/network-change-notice',
  version: '1',
  title: 'ネットワーク変更 事前報告書',
  standing: 'reference',
  clauses: [CHANGE, 'kashiwa-r7:5(7)', 'kashiwa-r7:10(1)ア', 'kashiwa-r7:10(1)イ', 'kashiwa-r7:10(1)ウ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/network-change-notice.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'network-change-notice',
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
          text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書5(8)に基づき，ネットワークに変更が生じるので，次のとおり事前に報告します。',
          clauses: [CHANGE],
        },
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'contractor',
          caption: '受託者',
          frame: 'thin',
          columns: COLUMNS,
          rows: contractorRows('/contractor', '受託者', [CHANGE]),
        },
        { kind: 'heading', id: 'plan.heading', text: '1　変更の概要' },
        plan,
        { kind: 'heading', id: 'changes.heading', text: '2　変更前・変更後' },
        changes,
        terminalCounts,
        { kind: 'heading', id: 'safety.heading', text: '3　安全の確認と業務への影響' },
        safety,
        { kind: 'heading', id: 'diagram.heading', text: '4　ネットワーク配線図', note: '変更後，速やかに更新して提出' },
        diagram,
        { kind: 'gap', height: 2 },
        reception,
        {
          kind: 'grid',
          id: 'city',
          caption: '市の指示（市記入）',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 12,
              cells: [
                label('city.instruction', 4, '市の指示\n（市記入）'),
                cell('city.instruction', 31, { kind: 'empty' }),
              ],
            },
          ],
        },
      ],
    },
  ],
};
