import type { ClauseId } from '@fukushi-kit/clause';
import type { DayField, Signature, TextField } from '@fukushi-kit/form';
import { day } from '../drafting/day.ts';
import { line, passage } from '../drafting/text.ts';

/**
 * What stands around the answer to a consent to provision, from `/provision`.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export interface ProvisionFields {
  readonly recipients: TextField;
  readonly signature: Signature;
  readonly agent: Signature;
  readonly agentRelation: TextField;
  readonly agentReason: TextField;
  readonly signedOn: DayField;
  readonly explainerOrganization: TextField;
  readonly explainer: TextField;
}

/**
 * Recipients, signature, proxy (代理人) with relation and reason, day, who explained: the same on Form 1 and Form 2.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export function provisionFields(clauses: readonly ClauseId[]): ProvisionFields {
  const at = '/provision';
  return {
    recipients: passage({ bind: `${at}/recipients`, label: '提供先の範囲', clauses, locked: true }, 1),
    signature: { kind: 'signature', id: 'consent.signature', label: '（自署）', seal: false, clauses },
    agent: { kind: 'signature', id: 'consent.agent', label: '（本人が書けないとき）', seal: false, clauses },
    agentRelation: line({ bind: `${at}/agentRelation`, label: '本人との続柄', clauses }),
    agentReason: passage({ bind: `${at}/agentReason`, label: '代理の理由', clauses }, 1),
    signedOn: day({ bind: `${at}/signedOn`, label: '署名の日', clauses }),
    explainerOrganization: line({ bind: `${at}/explainerOrganization`, label: '説明者の所属', clauses }),
    explainer: line({ bind: `${at}/explainedBy`, label: '説明者の氏名', clauses }),
  };
}
