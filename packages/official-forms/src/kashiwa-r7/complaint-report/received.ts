import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const RECORDED = 'kashiwa-r7:4(2)カ';
const ANSWERED = 'kashiwa-r7:14(6)';
const TOOL = 'kashiwa-r7:9(14)';

/**
 * How the complaint (苦情等) came in, from whom, and what it is about.
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:9(14)
 * @clause kashiwa-r7:14(6)
 */
export const received: GridBlock = {
  kind: 'grid',
  id: 'received',
  caption: '受付',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'received.on',
          '受けた日時',
          [4, 9],
          day({ bind: '/receivedOn', label: '受けた日', clauses: [RECORDED, ANSWERED] }),
        ),
        cell('received.at', 4, line({ bind: '/receivedAt', label: '受けた時刻', clauses: [ANSWERED] }), {
          left: 'dotted',
        }),
        ...labelled(
          'received.by',
          '受けた職員',
          [4, 14],
          line({ bind: '/receivedBy', label: '受けた職員', clauses: [RECORDED] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'received.channel',
          '経路',
          [4, 19],
          circles(
            { bind: '/channel', label: '苦情等の経路', clauses: [RECORDED, TOOL], size: 9 },
            [
              ['visit', '来所'],
              ['phone', '電話'],
              ['e-mail', 'メール'],
              ['letter', '書面'],
              ['chat', 'チャット'],
              ['city', '市を通じて'],
            ],
            6,
          ),
        ),
        ...labelled(
          'received.about',
          '対象',
          [3, 9],
          circles(
            {
              bind: '/about',
              label: '何についての苦情等か',
              help: 'チャットによる相談についてのものは，デジタルツールに○を付ける。',
              clauses: [RECORDED, TOOL],
              size: 9,
            },
            [
              ['service', '業務'],
              ['digital-tool', 'デジタルツール'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'complainant.name',
          '申出人',
          [4, 13],
          line({
            bind: '/complainant/name',
            label: '申出人の氏名',
            help: '名乗らないとき，市に知らせないでほしいときは空けておく。',
            clauses: [RECORDED],
          }),
        ),
        ...labelled(
          'complainant.contact',
          '連絡先',
          [4, 14],
          line({ bind: '/complainant/contact', label: '申出人の連絡先', clauses: [RECORDED] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'complainant.relation',
          '関係',
          [4, 19],
          circles(
            { bind: '/complainant/relation', label: '申出人と相談者の関係', clauses: [RECORDED], size: 9 },
            [
              ['person', '本人'],
              ['family', '家族'],
              ['agency', '支援機関'],
              ['neighbour', '近隣'],
              ['other', 'その他'],
            ],
            5,
            { other: { value: 'other', bind: '/complainant/otherRelation' } },
          ),
        ),
        ...labelled(
          'complainant.reply',
          '回答の希望',
          [4, 8],
          circles(
            { bind: '/complainant/wantsReply', label: '申出人は回答を求めている', clauses: [ANSWERED], size: 9 },
            [
              [true, 'あり'],
              [false, 'なし'],
            ],
            2,
          ),
        ),
      ],
    },
  ],
};
