import { findingText, placeText } from '@fukushi-kit/schema';
import { sheetMessage } from '@fukushi-kit/sheet';
import { isInputCode } from '../input-codes.ts';
import { rowTitles } from './schema-titles.ts';
import type { OwnFindingCode, SourceFinding, SourceFindingCode } from './source-finding.ts';
import { placeWords, sourceMessages } from './source-messages.ja.ts';

const titles: Readonly<Record<string, string>> = {
  ...rowTitles('DocumentRegister', 'DocumentRow'),
  ...rowTitles('TerminalRegister', 'TerminalRow'),
  ...rowTitles('IdRegister', 'IdRow'),
  ...rowTitles('AccessLog', 'AccessRow'),
  ...placeWords.fields,
};

/**
 * A finding about a source in Japanese: its line or the number of its file, the property, and what is wrong. It tells nothing
 * of what stands in the source.
 *
 * @clause none wording of the project
 *
 * @example
 * import { sourceFindingText } from '@fukushi-kit/policy-check/sources';
 * const found = { code: 'field-malformed', path: ['lines', 3, 'login'], severity: 'error', detail: { line: 3, field: 'login' } };
 * sourceFindingText(found) // => '3行目「利用者ID」：項目を読み取れません。'
 * sourceFindingText({ code: 'kind-not-told', path: ['files', 0], severity: 'error' })
 * // => '1番目のファイル：ファイル名の題名から、文書の種類が分かりません。'
 */
export function sourceFindingText(finding: SourceFinding): string {
  const { code, path, severity, detail = {} } = finding;
  if (isOwn(code)) return placed(placeOf(finding), sourceMessages[code]);
  if (isInputCode(code)) return findingText({ code, path, severity, detail }, 'NetworkDescription');
  const { field, ...rest } = detail;
  const column = typeof field === 'string' ? { column: titles[field] ?? field } : {};
  return sheetMessage({ code, path, severity, detail: { ...rest, ...column } });
}

function placed(place: string, text: string): string {
  return place === '' ? text : `${place}：${text}`;
}

function isOwn(code: SourceFindingCode): code is OwnFindingCode {
  return Object.hasOwn(sourceMessages, code);
}

/** A line or the number of a file and the property, or a place in a description by the titles of its schema. */
function placeOf({ path, detail = {} }: SourceFinding): string {
  const [head, second] = path;
  const { line, field } = detail;
  const property = typeof field === 'string' ? (titles[field] ?? field) : '';
  if (head === 'files' && typeof second === 'number') return placeWords.file(second + 1);
  if (typeof line === 'number') {
    const file = head === 'shadow' ? placeWords.second : '';
    return `${file}${placeWords.line(line)}${property === '' ? '' : placeWords.property(property)}`;
  }
  return property === '' ? placeText('NetworkDescription', path) : property;
}
