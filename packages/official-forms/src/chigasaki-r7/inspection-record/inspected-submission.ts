import type { Cell, GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const REVIEW = 'chigasaki-r7:9(3)';
const SUBMIT = 'chigasaki-r7:9(2)';
const LAW = 'payment-delay-prevention-act:5';

/**
 * What is inspected: contract, contractor, month, days, how many originals. Name and end of the contract are printed as
 * the specification has them.
 *
 * @clause chigasaki-r7:1
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:9(2)
 * @clause payment-delay-prevention-act:5
 */
export const inspectedSubmission: GridBlock = {
  kind: 'grid',
  id: 'submission',
  caption: '検査した提出',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 8,
      cells: [
        ...labelled(
          'contract.name',
          '契約件名',
          [4, 14],
          said('contract.name.text', '令和7年度個別避難計画作成業務委託'),
        ),
        ...labelled(
          'contract.period',
          '履行期間',
          [4, 13],
          said('contract.period.text', '契約締結日から令和8年3月10日まで'),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.name',
          '受注者',
          [4, 14],
          line({ bind: '/contractorName', label: '受注者', clauses: [REVIEW] }),
        ),
        ...labelled(
          'contractor.office',
          '地域包括支援\nセンター',
          [4, 13],
          line({ bind: '/office', label: '地域包括支援センター', clauses: ['chigasaki-r7:5'], size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('submission.month', '対象月', [4, 6], {
          kind: 'day',
          precision: 'month',
          bind: '/month',
          label: '対象月',
          clauses: [SUBMIT],
          eras: ['令和'],
        }),
        ...labelled(
          'submission.plans',
          '様式1',
          [3, 5],
          number({ bind: '/counts/plans', label: '様式1の件数', clauses: ['chigasaki-r7:9(2)イ'] }, '件'),
        ),
        ...labelled(
          'submission.rosters',
          '様式2',
          [3, 5],
          number({ bind: '/counts/rosters', label: '様式2の件数', clauses: ['chigasaki-r7:9(2)ウ'] }, '件'),
        ),
        ...labelled(
          'submission.reports',
          '月次報告書',
          [4, 5],
          number({ bind: '/counts/reports', label: '月次報告書の部数', clauses: ['chigasaki-r7:9(2)ア'] }, '部'),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'submission.day',
          '提出日又は\n再提出日',
          [4, 8],
          day({ bind: '/handedInOn', label: '提出日又は再提出日', clauses: [SUBMIT, REVIEW] }),
        ),
        ...labelled(
          'submission.due',
          '検査の期限',
          [4, 8],
          day({ bind: '/dueDay', label: '検査の期限', help: '修正の後は、再提出日から数え直します', clauses: [LAW] }),
        ),
        ...labelled(
          'submission.late',
          '期限からの\n遅れ',
          [4, 7],
          number({ bind: '/daysLate', label: '期限から遅れた日数', clauses: [LAW] }, '日'),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'submission.due-note',
        '期限の読み方',
        [4, 31],
        line({
          bind: '/dueNote',
          label: '期限の読み方',
          help: 'どの読み方で期限を数えたか',
          clauses: [LAW],
          size: 9,
        }),
      ),
    },
  ],
};

function said(id: string, text: string): Cell['content'] {
  return { kind: 'line', parts: [{ share: 1, content: { kind: 'static', id, text, size: 9 } }] };
}
