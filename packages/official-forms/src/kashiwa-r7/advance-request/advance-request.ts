import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { bankAccount } from '../../parts/bank-account.ts';
import { claimant } from '../../parts/claimant.ts';
import { amount } from './amount.ts';
import { plan, standing } from './breakdown.ts';
import { note } from './note.ts';

const ADVANCE = 'kashiwa-r7:13(1)';

/**
 * The request for one of the two advances of the year (概算払請求書). It asks for no seal: who issued it is named with a
 * telephone number.
 *
 * @clause kashiwa-r7:13(1)
 *
 * @example
 * advanceRequest.title // => '概算払請求書'
 */
export const advanceRequest: FormDefinition = {
  id: 'kashiwa-r7/advance-request',
  version: '1',
  title: '概算払請求書',
  standing: 'reference',
  clauses: [ADVANCE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/advance-request.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'advance-request',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '請求日', bind: '/madeOn' },
          controlNumber: { label: '請求番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '次の委託契約について，仕様書13(1)に基づき，概算払を請求します。',
          size: 10,
          clauses: [ADVANCE],
        },
        { kind: 'gap', height: 2 },
        amount,
        { kind: 'heading', id: 'claimant.heading', text: '1　請求者' },
        claimant([ADVANCE]),
        { kind: 'heading', id: 'breakdown.heading', text: '2　請求の内訳', note: '概算払は年2回（仕様書13(1)）' },
        plan,
        { kind: 'gap', height: 3 },
        standing,
        { kind: 'heading', id: 'account.heading', text: '3　振込先' },
        bankAccount('/account', [ADVANCE]),
        { kind: 'gap', height: 3 },
        note,
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
