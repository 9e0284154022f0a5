import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { period } from '../../drafting/period.ts';
import { line, passage } from '../../drafting/text.ts';

const USE = 'chigasaki-r7:特記6';
const COPY = 'chigasaki-r7:特記7';
const TAKE_OUT = 'chigasaki-r7:特記8';
const ENCRYPTION = 'chigasaki-r7:特記9(4)';
const SUBCONTRACT = 'chigasaki-r7:特記10(1)';
const KASHIWA_SUBCONTRACT = 'kashiwa-r7:9(4)';
const KASHIWA_COPY = 'kashiwa-r7:9(5)';
const ASKED: readonly ClauseId[] = [USE, COPY, TAKE_OUT, SUBCONTRACT, KASHIWA_SUBCONTRACT, KASHIWA_COPY];

/**
 * What the city is asked to agree to: which handling, of what, why, how, for how long, and what becomes of it afterwards.
 *
 * @clause chigasaki-r7:特記6
 * @clause chigasaki-r7:特記7
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記9(4)
 * @clause chigasaki-r7:特記10(1)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(5)
 */
export const content: GridBlock = {
  kind: 'grid',
  id: 'content',
  caption: '申請の内容',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'content.kinds',
        '区分',
        [4, 31],
        ticks(
          { bind: '/kinds', label: '申請の区分', clauses: ASKED },
          [
            ['other-use', '目的外の利用'],
            ['copying', '複写・複製'],
            ['taking-out', '作業場所の外への持出し'],
            ['subcontract', '再委託・下請け'],
          ],
          4,
          { many: true },
        ),
      ),
    },
    {
      height: 16,
      cells: labelled(
        'content.materials',
        '資料等と\n個人情報の\n項目',
        [4, 31],
        passage(
          { bind: '/materials', label: '資料等と個人情報の項目', help: '個人の氏名は書かない', clauses: ASKED },
          2,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'content.quantity',
          '数量・\n本人の数',
          [4, 18],
          line({ bind: '/quantity', label: '数量・本人の数', clauses: ASKED }),
        ),
        ...labelled(
          'content.responsible',
          '取扱いの\n責任者',
          [3, 10],
          line({ bind: '/responsible', label: '取扱いの責任者', clauses: ASKED }),
        ),
      ],
    },
    {
      height: 24,
      cells: labelled(
        'content.reason',
        '目的及び\n必要な理由',
        [4, 31],
        passage({ bind: '/reason', label: '目的及び必要な理由', clauses: ASKED }, 4),
      ),
    },
    {
      height: 19,
      cells: labelled(
        'content.way',
        '方法及び\n場所',
        [4, 31],
        passage(
          {
            bind: '/way',
            label: '利用・複写・持出しの方法と場所',
            help: '複写の部数、持出先、運ぶ方法など',
            clauses: [USE, COPY, TAKE_OUT, KASHIWA_COPY],
          },
          3,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        label('content.period', 4, '期間'),
        cell(
          'content.period',
          20,
          period(
            'content.period',
            day({ bind: '/from', label: '始まりの日', clauses: ASKED, size: 9 }),
            day({ bind: '/to', label: '終わりの日', clauses: ASKED, size: 9 }),
          ),
        ),
        cell(
          'content.scope',
          11,
          circles(
            {
              bind: '/scope',
              label: '承諾を求める範囲',
              help: '期間中に同じ取扱いを繰り返すときは、まとめて承諾を求められる',
              clauses: ASKED,
              size: 9,
            },
            [
              ['once', '今回限り'],
              ['standing', '期間中繰り返す'],
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
          'content.encryption',
          '暗号化\n（持出し）',
          [4, 15],
          ticks(
            {
              bind: '/encryption',
              label: '暗号化処理',
              help: '電磁的記録を持ち出すときは暗号化する',
              clauses: [ENCRYPTION],
              size: 9,
              locked: true,
            },
            [
              ['encrypted', '暗号化する'],
              ['no-electronic-record', '電磁的記録なし'],
            ],
            2,
          ),
        ),
        ...labelled(
          'content.afterwards',
          '終わった\n後の扱い',
          [4, 12],
          line({
            bind: '/afterwards',
            label: '終わった後の扱い',
            help: '返還、廃棄、消去の別と時期',
            clauses: ['chigasaki-r7:特記11(2)', 'kashiwa-r7:9(7)'],
            size: 9,
          }),
        ),
      ],
    },
  ],
};
