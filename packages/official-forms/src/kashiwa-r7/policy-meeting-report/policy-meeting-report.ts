import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { reception } from '../../drafting/reception.ts';
import { meeting } from './meeting.ts';
import { summary, topics } from './topics.ts';

const HELD = 'kashiwa-r7:7(2)カ(ｵ)';

/**
 * The report on the yearly meeting on policy (政策検討会議 開催報告書), handed in about a month after it.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 *
 * @example
 * policyMeetingReport.sheets.length // => 1
 */
export const policyMeetingReport: FormDefinition = {
  id: 'kashiwa-r7/policy-meeting-report',
  version: '1',
  title: '政策検討会議 開催報告書',
  standing: 'reference',
  clauses: [HELD, 'kashiwa-r7:7(2)カ(ｲ)'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/policy-meeting-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'policy-meeting-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '提出日', bind: '/submittedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書7(2)カ(ｵ)に基づき，市の福祉施策や課題についての情報共有や意見交換と，エリアごとの課題から必要な政策の検討のため，次のとおり会議を開催したので，報告します。',
          clauses: [HELD],
        },
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'contractor',
          caption: '受託者',
          frame: 'thin',
          columns: COLUMNS,
          rows: contractorRows('/contractor', '受託者', [HELD]),
        },
        { kind: 'heading', id: 'meeting.heading', text: '1　会議の概要' },
        meeting,
        { kind: 'heading', id: 'topics.heading', text: '2　議題と協議の内容' },
        topics,
        { kind: 'heading', id: 'summary.heading', text: '3　まとめ' },
        summary,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
