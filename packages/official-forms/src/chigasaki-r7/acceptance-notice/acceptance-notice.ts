import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { cityContact } from '../../parts/city-contact.ts';
import { citySender } from '../../parts/city-sender.ts';
import { receivedCounts } from './received-counts.ts';
import { receivedOriginals } from './received-originals.ts';

const NOTICE = 'chigasaki-r7:9(4)';
const SUBMIT = 'chigasaki-r7:9(2)';

/**
 * The notice of finished review (審査完了の通知): by it, and only by it, the city receives the deliverables.
 *
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * acceptanceNotice.title // => '審査完了・受領通知書'
 */
export const acceptanceNotice: FormDefinition = {
  id: 'chigasaki-r7/acceptance-notice',
  version: '1',
  title: '審査完了・受領通知書',
  standing: 'reference',
  clauses: [NOTICE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/acceptance-notice.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'city', mark: '市控' },
  ],
  sheets: [
    {
      id: 'acceptance-notice',
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
            '令和7年度個別避難計画作成業務委託仕様書9(4)に基づき、提出のあった成果物の審査が完了したことを通知します。' +
            'この通知をもって、次の成果物を受領します。',
          size: 10.5,
          clauses: [NOTICE],
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
                  [4, 8],
                  day({ bind: '/submittedOn', label: '提出日', clauses: [SUBMIT] }),
                ),
                ...labelled(
                  'submission.again',
                  '再提出日',
                  [4, 8],
                  day({
                    bind: '/resubmittedOn',
                    label: '再提出日',
                    help: '最後に再提出された日。修正の指摘がなければ書きません',
                    clauses: ['chigasaki-r7:9(3)'],
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
        { kind: 'heading', id: 'counts.heading', text: '2　受領した件数' },
        receivedCounts,
        {
          kind: 'heading',
          id: 'originals.heading',
          text: '3　受領した成果物',
          note: '氏名は書かず、整理番号で示す',
        },
        receivedOriginals,
        { kind: 'gap', height: 3 },
        {
          kind: 'grid',
          id: 'remarks',
          caption: '備考',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 14,
              cells: labelled('note', '備考', [4, 31], passage({ bind: '/note', label: '備考', clauses: [NOTICE] }, 2)),
            },
          ],
        },
        { kind: 'gap', height: 2.5 },
        cityContact,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'paragraph',
          id: 'payment',
          text:
            '委託料は、受領した様式1の正本1件につき支払うものとし（仕様書12）、請求は、履行期間の満了後、件数等を確認したうえで' +
            '受け付けます（仕様書13(1)）。',
          size: 8.5,
          clauses: ['chigasaki-r7:12', 'chigasaki-r7:13(1)'],
        },
      ],
    },
  ],
};
