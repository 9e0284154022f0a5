import type { ClauseId } from '@fukushi-kit/clause';
import type { Row } from '@fukushi-kit/form';
import { cell } from '../drafting/cell.ts';
import { day } from '../drafting/day.ts';
import { label } from '../drafting/label.ts';
import { line, passage } from '../drafting/text.ts';

/**
 * The rows under a consent to provision: recipients, signature, proxy with relation and reason, day, who explained.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export function provisionRows(clauses: readonly ClauseId[]): readonly Row[] {
  return [
    {
      height: 10,
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
      height: 12,
      cells: [
        label('consent.signed-on', 4, '署名の日'),
        cell('consent.signed-on', 9, day({ bind: '/provision/signedOn', label: '署名の日', clauses })),
        label('consent.signature', 4, '本人の署名'),
        cell('consent.signature', 18, {
          kind: 'signature',
          id: 'consent.signature',
          label: '本人の署名',
          seal: false,
          clauses,
        }),
      ],
    },
    {
      height: 12,
      cells: [
        label('consent.agent', 4, '代理人の\n署名'),
        cell('consent.agent', 12, {
          kind: 'signature',
          id: 'consent.agent',
          label: '代理人の署名',
          seal: false,
          clauses,
        }),
        label('consent.agent-relation', 2, '続柄'),
        cell('consent.agent-relation', 4, line({ bind: '/provision/agentRelation', label: '本人との続柄', clauses })),
        label('consent.agent-reason', 3, '代理の\n理由'),
        cell('consent.agent-reason', 10, passage({ bind: '/provision/agentReason', label: '代理の理由', clauses }, 1)),
      ],
    },
    {
      height: 9,
      cells: [
        label('consent.explainer', 4, '説明者'),
        cell('consent.explainer', 8, line({ bind: '/provision/explainedBy', label: '説明者', clauses })),
        label('consent.explainer-organization', 2, '所属'),
        cell(
          'consent.explainer-organization',
          9,
          line({ bind: '/provision/explainerOrganization', label: '説明者の所属', clauses }),
        ),
        label('consent.withdrawn-on', 4, '撤回の日\n（市記入）'),
        cell('consent.withdrawn-on', 8, day({ bind: '/provision/withdrawnOn', label: '同意を撤回した日', clauses })),
      ],
    },
  ];
}
