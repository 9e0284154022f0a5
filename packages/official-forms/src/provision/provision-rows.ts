import type { ClauseId } from '@fukushi-kit/clause';
import type { Millimetres, Row } from '@fukushi-kit/form';
import { cell } from '../drafting/cell.ts';
import { day } from '../drafting/day.ts';
import { label } from '../drafting/label.ts';
import { line, passage } from '../drafting/text.ts';

/**
 * How high the rows under a consent are, in millimetres.
 *
 * @clause none geometry of a sheet
 */
export interface ProvisionHeights {
  readonly recipients: Millimetres;
  readonly signature: Millimetres;
  readonly explainer: Millimetres;
}

/**
 * The rows under a consent to provision: recipients, signature, proxy with relation and reason, day, who explained.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export function provisionRows(clauses: readonly ClauseId[], heights: ProvisionHeights): readonly Row[] {
  return [
    {
      height: heights.recipients,
      cells: [
        label('consent.recipients', 4, '提供先の\n範囲'),
        cell(
          'consent.recipients',
          31,
          passage({ bind: '/provision/recipients', label: '提供先の範囲', clauses, locked: true }, 1),
        ),
      ],
    },
    {
      height: heights.signature,
      cells: [
        label('consent.signature', 4, '本人の\n署名'),
        cell('consent.signature', 11, {
          kind: 'signature',
          id: 'consent.signature',
          label: '（自署）',
          seal: false,
          clauses,
        }),
        label('consent.agent', 4, '代理人の\n署名'),
        cell('consent.agent', 10, {
          kind: 'signature',
          id: 'consent.agent',
          label: '（本人が書けないとき）',
          seal: false,
          clauses,
        }),
        label('consent.agent-relation', 2, '続柄'),
        cell('consent.agent-relation', 4, line({ bind: '/provision/agentRelation', label: '本人との続柄', clauses })),
      ],
    },
    {
      height: heights.explainer,
      cells: [
        label('consent.signed-on', 4, '署名の日'),
        cell('consent.signed-on', 7, day({ bind: '/provision/signedOn', label: '署名の日', clauses, size: 8.5 })),
        label('consent.agent-reason', 3, '代理の\n理由'),
        cell(
          'consent.agent-reason',
          6,
          passage({ bind: '/provision/agentReason', label: '代理の理由', clauses, size: 8 }, 1),
        ),
        label('consent.explainer', 3, '説明者\n所属・氏名', { size: 7 }),
        cell(
          'consent.explainer-organization',
          7,
          line({ bind: '/provision/explainerOrganization', label: '説明者の所属', clauses, size: 8 }),
        ),
        cell(
          'consent.explainer',
          5,
          line({ bind: '/provision/explainedBy', label: '説明者の氏名', clauses, size: 8.5 }),
          {
            left: 'dotted',
          },
        ),
      ],
    },
  ];
}
