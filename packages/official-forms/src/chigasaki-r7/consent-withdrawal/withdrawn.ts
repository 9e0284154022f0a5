import { type GridBlock, textDigest } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { withdrawal } from '../../texts/withdrawal.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const SUPPORTER = 'chigasaki-r7:8(2)エ';
const PLAN = 'chigasaki-r7:8(2)オ';
const MAKING = 'basic-act-on-disaster-management:49-14(1)';
const ROSTER_LAW = 'basic-act-on-disaster-management:49-11(2)';
const PLAN_LAW = 'basic-act-on-disaster-management:49-15(2)';

const VERSION = `届出文 第${withdrawal.version}版 ${textDigest(withdrawal.text).slice(0, 8)}`;

/**
 * Which consents are withdrawn, for which recipients, and why if the person likes to say so.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 */
export const withdrawn: GridBlock = {
  kind: 'grid',
  id: 'withdrawn',
  caption: '取りやめる同意',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: [
        cell('withdrawn.statement', 35, {
          kind: 'stack',
          parts: [
            {
              height: 8,
              content: { kind: 'static', id: 'withdrawn.statement.text', text: withdrawal.text, size: 10.5 },
            },
            {
              height: 4,
              content: { kind: 'static', id: 'withdrawn.statement.version', text: VERSION, size: 8, align: 'right' },
            },
          ],
        }),
      ],
    },
    {
      height: 34,
      cells: labelled(
        'withdrawn.subjects',
        '取りやめる\n同意',
        [5, 30],
        ticks(
          {
            bind: '/subjects',
            label: '取りやめる同意',
            help: '取りやめるものすべてに印を付けます',
            clauses: [ROSTER, PLAN, SUPPORTER, MAKING],
            locked: true,
          },
          [
            ['roster-provision', '名簿の提供（名簿の情報を平常時から提供すること。様式2）'],
            ['plan-provision', '計画の提供（個別避難計画を平常時から提供すること。様式1）'],
            ['plan-making', '計画の作成（個別避難計画を作ること。様式1）'],
            ['supporter-provision', '協力者の情報の提供（協力者の方が届け出るとき。様式1）'],
          ],
          1,
          { many: true },
        ),
      ),
    },
    {
      height: 10,
      cells: labelled(
        'withdrawn.scope',
        '提供先',
        [5, 30],
        ticks(
          {
            bind: '/scope',
            label: '取りやめる提供先',
            help: '「計画の作成」だけのときは書きません',
            clauses: [ROSTER_LAW, PLAN_LAW],
          },
          [
            ['all', 'すべての提供先'],
            ['some', '一部の提供先だけ'],
          ],
          2,
          { other: { value: 'some', bind: '/someRecipients' } },
        ),
      ),
    },
    {
      height: 10,
      cells: labelled(
        'withdrawn.reason',
        '理由',
        [5, 30],
        passage({ bind: '/reason', label: '理由', help: '書かなくても構いません', clauses: [ROSTER] }, 1, {
          before: '（書かなくても構いません）',
        }),
      ),
    },
  ],
};
