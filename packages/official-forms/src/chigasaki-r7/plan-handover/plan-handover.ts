import type { FormDefinition } from '@fukushi-kit/form';
import { confirmation } from './confirmation.ts';
import { handedOverMatters } from './handed-over-matters.ts';
import { handedOverPlan } from './handed-over-plan.ts';
import { providers } from './providers.ts';

const HANDOVER = 'chigasaki-r7:8(5)';

/**
 * The record of a handover (引継書): the planner hands the plan over to the provider (事業所) that the person uses now, who
 * signs for it.
 *
 * @clause chigasaki-r7:8(5)
 *
 * @example
 * planHandover.copies.map(({ mark }) => mark) // => ['正本（引継先）', '控（引継元）']
 */
export const planHandover: FormDefinition = {
  id: 'chigasaki-r7/plan-handover',
  version: '1',
  title: '個別避難計画 引継書',
  standing: 'reference',
  clauses: [HANDOVER],
  schema: 'https://fukushi-kit.example/schemas/1/forms/plan-handover.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本（引継先）' },
    { id: 'contractor', mark: '控（引継元）' },
  ],
  sheets: [
    {
      id: 'plan-handover',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: { label: '変更後の事業所', bind: '/to/office', after: '　御中' },
          date: { label: '引継日', bind: '/handedOverOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text:
            '対象者が利用する事業所に変更があったため、令和7年度個別避難計画作成業務委託仕様書8(5)に基づき、個別避難計画を' +
            '次のとおり引き継ぎます。',
          size: 10,
          clauses: [HANDOVER],
        },
        { kind: 'heading', id: 'plan.heading', text: '1　対象者と計画' },
        handedOverPlan,
        { kind: 'heading', id: 'providers.heading', text: '2　事業所の変更' },
        providers,
        { kind: 'heading', id: 'matters.heading', text: '3　引き継ぐもの' },
        handedOverMatters,
        { kind: 'heading', id: 'confirmation.heading', text: '4　引継ぎの確認' },
        confirmation,
        { kind: 'gap', height: 2 },
        {
          kind: 'paragraph',
          id: 'notes',
          text:
            '・計画は、対象者のケアプランと一緒に厳重に保管し、管理するものとされています（仕様書10）。\n' +
            '・計画は市に帰属し、市の承諾を受けずに他に公表、譲渡、貸与又は使用してはならないものとされています（仕様書11）。',
          size: 8.5,
          clauses: ['chigasaki-r7:10', 'chigasaki-r7:11'],
        },
      ],
    },
  ],
};
