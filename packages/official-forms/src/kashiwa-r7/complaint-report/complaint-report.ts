import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { reception } from '../../drafting/reception.ts';
import { reporterRow } from '../../parts/reporter-row.ts';
import { content } from './content.ts';
import { handling, steps } from './handling.ts';
import { received } from './received.ts';

const RECORDED = 'kashiwa-r7:4(2)カ';
const TOOL = 'kashiwa-r7:9(14)';
const ANSWERED = 'kashiwa-r7:14(6)';

/**
 * The record of a complaint and the report on it (苦情等対応記録・報告書): what was said, how it was handled, what follows.
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:9(14)
 * @clause kashiwa-r7:14(6)
 *
 * @example
 * complaintReport.sheets.length // => 1
 */
export const complaintReport: FormDefinition = {
  id: 'kashiwa-r7/complaint-report',
  version: '1',
  title: '苦情等対応記録・報告書',
  standing: 'reference',
  clauses: [RECORDED, TOOL, ANSWERED],
  schema: 'https://fukushi-kit.example/schemas/1/forms/complaint-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'complaint-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '報告日', bind: '/reportedOn' },
          controlNumber: { label: '苦情等の番号', bind: '/number' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '次のとおり苦情等があったので，その内容と対応方法を報告します。',
          clauses: [RECORDED, ANSWERED],
        },
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'reporter',
          caption: '報告者',
          frame: 'thin',
          columns: COLUMNS,
          rows: [reporterRow('/reporter', [RECORDED])],
        },
        { kind: 'heading', id: 'received.heading', text: '1　受付' },
        received,
        { kind: 'heading', id: 'content.heading', text: '2　内容' },
        content,
        { kind: 'heading', id: 'handling.heading', text: '3　対応' },
        steps,
        { kind: 'gap', height: 1.5 },
        handling,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
