import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { bankAccount } from '../../parts/bank-account.ts';
import { claimant } from '../../parts/claimant.ts';
import { settlementBalance } from '../../parts/settlement-balance.ts';
import { amount } from './amount.ts';
import { costs } from './costs.ts';
import { received } from './received.ts';
import { returnWay } from './return-way.ts';

const ADVANCE = 'kashiwa-r7:13(1)';
const FULL_TIME = 'kashiwa-r7:13(2)ア';
const PART_TIME = 'kashiwa-r7:13(2)イ';
const OTHER = 'kashiwa-r7:13(2)ウ';

/**
 * The claim for what is still to pay after the settlement, or the paper with which the rest of the advances is returned
 * (精算払請求書／返納書). It asks for no seal: who issued it is named with a telephone number.
 *
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 *
 * @example
 * settlementClaim.title // => '精算払請求書／返納書'
 */
export const settlementClaim: FormDefinition = {
  id: 'kashiwa-r7/settlement-claim',
  version: '1',
  title: '精算払請求書／返納書',
  standing: 'reference',
  clauses: [ADVANCE, FULL_TIME, PART_TIME, OTHER],
  schema: 'https://fukushi-kit.example/schemas/1/forms/settlement-claim.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'settlement-claim',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '次の委託契約について，仕様書13(2)により精算した結果，次のとおり請求し，又は返納します。',
          size: 10,
          clauses: [FULL_TIME, PART_TIME, OTHER],
        },
        { kind: 'gap', height: 1.5 },
        amount,
        { kind: 'heading', id: 'claimant.heading', text: '1　請求し又は返納する者' },
        claimant([ADVANCE]),
        { kind: 'heading', id: 'costs.heading', text: '2　精算の内訳', note: 'ア，イ，ウは仕様書13(2)の別' },
        costs,
        { kind: 'gap', height: 1.5 },
        received,
        { kind: 'gap', height: 1.5 },
        settlementBalance,
        { kind: 'heading', id: 'account.heading', text: '3　請求するときの振込先' },
        bankAccount('/account', [ADVANCE]),
        { kind: 'heading', id: 'return-way.heading', text: '4　返納するとき' },
        returnWay,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
