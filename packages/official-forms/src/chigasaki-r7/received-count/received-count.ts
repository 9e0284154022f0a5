import type { FormDefinition } from '@fukushi-kit/form';
import { agreed } from './agreed.ts';
import { confirmation } from './confirmation.ts';
import { excluded } from './excluded.ts';
import { months } from './months.ts';

const FEE = 'chigasaki-r7:12';
const AGREED = 'chigasaki-r7:13(1)';

/**
 * The confirmation of counts (件数確認書): how many originals of Form 1 the city received and pays, agreed by both sides
 * after the performance period and before the invoice.
 *
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:12
 *
 * @example
 * receivedCount.title // => '件数確認書'
 */
export const receivedCount: FormDefinition = {
  id: 'chigasaki-r7/received-count',
  version: '1',
  title: '件数確認書',
  standing: 'reference',
  clauses: [AGREED, FEE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/received-count.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'received-count',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '確認日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '発注者が受領した成果物の件数を、次のとおり確認しました。',
          size: 10,
          clauses: [AGREED],
        },
        { kind: 'gap', height: 2 },
        agreed,
        { kind: 'heading', id: 'months.heading', text: '1　月別の件数' },
        months,
        {
          kind: 'heading',
          id: 'excluded.heading',
          text: '2　件数に入れない正本とその理由',
          note: '氏名は書かず、整理番号で示す',
        },
        excluded,
        { kind: 'heading', id: 'confirmation.heading', text: '3　確認' },
        confirmation,
      ],
    },
  ],
};
