import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { reception } from '../../drafting/reception.ts';
import { reporterRow } from '../../parts/reporter-row.ts';
import { attendance } from './attendance.ts';
import { remarks } from './remarks.ts';
import { topics } from './topics.ts';

const MET = 'kashiwa-r7:14(7)';
const REPORTED = 'kashiwa-r7:14(8)';

/**
 * The record of a meeting with the vendor of the digital tool (デジタルツール事業者との会議記録), by which the city is told too.
 *
 * @clause kashiwa-r7:14(7)
 * @clause kashiwa-r7:14(8)
 *
 * @example
 * toolVendorMeeting.sheets.length // => 1
 */
export const toolVendorMeeting: FormDefinition = {
  id: 'kashiwa-r7/tool-vendor-meeting',
  version: '1',
  title: 'デジタルツール事業者との会議記録',
  standing: 'reference',
  clauses: [MET, REPORTED],
  schema: 'https://fukushi-kit.example/schemas/1/forms/tool-vendor-meeting.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'tool-vendor-meeting',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '報告日', bind: '/reportedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '株式会社ＺＩＡＩとのシステム機能改善等の会議の内容は，次のとおりです。',
          clauses: [MET, REPORTED],
        },
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'reporter',
          caption: '報告者',
          frame: 'thin',
          columns: COLUMNS,
          rows: [reporterRow('/reporter', [REPORTED])],
        },
        { kind: 'heading', id: 'attendance.heading', text: '1　会議の概要', note: '市は原則として同席（仕様書14(7)）' },
        attendance,
        { kind: 'heading', id: 'topics.heading', text: '2　議題と結果' },
        topics,
        { kind: 'heading', id: 'remarks.heading', text: '3　柏市の発言・契約・報告', note: '仕様書14(8)' },
        remarks,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
