import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { consultations } from './consultations.ts';
import { kinds } from './kinds.ts';
import { parties } from './parties.ts';
import { referrals } from './referrals.ts';
import { remarks } from './remarks.ts';
import { support } from './support.ts';

const MONTHLY = 'kashiwa-r7:8(4)';

/**
 * The results of a month (月次実績報告書) in figures only, on one page and further ones where the list of agencies is long.
 *
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * monthlyResults.sheets.length // => 1
 */
export const monthlyResults: FormDefinition = {
  id: 'kashiwa-r7/monthly-results',
  version: '1',
  title: '月次実績報告書',
  standing: 'reference',
  clauses: [MONTHLY],
  schema: 'https://fukushi-kit.example/schemas/1/forms/monthly-results.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'monthly-results',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '報告日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業の業務の実績を，仕様書8(4)に基づき報告します。',
          clauses: [MONTHLY],
        },
        { kind: 'gap', height: 1.5 },
        parties,
        { kind: 'heading', id: 'consultations.heading', text: '1　相談件数', note: '経路×属性' },
        consultations,
        { kind: 'gap', height: 1.5 },
        kinds,
        { kind: 'heading', id: 'support.heading', text: '2　支援，会議，アウトリーチ及び苦情' },
        support,
        { kind: 'gap', height: 1.5 },
        remarks,
        { kind: 'heading', id: 'referrals.heading', text: '3　つなぎ先機関' },
        referrals,
        { kind: 'gap', height: 1.5 },
        reception,
      ],
    },
  ],
};
