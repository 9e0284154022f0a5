import type { FormDefinition } from '@fukushi-kit/form';
import { checkedPlan } from './checked-plan.ts';
import { comparedPlans } from './compared-plans.ts';
import { comparedRisks } from './compared-risks.ts';
import { consultation } from './consultation.ts';
import { judgement } from './judgement.ts';

/**
 * The check of a finished plan and the decision on its update (点検・更新判定票): old beside new, conditions ① and ② with
 * their reasons, what the city said. The decision is passed in; nothing is decided here.
 *
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(4)ア(ア)
 * @clause chigasaki-r7:8(4)ア(ア)①
 * @clause chigasaki-r7:8(4)ア(ア)①(a)
 * @clause chigasaki-r7:8(4)ア(ア)①(b)
 * @clause chigasaki-r7:8(4)ア(ア)②
 * @clause chigasaki-r7:8(4)イ
 *
 * @example
 * updateCheck.copies.map(({ mark }) => mark) // => ['正本', '控']
 */
export const updateCheck: FormDefinition = {
  id: 'chigasaki-r7/update-check',
  version: '1',
  title: '個別避難計画 点検・更新判定票',
  standing: 'reference',
  clauses: [
    'chigasaki-r7:8(4)ア',
    'chigasaki-r7:8(4)ア(ア)',
    'chigasaki-r7:8(4)ア(ア)①',
    'chigasaki-r7:8(4)ア(ア)①(a)',
    'chigasaki-r7:8(4)ア(ア)①(b)',
    'chigasaki-r7:8(4)ア(ア)②',
    'chigasaki-r7:8(4)イ',
  ],
  schema: 'https://fukushi-kit.example/schemas/1/forms/update-check.schema.json',
  size: 9,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'update-check',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '点検日', bind: '/checkedOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        checkedPlan,
        { kind: 'heading', id: 'risks.heading', text: '1　災害リスクの新旧対照', note: '条件①(a)' },
        comparedRisks,
        { kind: 'heading', id: 'compared.heading', text: '2　所見と避難方法の新旧対照', note: '条件①(b)、条件②' },
        comparedPlans,
        { kind: 'heading', id: 'judgement.heading', text: '3　更新の事由の判定' },
        judgement,
        { kind: 'heading', id: 'consultation.heading', text: '4　市との協議と点検後の取扱い' },
        consultation,
      ],
    },
  ],
};
