import type { FormDefinition } from '@fukushi-kit/form';
import { inspectedSubmission } from './inspected-submission.ts';
import { inspectionItems } from './inspection-items.ts';
import { inspectionResult } from './inspection-result.ts';

const REVIEW = 'chigasaki-r7:9(3)';
const NOTICE = 'chigasaki-r7:9(4)';

/**
 * The record of an inspection (検査調書) of what was handed in for a month: the city's own paper, from the inspector to
 * the mayor.
 *
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * inspectionRecord.copies.map(({ mark }) => mark) // => ['正本']
 */
export const inspectionRecord: FormDefinition = {
  id: 'chigasaki-r7/inspection-record',
  version: '1',
  title: '検査調書',
  standing: 'reference',
  clauses: [REVIEW, NOTICE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/inspection-record.schema.json',
  size: 9.5,
  copies: [{ id: 'original', mark: '正本' }],
  sheets: [
    {
      id: 'inspection-record',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '検査日', bind: '/inspectedOn' },
          controlNumber: { label: '文書番号', bind: '/documentNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '提出のあった成果物を、仕様書9(3)の審査のため次のとおり検査しました。',
          size: 10,
          clauses: [REVIEW],
        },
        { kind: 'gap', height: 1.5 },
        inspectedSubmission,
        { kind: 'heading', id: 'items.heading', text: '1　検査の項目' },
        inspectionItems,
        { kind: 'heading', id: 'result.heading', text: '2　検査の結果', note: '氏名は書かず、整理番号で示す' },
        inspectionResult,
      ],
    },
  ],
};
