import { formatEraMonth, yearMonth } from '@fukushi-kit/calendar';
import { bookTitle } from './book/book-title.ts';
import { agreementTitle } from './control/agreement-title.ts';
import type { ControlFinding } from './evaluate/control-finding.ts';
import { messages } from './messages.ja.ts';
import { words } from './words.ja.ts';

/** Row numbers that a text names; further ones are counted. */
const NAMED = 5;

/**
 * A finding in Japanese: the book, the numbers of its rows or the months that have none (和暦), and what is wrong; of a number or a reading that is not agreed on
 * with the city, which one. It tells nothing of what stands in a row.
 *
 * @clause none wording of the project
 *
 * @example
 * controlFindingText({ code: 'shared-id-not-approved', path: ['ids'], severity: 'error', clauses: ['kashiwa-r7:10(2)オ'],
 *   key: 'k10-2-o4/shared-id-not-approved/0123456789ab', control: 'k10-2-o4', book: 'ids', named: 'rows', rows: ['ID-7'],
 *   total: 1 })
 * // => 'ID台帳 ID-7：共用IDの承認がありません。'
 */
export function controlFindingText({ code, book, named, rows, total, detail }: ControlFinding): string {
  const shown = named === 'months' ? rows.map((month) => formatEraMonth(yearMonth(month))) : rows;
  const place = [...(book === null ? [] : [bookTitle(book)]), rowsText(shown, total)].filter((part) => part !== '');
  const text = `${wantingText(detail?.['wanting'])}${messages[code]}`;
  return place.length === 0 ? text : `${place.join(' ')}：${text}`;
}

function wantingText(wanting: unknown): string {
  if (typeof wanting !== 'string') return '';
  const title =
    agreementTitle('AgreedParameter', 'parameter', wanting) ?? agreementTitle('AgreedReading', 'doubt', wanting);
  return words.wanting(title ?? wanting);
}

function rowsText(rows: readonly string[], total: number): string {
  const named = rows.slice(0, NAMED);
  const further = total - named.length;
  return further > 0 ? words.further(named, further) : named.join('、');
}
