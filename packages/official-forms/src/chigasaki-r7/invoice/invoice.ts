import type { FormDefinition } from '@fukushi-kit/form';
import { bankAccount } from '../../parts/bank-account.ts';
import { claimant } from '../../parts/claimant.ts';
import { amount } from './amount.ts';
import { breakdown } from './breakdown.ts';
import { receipts } from './receipts.ts';

const FEE = 'chigasaki-r7:12';
const INVOICE = 'chigasaki-r7:13(1)';
const PAYMENT = 'chigasaki-r7:13(2)';

/**
 * The invoice (請求書) for the fee of the year, with its breakdown and the list of notices by which each original was
 * received, on one page and further ones where the list is long. It asks for no seal: who issued it is named with a
 * telephone number.
 *
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:13(2)
 *
 * @example
 * invoice.title // => '請求書（内訳明細付）'
 */
export const invoice: FormDefinition = {
  id: 'chigasaki-r7/invoice',
  version: '1',
  title: '請求書（内訳明細付）',
  standing: 'reference',
  clauses: [FEE, INVOICE, PAYMENT],
  schema: 'https://fukushi-kit.example/schemas/1/forms/invoice.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'invoice',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '請求日', bind: '/madeOn' },
          controlNumber: { label: '請求書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '次のとおり委託料を請求します。',
          size: 10,
          clauses: [INVOICE],
        },
        { kind: 'gap', height: 2 },
        amount,
        { kind: 'heading', id: 'claimant.heading', text: '1　請求者' },
        claimant([INVOICE], '受注者', 10),
        { kind: 'heading', id: 'breakdown.heading', text: '2　内訳' },
        breakdown,
        { kind: 'heading', id: 'account.heading', text: '3　振込先' },
        bankAccount('/account', [INVOICE], 10),
        {
          kind: 'heading',
          id: 'receipts.heading',
          text: '4　内訳明細（受領通知の一覧）',
          note: '氏名は書かず、整理番号で示す',
        },
        receipts,
      ],
    },
  ],
};
