import type { FormDefinition } from '@fukushi-kit/form';
import { applicant } from './applicant.ts';
import { concerns } from './concerns.ts';
import { office } from './office.ts';
import { receptionNotes } from './reception-notes.ts';
import { request } from './request.ts';
import { sharing, sharingExplainer } from './sharing.ts';
import { story } from './story.ts';
import { visitor } from './visitor.ts';
import { withoutConsent } from './without-consent.ts';

const CONSULTED = 'kashiwa-r7:7(1)';
const INTAKE = 'kashiwa-r7:7(2)イ';
const SHARED = 'kashiwa-r7:9(2)';

/**
 * The application sheet (相談受付・申込票): what the person wants to talk about, who applies, whether the person agrees to
 * sharing, and what the centre makes of it. One sheet for both variants, with consent (本人同意あり) and without (なし).
 *
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * intakeApplication.sheets.length // => 2
 */
export const intakeApplication: FormDefinition = {
  id: 'kashiwa-r7/intake-application',
  version: '1',
  title: '相談受付・申込票（本人同意あり／なし）',
  standing: 'reference',
  clauses: [CONSULTED, INTAKE, SHARED],
  schema: 'https://fukushi-kit.example/schemas/1/forms/intake-application.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'introducer', mark: '控（紹介元の支援機関）' },
  ],
  sheets: [
    {
      id: 'person-part',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市地域生活支援センター　あて',
          date: { label: '記入日', bind: '/madeOn' },
          controlNumber: { label: 'ID', bind: '/controlNumber' },
        },
        office,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'paragraph',
          id: 'guide',
          text:
            '｜太枠《ふとわく》の｜中《なか》を，｜書《か》けるところだけお｜書《か》きください。' +
            '｜書《か》きにくいときは，｜職員《しょくいん》がお｜話《はなし》をうかがって｜書《か》きます。',
          size: 9.5,
          clauses: [INTAKE],
        },
        { kind: 'heading', id: 'person.heading', text: '1　ご本人' },
        applicant,
        {
          kind: 'heading',
          id: 'visitor.heading',
          text: '2　来談者（相談に来た方）',
          note: 'ご本人以外の方が相談されるとき',
        },
        visitor,
        {
          kind: 'heading',
          id: 'concerns.heading',
          text: '3　相談の内容',
          note: 'あてはまるものに○，そのうち最も困っていること一つに◎',
        },
        concerns,
        {
          kind: 'heading',
          id: 'story.heading',
          text: '4　困っていること・相談したいこと',
          note: 'ご自由にお書きください',
        },
        story,
      ],
    },
    {
      id: 'centre-part',
      blocks: [
        {
          kind: 'heading',
          id: 'request.heading',
          text: '5　多機関協働事業の利用申込み',
          note: '原則として紹介元の支援機関が申し込みます',
        },
        request,
        {
          kind: 'heading',
          id: 'consent.heading',
          text: '6　情報の共有についての同意',
          note: '太枠の中をご記入ください',
        },
        sharing,
        sharingExplainer,
        {
          kind: 'heading',
          id: 'without-consent.heading',
          text: '7　本人や家族の同意がないとき（職員記入）',
          note: '重層的支援会議で共有しない。扱いは市に確かめる',
        },
        withoutConsent,
        { kind: 'heading', id: 'reception.heading', text: '8　受付者の記入' },
        receptionNotes,
      ],
    },
  ],
};
