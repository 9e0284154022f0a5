import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { reception } from '../../drafting/reception.ts';
import { data } from './data.ts';
import { delivery } from './delivery.ts';
import { scope } from './scope.ts';

const NATIONAL = 'kashiwa-r7:8(4)';

/**
 * The covering sheet of the data for the national report (国への実績報告), handed to the city without delay.
 *
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * nationalReport.title // => '国実績報告データ送付書'
 */
export const nationalReport: FormDefinition = {
  id: 'kashiwa-r7/national-report',
  version: '1',
  title: '国実績報告データ送付書',
  standing: 'reference',
  clauses: [NATIONAL],
  schema: 'https://fukushi-kit.example/schemas/1/forms/national-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'national-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '送付日', bind: '/sentOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書8(4)に基づき，国への実績報告に要るデータを送付します。',
          size: 10,
          clauses: [NATIONAL],
        },
        { kind: 'gap', height: 2 },
        {
          kind: 'grid',
          id: 'contractor',
          caption: '受託者',
          frame: 'thin',
          columns: COLUMNS,
          rows: contractorRows('/contractor', '受託者', [NATIONAL]),
        },
        { kind: 'heading', id: 'scope.heading', text: '1　依頼と対象' },
        scope,
        { kind: 'heading', id: 'data.heading', text: '2　送付するデータ', note: '氏名などの個人情報は書かない' },
        data,
        {
          kind: 'heading',
          id: 'delivery.heading',
          text: '3　渡し方と確認',
          note: 'USB等の媒体で外に持ち出さない（仕様書10(2)コ）',
        },
        delivery,
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
