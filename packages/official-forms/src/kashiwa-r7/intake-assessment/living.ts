import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const SHEET: readonly ClauseId[] = ['kashiwa-r7:7(2)ウ'];

/**
 * Health and disability.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const health: GridBlock = {
  kind: 'grid',
  id: 'health',
  caption: '健康・障害',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'health.state',
        '健康の状態',
        [5, 30],
        ticks(
          { bind: '/health/state', label: '健康の状態', clauses: SHEET, size: 9 },
          [
            ['good', '良い'],
            ['worried', '不安がある'],
            ['treated', '通院・治療中'],
            ['untreated', '受診が必要で未受診'],
          ],
          4,
        ),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'health.insurance',
        '医療保険',
        [5, 30],
        ticks(
          { bind: '/health/insurance', label: '医療保険', clauses: SHEET, size: 8.5 },
          [
            ['national', '国民健康保険'],
            ['employee', '健康保険・共済'],
            ['late-elderly', '後期高齢者医療'],
            ['public-assistance', '生活保護'],
            ['none', '無保険'],
          ],
          5,
        ),
      ),
    },
    {
      height: 13,
      cells: labelled(
        'health.certificates',
        '手帳・認定',
        [5, 30],
        ticks(
          { bind: '/health/certificates', label: '手帳・認定', clauses: SHEET, size: 8.5 },
          [
            ['physical', '身体障害者手帳'],
            ['intellectual', '療育手帳'],
            ['mental', '精神障害者保健福祉手帳'],
            ['long-term-care', '要介護・要支援認定'],
            ['support-category', '障害支援区分'],
            ['medical-aid', '自立支援医療'],
          ],
          3,
          { many: true },
        ),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'health.certificate-note',
        '手帳等の内容',
        [5, 30],
        line({
          bind: '/health/certificateNote',
          label: '手帳・認定の内容',
          help: '等級，区分，有効期間',
          clauses: SHEET,
        }),
      ),
    },
    {
      height: 20,
      cells: labelled(
        'health.illness',
        '病気・服薬・\nかかりつけ',
        [5, 30],
        passage({ bind: '/health/illness', label: '病気・服薬・かかりつけ', clauses: SHEET }, 4),
      ),
    },
  ],
};

/**
 * Where and how the household lives.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const housing: GridBlock = {
  kind: 'grid',
  id: 'housing',
  caption: '住まい',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: labelled(
        'housing.kind',
        '住まいの種類',
        [5, 30],
        ticks(
          { bind: '/housing/kind', label: '住まいの種類', clauses: SHEET, size: 9 },
          [
            ['owned', '持家'],
            ['rented', '民間賃貸'],
            ['public', '公営住宅'],
            ['company', '社宅・寮'],
            ['facility', '施設・病院'],
            ['staying', '知人宅など'],
            ['none', '住居なし'],
            ['other', 'その他'],
          ],
          4,
          { other: { value: 'other', bind: '/housing/kindOther' } },
        ),
      ),
    },
    {
      height: 18,
      cells: [
        ...labelled(
          'housing.note',
          '住まいの状況',
          [5, 18],
          passage({ bind: '/housing/note', label: '住まいの状況', clauses: SHEET }, 3),
        ),
        ...labelled(
          'housing.arrears',
          '家賃・ローン\nの滞納',
          [5, 7],
          circles(
            { bind: '/housing/arrears', label: '家賃・ローンの滞納', clauses: SHEET },
            [
              ['none', 'なし'],
              ['some', 'あり'],
            ],
            2,
          ),
        ),
      ],
    },
  ],
};

/**
 * What the household lives on, and what it owes.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const income: GridBlock = {
  kind: 'grid',
  id: 'income',
  caption: '収入・債務',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: labelled(
        'income.sources',
        '世帯の収入',
        [5, 30],
        ticks(
          { bind: '/income/sources', label: '世帯の収入', clauses: SHEET, size: 8.5 },
          [
            ['wages', '給与・事業'],
            ['pension', '老齢年金'],
            ['disability-pension', '障害年金'],
            ['child-allowance', '児童手当・児童扶養手当'],
            ['public-assistance', '生活保護'],
            ['remittance', '仕送り'],
            ['savings', '預貯金の取崩し'],
            ['none', 'なし'],
          ],
          4,
          { many: true },
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'income.amount',
          '月の収支',
          [5, 15],
          line({ bind: '/income/amount', label: '月の収入と支出', clauses: SHEET }),
        ),
        ...labelled(
          'income.debt',
          '債務',
          [3, 12],
          circles(
            { bind: '/income/debt', label: '債務', clauses: SHEET },
            [
              ['none', 'なし'],
              ['some', 'あり'],
              ['unknown', '不明'],
            ],
            3,
          ),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'income.debt-note',
          '債務・滞納\nの内容',
          [5, 15],
          line({ bind: '/income/debtNote', label: '債務・滞納の内容', clauses: SHEET, size: 9 }),
        ),
        ...labelled(
          'income.management',
          '金銭の\n管理',
          [3, 12],
          line({
            bind: '/income/management',
            label: '金銭の管理',
            help: '誰がどう管理しているか',
            clauses: SHEET,
            size: 9,
          }),
        ),
      ],
    },
  ],
};

/**
 * Work and school.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const work: GridBlock = {
  kind: 'grid',
  id: 'work',
  caption: '就労・就学',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: labelled(
        'work.state',
        '就労・就学の\n状態',
        [5, 30],
        ticks(
          { bind: '/work/state', label: '就労・就学の状態', clauses: SHEET, size: 9 },
          [
            ['employed', '就労'],
            ['on-leave', '休職'],
            ['unemployed', '失業・求職'],
            ['withdrawn', 'ひきこもり'],
            ['student', '就学'],
            ['not-attending', '不登校'],
            ['retired', '退職・年金'],
            ['other', 'その他'],
          ],
          4,
          { other: { value: 'other', bind: '/work/stateOther' } },
        ),
      ),
    },
    {
      height: 20,
      cells: labelled(
        'work.note',
        '職歴・就学の\n状況',
        [5, 30],
        passage({ bind: '/work/note', label: '職歴・就学の状況', clauses: SHEET }, 3),
      ),
    },
  ],
};

/**
 * How the household stands to family and neighbourhood, and whom it cares for.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const ties: GridBlock = {
  kind: 'grid',
  id: 'ties',
  caption: '家族・地域との関係',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 23,
      cells: labelled(
        'ties.family',
        '家族との関係',
        [5, 30],
        passage({ bind: '/ties/family', label: '家族との関係', clauses: SHEET }, 4),
      ),
    },
    {
      height: 23,
      cells: labelled(
        'ties.community',
        '地域との関係',
        [5, 30],
        passage({ bind: '/ties/community', label: '地域との関係', clauses: SHEET }, 4),
      ),
    },
    {
      height: 23,
      cells: labelled(
        'ties.care',
        '子育て・介護\nの状況',
        [5, 30],
        passage({ bind: '/ties/care', label: '子育て・介護の状況', clauses: SHEET }, 4),
      ),
    },
    {
      height: 23,
      cells: labelled(
        'ties.strengths',
        '本人・世帯の\n強み',
        [5, 30],
        passage({ bind: '/strengths', label: '本人・世帯の強み', clauses: SHEET }, 4),
      ),
    },
  ],
};
