import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { items } from './items.ts';
import { scope } from './scope.ts';
import { signatures } from './signatures.ts';
import { successor } from './successor.ts';

const HANDOVER = 'kashiwa-r7:14(4)';

/**
 * The handover of the work to the next contractor (業務の引継ぎ), at the end or the cancellation of the contract.
 *
 * @clause kashiwa-r7:10(2)ケ
 * @clause kashiwa-r7:14(4)
 *
 * @example
 * contractorHandover.copies.map(({ mark }) => mark) // => ['正本', '引き継ぐ法人控', '引き受ける法人控']
 */
export const contractorHandover: FormDefinition = {
  id: 'kashiwa-r7/contractor-handover',
  version: '1',
  title: '業務引継書',
  standing: 'reference',
  clauses: ['kashiwa-r7:10(2)ケ', HANDOVER],
  schema: 'https://fukushi-kit.example/schemas/1/forms/contractor-handover.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '引き継ぐ法人控' },
    { id: 'successor', mark: '引き受ける法人控' },
  ],
  sheets: [
    {
      id: 'contractor-handover',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業の業務を，次のとおり引き継ぎます。',
          size: 10,
          clauses: [HANDOVER],
        },
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'contractor',
          caption: '引き継ぐ法人',
          frame: 'thin',
          columns: COLUMNS,
          rows: contractorRows('/contractor', '受託者', [HANDOVER]),
        },
        { kind: 'gap', height: 1.5 },
        successor,
        { kind: 'heading', id: 'scope.heading', text: '1　引継ぎの期間と利用者への配慮', note: '仕様書10(2)ケ' },
        scope,
        { kind: 'heading', id: 'items.heading', text: '2　引き継ぐもの', note: '確認は引き受ける法人が付ける' },
        items,
        { kind: 'gap', height: 2 },
        signatures,
      ],
    },
  ],
};
