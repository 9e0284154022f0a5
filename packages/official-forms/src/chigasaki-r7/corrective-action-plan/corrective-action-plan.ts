import type { FormDefinition } from '@fukushi-kit/form';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { policySheetFoot } from '../../parts/policy-sheet-foot.ts';
import { CHECKED, policySheetHead } from '../../parts/policy-sheet-head.ts';
import { actions } from './actions.ts';

/**
 * The plan of what is put right after a check (是正計画表), on A4 sideways and as many pages as it needs: each breach and each
 * thing that is not made sure of, with its cause, what is done, by whom and until when. It serves both cities.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * correctiveActionPlan.title // => '是正計画表'
 */
export const correctiveActionPlan: FormDefinition = {
  id: 'chigasaki-r7/corrective-action-plan',
  version: '1',
  title: '是正計画表',
  standing: 'reference',
  clauses: CHECKED,
  schema: 'https://fukushi-kit.example/schemas/1/forms/corrective-action-plan.schema.json',
  size: 9,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'corrective-action-plan',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        policySheetHead(),
        {
          kind: 'heading',
          id: 'actions.heading',
          text: '是正する事項',
          note: '不適合を先に、未確認を後に挙げる。個人の氏名は指摘に書かず、台帳の行の番号で示す',
        },
        actions,
        { kind: 'gap', height: 3 },
        policySheetFoot,
      ],
    },
  ],
};
