import type { Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';

const PLAN = 'chigasaki-r7:8(2)エ';
const REASON = 'basic-act-on-disaster-management:49-10(2)(vi)';
const ITEMS = 'basic-act-on-disaster-management:49-14(3)';

/**
 * Why support is needed (避難支援等を必要とする事由), what to mind on the way, and what must come along.
 *
 * @clause basic-act-on-disaster-management:49-10(2)(vi)
 * @clause chigasaki-r7:8(2)エ
 */
export const needs: readonly Row[] = [
  {
    height: 11,
    cells: [
      label('needs.reasons', 4, '避難支援等を\n必要とする\n事由'),
      cell(
        'needs.reasons',
        19,
        ticks(
          {
            bind: '/plan/reasons/choices',
            label: '避難支援等を必要とする事由',
            clauses: [REASON, ITEMS],
            locked: true,
            size: 8.5,
          },
          [
            ['care-certified', '要介護・要支援認定'],
            ['disability', '障害'],
            ['intractable-disease', '難病'],
            ['dementia', '認知症'],
            ['bedridden', '寝たきり'],
            ['lives-alone', '高齢で一人暮らし'],
            ['age', '高齢'],
            ['other', 'その他'],
          ],
          4,
          { many: true },
        ),
      ),
      cell(
        'needs.reason-note',
        12,
        passage({ bind: '/plan/reasons/note', label: '事由の説明', clauses: [REASON, ITEMS], locked: true }, 3),
        { left: 'dotted' },
      ),
    ],
  },
  {
    height: 15,
    cells: [
      label('needs.considerations', 4, '避難時に\n配慮する\n事項', { rows: 2 }),
      cell(
        'needs.considerations',
        31,
        ticks(
          { bind: '/plan/considerations/choices', label: '避難時に配慮する事項', clauses: [PLAN], size: 8.5 },
          [
            ['cannot-walk', '立つことや歩行ができない'],
            ['hard-of-hearing', '音が聞こえない（聞き取りにくい）'],
            ['hard-of-seeing', '物が見えない（見えにくい）'],
            ['hard-to-understand', '言葉や文字の理解がむずかしい'],
            ['cannot-judge-danger', '危険なことを判断できない'],
            ['cannot-recognize-people', '顔を見ても知人や家族と分からない'],
            ['other', 'その他'],
          ],
          3,
          { many: true },
        ),
      ),
    ],
  },
  {
    height: 12,
    cells: [
      label('needs.consideration-note', 3, '特記'),
      cell(
        'needs.consideration-note',
        28,
        passage({ bind: '/plan/considerations/note', label: '避難時に配慮する事項の特記', clauses: [PLAN] }, 2),
      ),
    ],
  },
  {
    height: 9,
    cells: [
      label('needs.devices', 4, '医療機器'),
      cell('needs.devices', 21, passage({ bind: '/plan/medical/devices', label: '医療機器', clauses: [PLAN] }, 1)),
      label('needs.power', 4, '電源'),
      cell(
        'needs.power',
        6,
        circles(
          { bind: '/plan/medical/needsPower', label: '電源が要る', clauses: [PLAN] },
          [
            [true, '必要'],
            [false, '不要'],
          ],
          2,
        ),
      ),
    ],
  },
  {
    height: 11,
    cells: [
      label('needs.medicines', 4, '服薬'),
      cell('needs.medicines', 13, passage({ bind: '/plan/medical/medicines', label: '服薬', clauses: [PLAN] }, 2)),
      label('needs.things', 4, '携行品'),
      cell('needs.things', 14, passage({ bind: '/plan/medical/thingsToCarry', label: '携行品', clauses: [PLAN] }, 2)),
    ],
  },
];
