import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { contractor } from './contractor.ts';
import { counts } from './counts.ts';
import { submissions } from './submissions.ts';

const MONTHLY = 'chigasaki-r7:9(1)';
const SUBMIT = 'chigasaki-r7:9(2)';
const PART = 'chigasaki-r7:9(2)ア';

/**
 * The monthly report (月次報告書): Form 1 counted for a month, with what is handed in, on one page and further ones
 * where the list is long.
 *
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:9(2)ア
 *
 * @example
 * monthlyReport.sheets.length // => 1
 */
export const monthlyReport: FormDefinition = {
  id: 'chigasaki-r7/monthly-report',
  version: '1',
  title: '月次報告書',
  standing: 'reference',
  clauses: [MONTHLY, SUBMIT, PART],
  schema: 'https://fukushi-kit.example/schemas/1/forms/monthly-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'monthly-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '令和7年度個別避難計画作成業務委託仕様書9に基づき、次のとおり報告し、成果物を提出します。',
          size: 10,
          clauses: [SUBMIT],
        },
        { kind: 'gap', height: 2 },
        contractor,
        { kind: 'heading', id: 'counts.heading', text: '1　件数' },
        counts,
        { kind: 'heading', id: 'submissions.heading', text: '2　提出物一覧', note: '氏名は書かず、整理番号で示す' },
        submissions,
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
