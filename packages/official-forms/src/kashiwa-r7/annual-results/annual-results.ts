import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { evaluation } from './evaluation.ts';
import { goals } from './goals.ts';
import { improvements } from './improvements.ts';
import { parties } from './parties.ts';
import { programmes } from './programmes.ts';

const REPORTED = 'kashiwa-r7:8(2)';
const EVALUATED = 'kashiwa-r7:8(6)';
const IMPROVED = 'kashiwa-r7:4(2)イ';

/**
 * Results of goals and annual plan (実績報告書): what was reached and why, and the summary for the evaluation meeting.
 *
 * @clause kashiwa-r7:8(2)
 * @clause kashiwa-r7:8(6)
 * @clause kashiwa-r7:4(2)イ
 *
 * @example
 * annualResults.sheets.length // => 1
 */
export const annualResults: FormDefinition = {
  id: 'kashiwa-r7/annual-results',
  version: '1',
  title: '成果目標・年間計画 実績報告書',
  standing: 'reference',
  clauses: [REPORTED, EVALUATED, IMPROVED],
  schema: 'https://fukushi-kit.example/schemas/1/forms/annual-results.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'annual-results',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書8(2)及び(6)に基づき，令和7年度の成果目標・年間計画の達成度合いを検証したので，次のとおり実績を報告します。',
          clauses: [REPORTED, EVALUATED],
        },
        { kind: 'gap', height: 1.5 },
        parties,
        { kind: 'heading', id: 'goals.heading', text: '1　成果目標の達成度合い' },
        goals,
        { kind: 'heading', id: 'programmes.heading', text: '2　年間計画の実施状況と検証' },
        programmes,
        { kind: 'heading', id: 'improvements.heading', text: '3　業務改善の進捗状況', note: '仕様書4(2)イ' },
        improvements,
        { kind: 'heading', id: 'evaluation.heading', text: '4　事業評価会議', note: '仕様書8(6)' },
        evaluation,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
