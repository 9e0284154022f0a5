import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { namedDocuments, otherDocuments } from './documents.ts';
import { figures } from './figures.ts';
import { parties } from './parties.ts';
import { work } from './work.ts';

const END = 'kashiwa-r7:8(5)';
const COMPLETED = 'kashiwa-r7:8(5)ア';
const OTHERS = 'kashiwa-r7:8(5)ウ';

/**
 * The completion report (業務完了報告書) at the end of the contract period, with what is handed in beside it.
 *
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(5)ア
 * @clause kashiwa-r7:8(5)ウ
 *
 * @example
 * completionReport.sheets.length // => 1
 */
export const completionReport: FormDefinition = {
  id: 'kashiwa-r7/completion-report',
  version: '1',
  title: '業務完了報告書',
  standing: 'reference',
  clauses: [END, COMPLETED, OTHERS],
  schema: 'https://fukushi-kit.example/schemas/1/forms/completion-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'completion-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '報告日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '次の委託契約の業務を完了したので，仕様書8(5)に基づき報告します。',
          size: 10,
          clauses: [COMPLETED],
        },
        { kind: 'gap', height: 1.5 },
        parties,
        { kind: 'heading', id: 'work.heading', text: '1　業務の実施状況' },
        work,
        { kind: 'heading', id: 'figures.heading', text: '2　主な実績', note: '委託期間の合計' },
        figures,
        { kind: 'heading', id: 'documents.heading', text: '3　提出する書類', note: '仕様書8(5)' },
        namedDocuments,
        otherDocuments,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
