import type { Finding } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import type { Documents } from './generated/types.ts';
import { messages } from './messages.ja.ts';
import { placeText } from './place-text.ts';

/**
 * A finding about input in Japanese: the place, then what is wrong and what to write. With `document` the place is
 * named by the titles of the schema, otherwise by the path. It never holds a value of the data.
 *
 * @clause none wording of the project
 * @example
 * import { findingText } from '@fukushi-kit/schema';
 * const finding = { code: 'too-long', path: ['person', 'name'], severity: 'error', detail: { maximum: 100 } } as const;
 * findingText(finding, 'Plan') // => '本人 › 氏名：長すぎます。100字までです。'
 * findingText(finding) // => 'person/name：長すぎます。100字までです。'
 */
export function findingText(finding: Finding<InputFindingCode>, document?: keyof Documents): string {
  const text = messages[finding.code](finding.detail ?? {});
  const place = document === undefined ? finding.path.map(String).join('/') : placeText(document, finding.path);
  return place === '' ? text : `${place}：${text}`;
}
