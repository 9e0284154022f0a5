import type { FormDefinition } from '@fukushi-kit/form';
import { cases } from './cases.ts';
import { closingNotes } from './closing-notes.ts';
import { improvements } from './improvements.ts';
import { outline } from './outline.ts';

/**
 * The record of a staff meeting (ミーティング・事例共有記録): improvements followed, cases reported to each other.
 *
 * @clause kashiwa-r7:4(2)イ
 * @clause kashiwa-r7:4(2)ウ
 *
 * @example
 * staffMeetingRecord.sheets.length // => 1
 */
export const staffMeetingRecord: FormDefinition = {
  id: 'kashiwa-r7/staff-meeting-record',
  version: '1',
  title: 'ミーティング・事例共有記録',
  standing: 'reference',
  clauses: ['kashiwa-r7:4(2)イ', 'kashiwa-r7:4(2)ウ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/staff-meeting-record.schema.json',
  size: 9.5,
  copies: [{ id: 'contractor', mark: '受託者控' }],
  sheets: [
    {
      id: 'staff-meeting-record',
      blocks: [
        { kind: 'title', id: 'title', controlNumber: { label: '文書番号', bind: '/controlNumber' } },
        outline,
        { kind: 'heading', id: 'improvements.heading', text: '1　業務改善の進捗', note: '仕様書4(2)イ' },
        improvements,
        {
          kind: 'heading',
          id: 'cases.heading',
          text: '2　対応事例の共有',
          note: '仕様書4(2)ウ　氏名は書かず，整理番号で示す',
        },
        cases,
        { kind: 'heading', id: 'closing-notes.heading', text: '3　連絡事項・次回' },
        closingNotes,
      ],
    },
  ],
};
