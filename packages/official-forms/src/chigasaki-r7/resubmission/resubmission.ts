import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { correctedPoints } from './corrected-points.ts';
import { replacedCopies } from './replaced-copies.ts';
import { resubmitter } from './resubmitter.ts';

const REVIEW = 'chigasaki-r7:9(3)';

/**
 * The letter with which corrected deliverables are handed in again (再提出書), each point before and after, on a sheet that
 * lies sideways.
 *
 * @clause chigasaki-r7:9(3)
 *
 * @example
 * resubmission.sheets.map(({ orientation }) => orientation) // => ['sideways']
 */
export const resubmission: FormDefinition = {
  id: 'chigasaki-r7/resubmission',
  version: '1',
  title: '再提出書（修正箇所対照）',
  standing: 'reference',
  clauses: [REVIEW],
  schema: 'https://fukushi-kit.example/schemas/1/forms/resubmission.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'resubmission',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '再提出日', bind: '/resubmittedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text:
            '令和7年度個別避難計画作成業務委託仕様書9(3)に基づき、修正の指摘があった成果物を次のとおり修正したので、' +
            '再提出します。',
          size: 10,
          clauses: [REVIEW],
        },
        { kind: 'gap', height: 1.5 },
        resubmitter,
        {
          kind: 'heading',
          id: 'corrections.heading',
          text: '修正箇所の対照',
          note: '氏名は書かず、整理番号で示す',
        },
        correctedPoints,
        { kind: 'gap', height: 2 },
        replacedCopies,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
