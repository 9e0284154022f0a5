import type { FormDefinition } from '@fukushi-kit/form';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { contractParty } from '../../parts/contract-party.ts';
import { content } from './content.ts';
import { decision } from './decision.ts';
import { subcontractor } from './subcontractor.ts';

const USE = 'chigasaki-r7:特記6';
const COPY = 'chigasaki-r7:特記7';
const TAKE_OUT = 'chigasaki-r7:特記8';
const ENCRYPTION = 'chigasaki-r7:特記9(4)';
const SUBCONTRACT = 'chigasaki-r7:特記10(1)';
const KASHIWA_SUBCONTRACT = 'kashiwa-r7:9(4)';
const KASHIWA_COPY = 'kashiwa-r7:9(5)';
const ASKED = [USE, COPY, TAKE_OUT, SUBCONTRACT, KASHIWA_SUBCONTRACT, KASHIWA_COPY] as const;

/**
 * The application for the city's consent to a handling of personal information (個人情報取扱い承諾申請書) that the contract
 * forbids without it, with the decision of the city on the same sheet. It serves both cities.
 *
 * @clause chigasaki-r7:特記6
 * @clause chigasaki-r7:特記7
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記9(4)
 * @clause chigasaki-r7:特記10(1)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(5)
 *
 * @example
 * handlingApproval.title // => '個人情報取扱い承諾申請書（目的外利用・複写・持出・再委託）'
 */
export const handlingApproval: FormDefinition = {
  id: 'chigasaki-r7/handling-approval',
  version: '1',
  title: '個人情報取扱い承諾申請書（目的外利用・複写・持出・再委託）',
  standing: 'reference',
  clauses: [...ASKED, ENCRYPTION],
  schema: 'https://fukushi-kit.example/schemas/1/forms/handling-approval.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'handling-approval',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '申請日', bind: '/madeOn' },
          controlNumber: { label: '申請番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '個人情報の取扱いに係る承諾を次のとおり申請します。',
          size: 10,
          clauses: ASKED,
        },
        { kind: 'gap', height: 2 },
        contractParty('受注者（受託者）', ASKED, ['chigasaki-r7:1', 'kashiwa-r7:1']),
        { kind: 'heading', id: 'content.heading', text: '1　申請の内容', note: '太枠の中を記入する' },
        content,
        { kind: 'heading', id: 'subcontractor.heading', text: '2　再委託', note: '再委託・下請けのときに記入する' },
        subcontractor,
        { kind: 'heading', id: 'decision.heading', text: '3　市の決定', note: '市記入' },
        decision,
      ],
    },
  ],
};
