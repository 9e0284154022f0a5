import type { Cell, GridBlock, Row } from '@fukushi-kit/form';
import { atPhrases } from '../../drafting/at-phrases.ts';
import { cell } from '../../drafting/cell.ts';
import { circles, type Options } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import type { EcoGroup, EcoItem } from './eco-group.ts';
import { ecoGroups } from './eco-groups.ts';

const WIDTHS = { number: 2, topic: 3, duty: 2, text: 18, verdict: 10 } as const;
const LONG = 33;
const LINE = 29;

const REST: Options = [
  ['not-applicable', '対象外'],
  ['unverified', '未確認'],
];
const VERDICTS: Readonly<Record<EcoItem['duty'], Options>> = {
  obligation: [['conforming', '適合'], ['nonconforming', '不適合'], ...REST],
  effort: [['conforming', '適合'], ['effort-unmet', '未達'], ...REST],
};

/**
 * A table of rules: topic, whether it is a duty or an effort, the rule, the result. `height` is that of a rule of one line.
 *
 * @clause chigasaki-r7:15(1)
 */
export function ecoTable(id: string, groups: readonly EcoGroup[], height: number): GridBlock {
  const head = (name: keyof typeof WIDTHS, text: string): Cell =>
    label(`${id}.head.${name}`, WIDTHS[name], text, { scope: 'column' });
  return {
    kind: 'grid',
    id,
    caption: groups.map(({ heading }) => heading).join('、'),
    frame: 'thick',
    columns: COLUMNS,
    rows: [
      {
        height: 6.5,
        cells: [
          head('number', 'No.'),
          head('topic', '区分'),
          head('duty', '種別'),
          head('text', '行動ルール'),
          head('verdict', '結果（○で囲む）'),
        ],
      },
      ...groups.flatMap((group) => groupRows(group, height)),
    ],
  };
}

function groupRows({ id, heading, topics }: EcoGroup, height: number): readonly Row[] {
  return [
    { height: 5.5, cells: [label(`${id}.heading`, COLUMNS.length, heading, { align: 'left' })] },
    ...topics.flatMap(({ topic, items }) =>
      items.map((item, index): Row => {
        const first = index === 0 ? [label(`${item.id}.topic`, WIDTHS.topic, topic, { rows: items.length })] : [];
        return { height: item.text.length > LONG ? height + 3 : height, cells: itemCells(item, first) };
      }),
    ),
  ];
}

function itemCells(item: EcoItem, topic: readonly Cell[]): readonly Cell[] {
  const { id, clause, duty, text } = item;
  const isDuty = duty === 'obligation';
  const verdict = circles({ bind: `/answers/${id}`, label: text, clauses: [clause], size: 8 }, VERDICTS[duty], 4);
  return [
    label(`${id}.number`, WIDTHS.number, String(numberOf(item)), { shade: false }),
    ...topic,
    label(`${id}.duty`, WIDTHS.duty, isDuty ? '義務' : '努力', { shade: isDuty, size: 8 }),
    label(`${id}.text`, WIDTHS.text, text.length > LONG ? atPhrases(text, LINE) : text, {
      align: 'left',
      shade: false,
    }),
    cell(`${id}.verdict`, WIDTHS.verdict, verdict),
  ];
}

const order: readonly string[] = ecoGroups.flatMap(({ topics }) =>
  topics.flatMap(({ items }) => items.map(({ id }) => id)),
);

function numberOf({ id }: EcoItem): number {
  return order.indexOf(id) + 1;
}
