import type { FormDefinition } from '@fukushi-kit/form';
import { decision } from './decision.ts';
import { grounds } from './grounds.ts';
import { kashiwaContact } from './kashiwa-contact.ts';
import { user } from './user.ts';

const USE = 'kashiwa-r7:7(2)カ(ｱ)';

/**
 * The notice of the city's decision on the use of outreach or participation support (利用決定): the contractor hosts the
 * conference, the city decides.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 *
 * @example
 * serviceUseDecision.title // => '利用決定通知書（参加支援・アウトリーチ）'
 */
export const serviceUseDecision: FormDefinition = {
  id: 'kashiwa-r7/service-use-decision',
  version: '1',
  title: '利用決定通知書（参加支援・アウトリーチ）',
  standing: 'reference',
  clauses: [USE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/service-use-decision.schema.json',
  size: 10,
  copies: [
    { id: 'person', mark: '本人', minimumSize: 10.5 },
    { id: 'contractor', mark: '受託者控' },
    { id: 'city', mark: '市控' },
  ],
  sheets: [
    {
      id: 'service-use-decision',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: { label: 'あて名', bind: '/addressee', after: '　様' },
          date: { label: '通知日', bind: '/notifiedOn' },
          controlNumber: { label: '文書番号', bind: '/noticeNumber' },
        },
        { kind: 'gap', height: 3 },
        {
          kind: 'paragraph',
          id: 'sender',
          text: '柏市長　　　　　　　　　　　',
          size: 10.5,
          align: 'right',
          clauses: [USE],
        },
        { kind: 'gap', height: 4 },
        {
          kind: 'paragraph',
          id: 'statement',
          text:
            '｜支援《しえん》プランに｜基《もと》づく｜次《つぎ》の｜事業《じぎょう》の｜利用《りよう》について，' +
            '｜重層的《じゅうそうてき》｜支援《しえん》｜会議《かいぎ》での｜話《はな》し｜合《あ》いをふまえて，' +
            '｜下《した》のとおり｜決《き》めましたので，お｜知《し》らせします。',
          size: 10.5,
          clauses: [USE],
        },
        { kind: 'heading', id: 'user.heading', text: '1　本人' },
        user,
        { kind: 'heading', id: 'decision.heading', text: '2　決定' },
        decision,
        { kind: 'heading', id: 'grounds.heading', text: '3　決定のもとになった支援プランと会議' },
        grounds,
        { kind: 'heading', id: 'contact.heading', text: '4　お問い合わせ先' },
        kashiwaContact,
        { kind: 'gap', height: 2 },
        {
          kind: 'paragraph',
          id: 'questions',
          text:
            '｜分《わ》からないことは，｜上《うえ》の｜担当《たんとう》におたずねください。' +
            '｜生活《せいかつ》の｜様子《ようす》が｜変《か》わったときも，お｜知《し》らせください。',
          size: 10,
          clauses: [USE],
        },
      ],
    },
  ],
};
