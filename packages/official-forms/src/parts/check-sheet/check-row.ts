import { clause as clauseOf } from '@fukushi-kit/clause';
import type { Cell, Pointer, Row, Stack } from '@fukushi-kit/form';
import { atPhrases } from '../../drafting/at-phrases.ts';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line, passage } from '../../drafting/text.ts';
import type { CheckItem } from './check-item.ts';
import { dutyWords, EFFORT_VERDICTS, METHODS, VERDICTS } from './check-words.ts';

/** The columns of a check sheet, in columns of 3 mm. */
export const CHECK_WIDTHS = {
  number: 3,
  clause: 6,
  text: 18,
  methods: 5,
  evidence: 13,
  verdict: 11,
  finding: 13,
  remedy: 11,
  checker: 9,
} as const;

/** Ideographs on a line of the column of items. */
const LINE = 18;

/** The heads of the columns. */
export function checkHead(id: string): Row {
  const head = (name: keyof typeof CHECK_WIDTHS, text: string): Cell =>
    label(`${id}.head.${name}`, CHECK_WIDTHS[name], text, { scope: 'column' });
  return {
    height: 8,
    cells: [
      head('number', 'No.'),
      head('clause', '条項'),
      head('text', '点検項目'),
      head('methods', '確認方法'),
      head('evidence', '確認資料（台帳・件数）'),
      head('verdict', '結果'),
      head('finding', '所見'),
      head('remedy', '是正期限・完了'),
      head('checker', '確認者・確認日'),
    ],
  };
}

/**
 * One item of a check sheet and what was found; its answer stands at `/answers/<id>`.
 *
 * @clause none the clause is that of the item
 */
export function checkRow(item: CheckItem, number: number, height: number): Row {
  const { id, clause, duty, text } = item;
  const at: Pointer = `/answers/${id}`;
  const clauses = [clause];
  const verdicts = duty === 'effort' ? EFFORT_VERDICTS : VERDICTS;
  const place = `${clauseOf(clause).at}\n${dutyWords[duty]}`;
  return {
    height,
    cells: [
      label(`${id}.number`, CHECK_WIDTHS.number, String(number), { shade: false }),
      label(`${id}.clause`, CHECK_WIDTHS.clause, place, { size: 8, shade: false }),
      label(`${id}.text`, CHECK_WIDTHS.text, atPhrases(text, LINE), { align: 'left', shade: false }),
      cell(
        `${id}.methods`,
        CHECK_WIDTHS.methods,
        ticks({ bind: `${at}/methods`, label: '確認方法', clauses, size: 7.5 }, METHODS, 1, { many: true }),
      ),
      cell(`${id}.evidence`, CHECK_WIDTHS.evidence, evidence(item, at, height)),
      cell(
        `${id}.verdict`,
        CHECK_WIDTHS.verdict,
        circles({ bind: `${at}/verdict`, label: '結果', clauses, size: 8, locked: true }, verdicts, 2),
      ),
      cell(
        `${id}.finding`,
        CHECK_WIDTHS.finding,
        passage({ bind: `${at}/finding`, label: '所見', clauses, size: 8.5 }, 3),
      ),
      cell(
        `${id}.remedy`,
        CHECK_WIDTHS.remedy,
        halves(
          height,
          dated(
            '期限',
            day({
              bind: `${at}/remedyBy`,
              label: '是正期限',
              help: '不適合のときに書く',
              clauses,
              size: 7.5,
            }),
          ),
          dated('完了', day({ bind: `${at}/remediedOn`, label: '完了日', clauses, size: 7.5 })),
        ),
      ),
      cell(
        `${id}.checker`,
        CHECK_WIDTHS.checker,
        halves(
          height,
          line({ bind: `${at}/checkedBy`, label: '確認者', clauses, size: 8.5 }),
          day({ bind: `${at}/checkedOn`, label: '確認日', clauses, size: 8 }),
        ),
      ),
    ],
  };
}

type Part = Stack['parts'][number]['content'];

function evidence({ id, clause, evidence: hint }: CheckItem, at: Pointer, height: number): Stack {
  const field = passage(
    {
      bind: `${at}/evidence`,
      label: '確認資料',
      help: '台帳や文書の名と件数を書き、個人の名は書かない',
      clauses: [clause],
      size: 8.5,
    },
    2,
  );
  const example: Part = { kind: 'static', id: `${id}.evidence.hint`, text: `例 ${hint}`, size: 7 };
  return {
    kind: 'stack',
    parts: [
      { height: 4, content: example },
      { height: height - 5, content: field },
    ],
  };
}

function halves(height: number, upper: Part, lower: Part): Stack {
  return {
    kind: 'stack',
    parts: [
      { height: height / 2, content: upper },
      { height: height / 2, content: lower },
    ],
  };
}

function dated(text: string, field: ReturnType<typeof day>): Part {
  return {
    kind: 'line',
    parts: [
      { share: 6, content: { kind: 'label', text, size: 7.5, align: 'left' } },
      { share: 25, content: field },
    ],
  };
}
