import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';

const MONTHLY: ClauseId = 'kashiwa-r7:8(4)';
const MEETING: ClauseId = 'kashiwa-r7:7(2)カ(ｵ)';
const COLUMN_WIDTH = 3;

const MOVES: readonly (readonly [id: string, path: string, label: string, clause: ClauseId])[] = [
  ['plans', 'plans', 'プラン', 'kashiwa-r7:7(2)ウ'],
  ['re-plans', 'rePlans', '再プラン', 'kashiwa-r7:7(2)エ'],
  ['closures', 'closures', '終結', 'kashiwa-r7:7(2)オ'],
  ['suspensions', 'suspensions', '中断', MEETING],
];

const held = (id: string, path: Pointer, text: string, clause: ClauseId): readonly Cell[] =>
  labelled(
    `meetings.${id}`,
    text,
    [5, 3],
    number({ bind: `/meetings${path}`, label: `${text}の開催数`, clauses: [MONTHLY, clause] }, '回'),
  );

const counted = (id: string, bind: Pointer, text: string, name: string, clause: ClauseId): readonly Cell[] =>
  labelled(id, text, [6, 3], number({ bind, label: name, clauses: [MONTHLY, clause] }, '件'));

/**
 * Plans to suspensions of each programme, beside the meetings held, outreach and complaints of the month.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:4(2)カ
 * @clause social-welfare-act:106-6
 */
export const support: GridBlock = {
  kind: 'grid',
  id: 'support',
  caption: '支援，会議，アウトリーチ及び苦情',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('support', 6, '事業', { scope: 'column' }),
        ...MOVES.map(([id, , text]) => label(`support.${id}`, COLUMN_WIDTH, text, { scope: 'column' })),
        ...held('support-conference', '/supportConference', '重層的支援会議', MEETING),
        ...counted('outreach-visits', '/outreachVisits/count', 'アウトリーチ', 'アウトリーチ件数', 'kashiwa-r7:7(1)'),
      ],
    },
    programme('multi-agency', '/multiAgency', '多機関協働', [
      ...held('support-council', '/supportCouncil', '支援会議', 'social-welfare-act:106-6'),
      ...counted(
        'outreach-not-recorded',
        '/outreachVisits/kindNotRecorded',
        '種別の記録が\nない訪問',
        'アウトリーチかどうか記録のない訪問',
        'kashiwa-r7:7(1)',
      ),
    ]),
    programme('outreach', '/outreach', 'アウトリーチ', [
      ...held('case-meeting', '/caseMeeting', 'ケース会議', MEETING),
      ...counted('complaints', '/complaints', '苦情等', '苦情件数', 'kashiwa-r7:4(2)カ'),
    ]),
    programme('participation', '/participation', '参加支援', [
      ...held('policy-meeting', '/policyMeeting', '政策検討の会議', MEETING),
      cell('support.rest', 9, { kind: 'empty' }, { shade: true }),
    ]),
  ],
};

function programme(id: string, at: Pointer, text: string, beside: readonly Cell[]): Row {
  const moves = MOVES.map(([move, path, what, clause]) => {
    const asked = { bind: `${at}/${path}` as Pointer, label: `${text}の${what}の件数`, clauses: [MONTHLY, clause] };
    return cell(`support.${id}.${move}`, COLUMN_WIDTH, number(asked, '件'));
  });
  return { height: 9, cells: [label(`support.${id}`, 6, text), ...moves, ...beside] };
}
