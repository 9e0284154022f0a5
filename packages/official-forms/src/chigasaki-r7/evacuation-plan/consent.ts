import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';
import { provisionRows } from '../../provision/provision-rows.ts';
import { planMaking } from '../../texts/plan-making.ts';
import { planProvision } from '../../texts/plan-provision.ts';

const NAME = 'basic-act-on-disaster-management:49-10(2)(i)';
const MAKING = 'basic-act-on-disaster-management:49-14(1)';
const PROVISION = 'chigasaki-r7:8(2)オ';

/**
 * The second half of Form 1: consent to making the plan and to giving it to others, with whose it is, who signed and who
 * explained.
 *
 * @clause chigasaki-r7:8(2)オ
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export const consent: GridBlock = {
  kind: 'grid',
  id: 'consent',
  caption: '個別避難計画の提供に係る同意確認書',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('consent', 18, '個別避難計画の提供に係る同意確認書', { scope: 'column', size: 9 }),
        label('consent.name', 3, '本人の\n氏名'),
        cell(
          'consent.name',
          14,
          passage(
            {
              bind: '/plan/person/name',
              label: '同意確認書の本人の氏名',
              help: '1ページ目の氏名と同じ文字で書きます',
              clauses: [PROVISION, NAME],
              locked: true,
              size: 11,
            },
            1,
          ),
        ),
      ],
    },
    {
      height: 12.2,
      cells: [
        cell('consent.making', 35, {
          kind: 'consent',
          bind: '/plan/consentToMaking/answer',
          label: '計画作成への同意',
          clauses: [MAKING],
          locked: true,
          size: 9,
          textId: planMaking.id,
          textVersion: planMaking.version,
          text: planMaking.text,
          given: '同意する',
          refused: '同意しない',
        }),
      ],
    },
    {
      height: 23.4,
      cells: [
        cell('consent.provision', 35, {
          kind: 'consent',
          bind: '/provision/answer',
          label: '計画の提供の同意',
          clauses: [PROVISION, 'basic-act-on-disaster-management:49-15(2)'],
          locked: true,
          size: 9,
          textId: planProvision.id,
          textVersion: planProvision.version,
          text: planProvision.text,
          given: '同意する',
          refused: '同意しない',
        }),
      ],
    },
    ...provisionRows([PROVISION], { recipients: 9, signature: 12, explainer: 9 }),
  ],
};
