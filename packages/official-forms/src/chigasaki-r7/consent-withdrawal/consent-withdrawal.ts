import type { FormDefinition } from '@fukushi-kit/form';
import { cityInquiry } from '../../parts/city-inquiry.ts';
import { cityEntry } from './city-entry.ts';
import { effects } from './effects.ts';
import { filer } from './filer.ts';
import { withdrawn } from './withdrawn.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const PLAN = 'chigasaki-r7:8(2)オ';

/**
 * The notice by which a person, an agent (代理人) or a supporter withdraws a consent (同意撤回届), with what ends by it and
 * what does not.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * consentWithdrawal.copies.map(({ mark }) => mark) // => ['正本', '控（届け出た人）']
 */
export const consentWithdrawal: FormDefinition = {
  id: 'chigasaki-r7/consent-withdrawal',
  version: '1',
  title: '同意撤回届',
  standing: 'reference',
  clauses: [ROSTER, PLAN],
  schema: 'https://fukushi-kit.example/schemas/1/forms/consent-withdrawal.schema.json',
  size: 10.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'filer', mark: '控（届け出た人）', minimumSize: 10.5 },
  ],
  sheets: [
    {
      id: 'consent-withdrawal',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '届出日', bind: '/filedOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'purpose',
          text:
            '｜避難行動《ひなんこうどう》｜要支援者《ようしえんしゃ》｜名簿《めいぼ》や｜個別避難計画《こべつひなんけいかく》について前にされた同意を、' +
            '取りやめる（｜撤回《てっかい》する）ための用紙です。いつでも出せます。取りやめた後に、改めて同意することもできます。',
          size: 10.5,
          clauses: [ROSTER, PLAN],
        },
        { kind: 'heading', id: 'effects.heading', text: '1　取りやめるとどうなるか', note: '初めにお読みください' },
        effects,
        { kind: 'heading', id: 'withdrawn.heading', text: '2　取りやめる同意', note: '太枠の中をご記入ください' },
        withdrawn,
        { kind: 'heading', id: 'filer.heading', text: '3　本人と届け出る人', note: '太枠の中をご記入ください' },
        filer,
        { kind: 'gap', height: 3 },
        cityEntry,
        { kind: 'gap', height: 1.5 },
        cityInquiry,
      ],
    },
  ],
};
