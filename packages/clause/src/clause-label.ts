import { clause } from './clauses.ts';
import type { ClauseId } from './source-id.ts';
import { source } from './sources.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** `49-14(3)(i)` as 第49条の14第3項第1号. */
function lawPlace(at: string, onlyParagraphs: boolean): string {
  const [head = '', paragraph, item] = at.split(/[()]+/);
  if (onlyParagraphs) return `第${head}項`;
  const [article, ...branches] = head.split('-');
  const place = [`第${article}条`, ...branches].join('の');
  return `${place}${paragraph ? `第${paragraph}項` : ''}${item ? `第${romanNumber(item)}号` : ''}`;
}

/**
 * The Japanese label of a clause, as it is printed beside a decision or on a form.
 *
 * @clause none a way of writing
 *
 * @example
 * clauseLabel('chigasaki-r7:8(4)ア(ア)①(a)') // => '茅ヶ崎市仕様書8(4)ア(ア)①(a)'
 * clauseLabel('basic-act-on-disaster-management:49-14(3)(i)') // => '災害対策基本法第49条の14第3項第1号'
 * clauseLabel('age-calculation-act:1') // => '年齢計算ニ関スル法律第1項'
 * clauseLabel('https://www.city.example.jp/reiki.html#第2条') // => 'https://www.city.example.jp/reiki.html 第2条'
 */
export function clauseLabel(id: ClauseId): string {
  const { at, source: sourceId } = clause(id);
  const { kind, shortTitle } = source(sourceId);
  if (kind === 'web') return at.replace('#', ' ');
  return kind === 'law' ? `${shortTitle}${lawPlace(at, sourceId === 'age-calculation-act')}` : `${shortTitle}${at}`;
}
