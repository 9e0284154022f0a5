import { findingText } from '@fukushi-kit/schema';
import { sheetMessage } from '@fukushi-kit/sheet';
import { isInputCode } from '../input-codes.ts';
import { messages as registerMessages } from '../messages.ja.ts';
import { messages, placeWords } from './messages.ja.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

/**
 * A finding about a file in Japanese: the file, the line as a spreadsheet counts it, the column, and what is wrong. It tells
 * nothing of what stands there.
 *
 * @clause none wording of the project
 *
 * @example
 * import { registerFileText } from '@fukushi-kit/policy-check/registers';
 * registerFileText({ code: 'row-twice', path: ['rows', 3], severity: 'error', file: 'ids.xlsx', line: 5,
 *   column: '台帳の番号', detail: { other: 2 } })
 * // => 'ids.xlsx 5行目「台帳の番号」：2行目にも同じものがあります。一つの行だけにしてください'
 */
export function registerFileText(finding: RegisterFileFinding): string {
  return `${placeWords(finding)}：${reasonText(finding).replace(/。$/, '')}`;
}

function reasonText({ code, severity, detail = {} }: RegisterFileFinding): string {
  const plain = { path: [], severity, detail };
  if (isOne(code, messages)) return messages[code](detail);
  if (isOne(code, registerMessages)) return registerMessages[code];
  return isInputCode(code) ? findingText({ code, ...plain }) : sheetMessage({ code, ...plain });
}

function isOne<Key extends string>(code: string, texts: Readonly<Record<Key, unknown>>): code is Key {
  return Object.hasOwn(texts, code);
}
