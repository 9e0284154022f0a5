import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { provisionFields } from '../../provision/provision-fields.ts';
import { rosterProvision } from '../../texts/roster-provision.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const ACT = 'basic-act-on-disaster-management:49-11(2)';

const fields = provisionFields([ROSTER]);

/**
 * What the person answers and signs, or the proxy (代理人) with relation and reason.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause basic-act-on-disaster-management:49-11(2)
 */
export const answer: GridBlock = {
  kind: 'grid',
  id: 'consent',
  caption: '名簿の情報の提供についての同意',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 36.5,
      cells: [
        cell('consent.provision', 35, {
          kind: 'consent',
          bind: '/provision/answer',
          label: '名簿の情報の提供の同意',
          clauses: [ROSTER, ACT],
          locked: true,
          size: 11,
          textId: rosterProvision.id,
          textVersion: rosterProvision.version,
          text: rosterProvision.text,
          given: '同意する',
          refused: '同意しない',
        }),
      ],
    },
    {
      height: 17,
      cells: [
        ...labelled('consent.signature', '本人の\n署名', [4, 16], fields.signature),
        ...labelled('consent.signed-on', '署名の日', [4, 11], fields.signedOn),
      ],
    },
    {
      height: 14,
      cells: [
        ...labelled('consent.agent', '代理人の\n署名', [4, 16], fields.agent),
        ...labelled('consent.agent-relation', '本人との\n続柄', [4, 11], fields.agentRelation),
      ],
    },
    { height: 10, cells: labelled('consent.agent-reason', '代理の\n理由', [4, 31], fields.agentReason) },
  ],
};
