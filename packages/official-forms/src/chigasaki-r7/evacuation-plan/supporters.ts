import type { GridBlock, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';
import { statement } from '../../texts/statement.ts';
import { supporterProvision } from '../../texts/supporter-provision.ts';

const SUPPORTER = 'basic-act-on-disaster-management:49-14(3)(i)';
const PLAN = 'chigasaki-r7:8(2)エ';
const CONSENT = 'basic-act-on-disaster-management:49-15(2)';

/**
 * Three helpers (避難支援等協力者), each with the answer about giving the helper's own data, and who gave it, under the
 * text that is answered.
 *
 * @clause basic-act-on-disaster-management:49-14(3)(i)
 * @clause chigasaki-r7:8(2)エ
 */
export const supporters: GridBlock = {
  kind: 'grid',
  id: 'supporters',
  caption: '避難支援等協力者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7.5,
      cells: [
        label('supporters', 4, '避難支援等\n協力者', { rows: 5 }),
        cell('supporters.statement', 31, {
          kind: 'stack',
          parts: [
            {
              height: 7.5,
              content: {
                kind: 'static',
                id: 'supporters.statement.text',
                text: statement(supporterProvision),
                size: 8,
              },
            },
          ],
        }),
      ],
    },
    {
      height: 5,
      cells: [
        label('supporters.name', 8, '氏名又は団体名（ふりがな）', { scope: 'column' }),
        label('supporters.address', 7, '住所', { scope: 'column' }),
        label('supporters.phone', 6, '連絡先', { scope: 'column' }),
        label('supporters.relation', 2, '関係', { scope: 'column' }),
        label('supporters.consent', 8, '情報の提供／答えた人', { scope: 'column' }),
      ],
    },
    supporter(0),
    supporter(1),
    supporter(2),
  ],
};

function supporter(index: 0 | 1 | 2): Row {
  const id = `supporters.${index + 1}`;
  const at = `/plan/supporters/${index}` as const;
  const which = `協力者${index + 1}の`;
  return {
    height: 9,
    cells: [
      cell(`${id}.name`, 8, {
        kind: 'name',
        bind: `${at}/name`,
        reading: `${at}/reading`,
        label: `${which}氏名又は団体名`,
        clauses: [SUPPORTER, PLAN],
        locked: true,
        size: 10.5,
        captioned: false,
      }),
      cell(
        `${id}.address`,
        7,
        line({ bind: `${at}/address/text`, label: `${which}住所`, clauses: [SUPPORTER, PLAN], locked: true, size: 8 }),
      ),
      cell(
        `${id}.phone`,
        6,
        line({ bind: `${at}/phone`, label: `${which}連絡先`, clauses: [SUPPORTER, PLAN], locked: true, size: 8.5 }),
      ),
      cell(`${id}.relation`, 2, line({ bind: `${at}/relation`, label: `${which}関係`, clauses: [PLAN], size: 7.5 })),
      cell(`${id}.consent`, 8, {
        kind: 'stack',
        parts: [
          {
            height: 4.5,
            content: ticks(
              { bind: `${at}/consent/answer`, label: `${which}情報提供の同意`, clauses: [PLAN, CONSENT], size: 8.5 },
              [
                ['given', '同意'],
                ['refused', '不同意'],
              ],
              2,
              { unmarked: ['unanswered'] },
            ),
          },
          {
            height: 4.5,
            content: circles(
              { bind: `${at}/consent/giver`, label: `${which}情報提供に答えた人`, clauses: [PLAN], size: 7.5 },
              [
                ['supporter', '協力者'],
                ['organization', '代表者'],
                ['person', '対象者'],
              ],
              3,
            ),
          },
        ],
      }),
    ],
  };
}
