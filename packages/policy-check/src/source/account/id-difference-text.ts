import { idDifferenceMessages, placeWords } from '../source-messages.ja.ts';
import type { IdDifference } from './id-differences.ts';

/**
 * A difference between the ID register and the accounts of a system in Japanese: the number of the row, or the line of the
 * export where the register has none, and what differs. It names neither a login nor its holder.
 *
 * @clause none wording of the project
 *
 * @example
 * import { idDifferenceText } from '@fukushi-kit/policy-check/sources';
 * const found = { code: 'used-after-disabling', path: ['ids', 'ID-04'], severity: 'error', clauses: ['kashiwa-r7:10(2)オ'], id: 'ID-04', line: 6 };
 * idDifferenceText(found) // => 'ID台帳 ID-04：ID台帳の無効化日より後に使われています。'
 * idDifferenceText({ ...found, code: 'account-not-in-register', id: null })
 * // => '利用者IDの一覧 6行目：システムで使えるのに、ID台帳にありません。'
 */
export function idDifferenceText({ code, id, line }: IdDifference): string {
  if (id !== null) return `${placeWords.register(id)}：${idDifferenceMessages[code]}`;
  const place = line === null ? placeWords.accounts : `${placeWords.accounts} ${placeWords.line(line)}`;
  return `${place}：${idDifferenceMessages[code]}`;
}
