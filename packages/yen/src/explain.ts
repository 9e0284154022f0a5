import { clauseLabel, doubt } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Derivation, GivenFigure, ReadingUsed } from './derivation.ts';
import { allParts, partsOf } from './derivation-parts.ts';
import { figureText, grouped } from './figure-text.ts';
import { causeWords, ledgerWords, operationWords, roundingWords } from './messages.ja.ts';
import type { Rounding } from './rounding.ts';

/**
 * A figure as a ledger (算出明細) that an auditor can follow, in Japanese: one numbered entry for the figure and for
 * each that it came from, with its source or formula, its rounding, its clauses, the readings it rests on, and what it
 * still waits for.
 *
 * `standingOf` says of a reading whether it was settled, such as `readingStandingText` of `@fukushi-kit/municipality`;
 * where it is given, its text stands beside each reading.
 *
 * @clause none a way of writing
 *
 * @example
 * const price = given({ label: '単価', unit: 'yen', value: 7000, source: '契約書', clauses: ['chigasaki-r7:12'] })
 * const count = given({ label: '受領件数', unit: 'count', value: 12, source: '受領通知' })
 * const total = derive({ label: '小計', unit: 'yen', how: 'product', of: [price, count] })
 * explain(total).split('\n') // => [
 * // '[1] 小計 84,000円',
 * // '    算式: [2] × [3]',
 * // '[2] 単価 7,000円',
 * // '    入力: 契約書',
 * // '    根拠: 茅ヶ崎市仕様書12',
 * // '[3] 受領件数 12件',
 * // '    入力: 受領通知',
 * // ]
 * const readings = [{ doubt: 'kashiwa-r7:13(2)/contract-sum', reading: 'capped' }]
 * explain(given({ label: '支払うべき額', unit: 'yen', value: 1, source: '契約書', readings }), () => '協議の記録はない').split('\n')[2]
 * // => '    読み方: 超えた分は支払わず、下回った分は返す。（kashiwa-r7:13(2)/contract-sum capped）［協議の記録はない］'
 */
export function explain(figure: Derivation, standingOf?: (used: ReadingUsed) => string): string {
  const parts = allParts(figure);
  const numbers = new Map(parts.map((part, index) => [part, index + 1]));
  return parts.flatMap((part) => entryOf(part, numbers, standingOf)).join('\n');
}

function entryOf(
  figure: Derivation,
  numbers: ReadonlyMap<Derivation, number>,
  standingOf?: (used: ReadingUsed) => string,
): readonly string[] {
  const mark = (part: Derivation): string => `[${numbers.get(part)}]`;
  const { clauses, readings } = figure;
  return [
    `${mark(figure)} ${figure.label} ${figureText(figure)}`,
    ...workings(figure, mark).map((line) => `    ${line}`),
    ...(clauses.length > 0 ? [`    ${ledgerWords.clauses}: ${clauses.map(clauseLabel).join('、')}`] : []),
    ...readings.map((used) => `    ${ledgerWords.reading}: ${readingText(used)}${standingText(used, standingOf)}`),
  ];
}

function workings(figure: Derivation, mark: (part: Derivation) => string): readonly string[] {
  if (figure.how === 'given') {
    const needs = figure.needs.map((need) => `${ledgerWords.needs}: ${needText(need)}`);
    return [`${ledgerWords.input}: ${sourceText(figure)}`, ...needs];
  }
  if (figure.how === 'rounded') {
    const { of, rounding } = figure;
    return [
      `${ledgerWords.formula}: ${mark(of)}`,
      `${ledgerWords.rounding}: ${roundingText(rounding)} ${figureText(of)} → ${figureText(figure)}`,
    ];
  }
  const { before, between } = operationWords[figure.how];
  const parts = partsOf(figure).map(mark).join(between);
  return [`${ledgerWords.formula}: ${before}${parts || ledgerWords.nothing}`];
}

function sourceText({ source, standing }: Pick<GivenFigure, 'source' | 'standing'>): string {
  return standing === 'unverified' ? `${source}（${ledgerWords.unverified}）` : source;
}

function roundingText(rounding: Rounding): string {
  const words = roundingWords[rounding.rule];
  return rounding.rule === 'drop-below'
    ? `${grouped(String(rounding.unit))}${words}（${sourceText(rounding)}）`
    : words;
}

function standingText(used: ReadingUsed, standingOf?: (used: ReadingUsed) => string): string {
  return standingOf === undefined ? '' : `［${standingOf(used)}］`;
}

function readingText({ doubt: id, reading }: ReadingUsed): string {
  const { readings } = doubt(id);
  return `${readings.find((each) => each.id === reading)?.ja ?? reading}（${id} ${reading}）`;
}

function needText(need: Need): string {
  const subject = need.cause === 'silent' ? `${doubt(need.doubt).question.ja}（${need.doubt}）` : need.label;
  return `${causeWords[need.cause]} ${subject}`;
}
