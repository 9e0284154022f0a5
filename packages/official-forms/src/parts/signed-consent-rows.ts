import type { ClauseId } from '@fukushi-kit/clause';
import type { Millimetres, Pointer, Row } from '@fukushi-kit/form';
import { day } from '../drafting/day.ts';
import { labelled } from '../drafting/labelled.ts';
import { line, passage } from '../drafting/text.ts';

/**
 * The rows under a consent of Kashiwa's sheets: with whom is shared, the signature of the person or of a proxy (代理人) with
 * relation and reason, the day. `at` points to a `SignedConsent`.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 */
export function signedConsentRows(
  at: Pointer,
  clauses: readonly ClauseId[],
  heights: { readonly recipients: Millimetres; readonly signature: Millimetres },
): readonly Row[] {
  return [
    {
      height: heights.recipients,
      cells: labelled(
        'consent.recipients',
        '共有する\n相手',
        [4, 31],
        passage(
          {
            bind: `${at}/recipients`,
            label: '共有する相手',
            help: '署名の前に，職員が機関の名前を書く。後から足すときは，あらためて同意を得る。',
            clauses,
            locked: true,
          },
          2,
        ),
      ),
    },
    {
      height: heights.signature,
      cells: [
        ...labelled('consent.signature', '本人の\n署名', [4, 13], {
          kind: 'signature',
          id: 'consent.signature',
          label: '（自署）',
          seal: false,
          clauses,
        }),
        ...labelled('consent.agent', '代理人の\n署名', [4, 14], {
          kind: 'signature',
          id: 'consent.agent',
          label: '（本人が書けないとき）',
          seal: false,
          clauses,
        }),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'consent.signed-on',
          '署名の日',
          [4, 9],
          day({ bind: `${at}/signedOn`, label: '署名の日', clauses, size: 9.5 }),
        ),
        ...labelled(
          'consent.agent-relation',
          '代理人の\n続柄',
          [4, 5],
          line({ bind: `${at}/agentRelation`, label: '代理人の続柄', clauses }),
        ),
        ...labelled(
          'consent.agent-reason',
          '代理の\n理由',
          [3, 10],
          passage({ bind: `${at}/agentReason`, label: '代理の理由', clauses, size: 9 }, 2),
        ),
      ],
    },
  ];
}
