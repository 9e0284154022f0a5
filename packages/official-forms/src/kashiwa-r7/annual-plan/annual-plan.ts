import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { goals } from './goals.ts';
import { improvements } from './improvements.ts';
import { parties } from './parties.ts';
import { schedule } from './schedule.ts';

const PLANNED = 'kashiwa-r7:8(1)';
const IMPROVED = 'kashiwa-r7:4(2)イ';

/**
 * Goals and annual plan (成果目標・年間計画書) of the centre, agreed with the city and handed in before the work begins.
 *
 * @clause kashiwa-r7:8(1)
 * @clause kashiwa-r7:4(2)イ
 *
 * @example
 * annualPlan.sheets.length // => 1
 */
export const annualPlan: FormDefinition = {
  id: 'kashiwa-r7/annual-plan',
  version: '1',
  title: '成果目標・年間計画書',
  standing: 'reference',
  clauses: [PLANNED, IMPROVED],
  schema: 'https://fukushi-kit.example/schemas/1/forms/annual-plan.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'annual-plan',
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
          text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書8(1)に基づき，市と協議の上，令和7年度の成果目標・年間計画を次のとおり立てたので，提出します。',
          clauses: [PLANNED],
        },
        { kind: 'gap', height: 1.5 },
        parties,
        { kind: 'heading', id: 'goals.heading', text: '1　成果目標', note: '事業ごとに一つ以上' },
        goals,
        { kind: 'heading', id: 'schedule.heading', text: '2　年間計画' },
        schedule,
        { kind: 'heading', id: 'improvements.heading', text: '3　業務改善', note: '仕様書4(2)イ' },
        improvements,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
