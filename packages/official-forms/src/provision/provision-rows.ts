import type { ClauseId } from '@fukushi-kit/clause';
import type { Millimetres, Row } from '@fukushi-kit/form';
import { cell } from '../drafting/cell.ts';
import { label } from '../drafting/label.ts';
import { provisionFields } from './provision-fields.ts';

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
 * The rows under a consent to provision where room is scarce: recipients, signature, proxy with relation and reason, day, who explained.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export function provisionRows(clauses: readonly ClauseId[], heights: ProvisionHeights): readonly Row[] {
  const fields = provisionFields(clauses);
  return [
    {
      height: heights.recipients,
      cells: [label('consent.recipients', 4, '提供先の\n範囲'), cell('consent.recipients', 31, fields.recipients)],
    },
    {
      height: heights.signature,
      cells: [
        label('consent.signature', 4, '本人の\n署名'),
        cell('consent.signature', 11, fields.signature),
        label('consent.agent', 4, '代理人の\n署名'),
        cell('consent.agent', 10, fields.agent),
        label('consent.agent-relation', 2, '続柄'),
        cell('consent.agent-relation', 4, fields.agentRelation),
      ],
    },
    {
      height: heights.explainer,
      cells: [
        label('consent.signed-on', 4, '署名の日'),
        cell('consent.signed-on', 7, { ...fields.signedOn, size: 8.5 }),
        label('consent.agent-reason', 3, '代理の\n理由'),
        cell('consent.agent-reason', 6, { ...fields.agentReason, size: 8 }),
        label('consent.explainer', 3, '説明者\n所属・氏名', { size: 7 }),
        cell('consent.explainer-organization', 7, { ...fields.explainerOrganization, size: 8 }),
        cell('consent.explainer', 5, { ...fields.explainer, size: 8.5 }, { left: 'dotted' }),
      ],
    },
  ];
}
