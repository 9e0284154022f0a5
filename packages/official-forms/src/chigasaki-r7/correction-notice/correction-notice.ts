import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { cityContact } from '../../parts/city-contact.ts';
import { citySender } from '../../parts/city-sender.ts';
import { correctionPoints } from './correction-points.ts';

const REVIEW = 'chigasaki-r7:9(3)';
const SUBMIT = 'chigasaki-r7:9(2)';

/**
 * The notice of points to correct (修正指摘): the city tells the contractor what its review of the deliverables found.
 *
 * @clause chigasaki-r7:9(3)
 *
 * @example
 * correctionNotice.title // => '審査結果（修正指摘）通知書'
 */
export const correctionNotice: FormDefinition = {
  id: 'chigasaki-r7/correction-notice',
  version: '1',
  title: '審査結果（修正指摘）通知書',
  standing: 'reference',
  clauses: [REVIEW],
  schema: 'https://fukushi-kit.example/schemas/1/forms/correction-notice.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'city', mark: '市控' },
  ],
  sheets: [
    {
      id: 'correction-notice',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: { label: '受注者', bind: '/contractorName', after: '　御中' },
          date: { label: '通知日', bind: '/notifiedOn' },
          controlNumber: { label: '文書番号', bind: '/noticeNumber' },
        },
        { kind: 'gap', height: 2 },
        citySender,
        { kind: 'gap', height: 3 },
        {
          kind: 'paragraph',
          id: 'statement',
          text:
            '令和7年度個別避難計画作成業務委託仕様書9(3)に基づき、提出のあった成果物を審査した結果、次のとおり修正を求めます。' +
            '必要に応じて対象者等に内容を確認したうえで、速やかに修正し、再提出してください。',
          size: 10.5,
          clauses: [REVIEW],
        },
        { kind: 'heading', id: 'submission.heading', text: '1　審査した提出' },
        {
          kind: 'grid',
          id: 'submission',
          caption: '審査した提出',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 9,
              cells: [
                ...labelled('submission.month', '対象月', [4, 7], {
                  kind: 'day',
                  precision: 'month',
                  bind: '/month',
                  label: '対象月',
                  clauses: [SUBMIT],
                  eras: ['令和'],
                }),
                ...labelled(
                  'submission.day',
                  '提出日',
                  [3, 8],
                  day({ bind: '/submittedOn', label: '提出日', clauses: [SUBMIT] }),
                ),
                ...labelled(
                  'submission.resubmit-by',
                  '再提出の期日\n（定めるとき）',
                  [5, 8],
                  day({
                    bind: '/resubmitBy',
                    label: '再提出の期日',
                    help: '仕様書9(3)は「速やかに」とし、日を定めていません',
                    clauses: [REVIEW],
                  }),
                ),
              ],
            },
            {
              height: 9,
              cells: labelled(
                'submission.office',
                '地域包括支援\nセンター',
                [4, 31],
                line({ bind: '/office', label: '地域包括支援センター', clauses: ['chigasaki-r7:5'] }),
              ),
            },
          ],
        },
        {
          kind: 'heading',
          id: 'points.heading',
          text: '2　修正を求める事項',
          note: '氏名は書かず、整理番号で示す',
        },
        correctionPoints,
        { kind: 'gap', height: 3 },
        {
          kind: 'grid',
          id: 'remarks',
          caption: '備考',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 18,
              cells: labelled('note', '備考', [4, 31], passage({ bind: '/note', label: '備考', clauses: [REVIEW] }, 2)),
            },
          ],
        },
        { kind: 'gap', height: 3 },
        cityContact,
        { kind: 'gap', height: 2 },
        {
          kind: 'paragraph',
          id: 'notice',
          text: '審査が完了したときは、別に通知します。受領は、その通知によります（仕様書9(4)）。',
          size: 8.5,
          clauses: ['chigasaki-r7:9(4)'],
        },
      ],
    },
  ],
};
