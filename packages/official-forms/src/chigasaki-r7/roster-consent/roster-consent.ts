import type { FormDefinition } from '@fukushi-kit/form';
import { cityInquiry } from '../../parts/city-inquiry.ts';
import { answer } from './answer.ts';
import { explainer } from './explainer.ts';
import { items } from './items.ts';
import { person } from './person.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';

/**
 * Form 2 (様式2): the confirmation of consent to giving the roster entry (避難行動要支援者名簿) to support organizations
 * in peacetime, on one page, in an original (正本) and a copy to keep (控).
 *
 * The official sheet is not among the sources: fields follow the specification and the Act, layout and wording are ours.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:9(2)ウ
 *
 * @example
 * rosterConsent.title // => '避難行動要支援者名簿の提供に係る同意確認書'
 */
export const rosterConsent: FormDefinition = {
  id: 'chigasaki-r7/roster-consent',
  version: '1',
  number: '様式2',
  title: '避難行動要支援者名簿の提供に係る同意確認書',
  standing: 'reference',
  clauses: [ROSTER, 'chigasaki-r7:9(2)ウ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/roster-consent.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'roster-consent',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'purpose',
          text:
            '｜避難行動《ひなんこうどう》｜要支援者《ようしえんしゃ》｜名簿《めいぼ》は、災害のときに自分だけで避難することが難しい方について、' +
            '市が法律（災害対策基本法）により作る名簿です。この用紙は、名簿の情報を、ふだん（｜平常時《へいじょうじ》）から、避難を助ける人たち' +
            '（｜避難支援等《ひなんしえんとう》｜関係者《かんけいしゃ》）に渡してよいか、ご本人の考えを確かめるものです。',
          size: 10.5,
          clauses: [ROSTER, 'basic-act-on-disaster-management:49-10(1)'],
        },
        { kind: 'heading', id: 'person.heading', text: '1　ご本人', note: '太枠の中をご記入ください' },
        person,
        {
          kind: 'heading',
          id: 'items.heading',
          text: '2　提供する情報と提供先',
          note: '⑦と提供先は、説明の前に実施者が記入します',
        },
        items,
        { kind: 'heading', id: 'consent.heading', text: '3　同意の確認', note: '太枠の中をご記入ください' },
        answer,
        { kind: 'gap', height: 2 },
        explainer,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'paragraph',
          id: 'notes',
          text:
            '・情報を受け取った人には、秘密を守る義務があります（災害対策基本法第49条の13）。\n' +
            '・災害のときや、そのおそれがあるときは、法律により、同意がなくても情報を渡すことがあります。\n' +
            '・同意は、災害のときの支援を必ず約束するものではありません。',
          size: 9.5,
          clauses: [ROSTER, 'basic-act-on-disaster-management:49-11(3)', 'basic-act-on-disaster-management:49-13'],
        },
        cityInquiry,
      ],
    },
  ],
};
