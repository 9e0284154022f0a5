import type { FormDefinition } from '@fukushi-kit/form';
import { contacts } from './contacts.ts';
import { head } from './head.ts';
import { steps } from './steps.ts';

const ALWAYS = 'kashiwa-r7:3(2)';
const STRUCTURE = 'kashiwa-r7:4(2)ク';

/**
 * Who is called and who calls whom at night and on days off (休日夜間連絡体制表), drawn and as a table.
 *
 * @clause kashiwa-r7:3(2)
 * @clause kashiwa-r7:4(2)ク
 *
 * @example
 * afterHoursContacts.sheets.length // => 1
 */
export const afterHoursContacts: FormDefinition = {
  id: 'kashiwa-r7/after-hours-contacts',
  version: '1',
  title: '休日夜間連絡体制表',
  standing: 'reference',
  clauses: [ALWAYS, STRUCTURE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/after-hours-contacts.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控（執務室掲示）' },
  ],
  sheets: [
    {
      id: 'after-hours-contacts',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        head,
        { kind: 'heading', id: 'chart.heading', text: '1　連絡体制図' },
        {
          kind: 'figure',
          id: 'chart',
          caption: '連絡体制図',
          height: 78,
          frame: 'thick',
          bind: '/chart',
          label: '連絡体制図',
          help: '相談者からの連絡を受ける者を上に，次に連絡する先をその下に置きます',
          clauses: [STRUCTURE],
          figure: 'tree',
          locked: true,
        },
        { kind: 'heading', id: 'contacts.heading', text: '2　連絡先一覧' },
        contacts,
        { kind: 'heading', id: 'steps.heading', text: '3　対応の手順' },
        steps,
      ],
    },
  ],
};
