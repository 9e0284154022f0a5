import { type Finding, findingText, type InputFindingCode } from '@fukushi-kit/schema';
import { oscalMessages } from './oscal-messages.ja.ts';
import type { OscalFindingCode } from './read/oscal-finding-code.ts';

/**
 * What stands against a text that was to be read as results, in Japanese: the place within the text, then what is wrong. It
 * never holds a value of the text.
 *
 * @clause none wording of the project
 *
 * @example
 * oscalFindingText({ code: 'not-assessment-results', path: [], severity: 'error' })
 * // => 'OSCAL の assessment-results ではありません。'
 */
export function oscalFindingText(finding: Finding<OscalFindingCode | InputFindingCode>): string {
  const { code, path, detail = {} } = finding;
  if (!isOscalCode(code)) return findingText({ ...finding, code });
  const place = path.map(String).join('/');
  const text = oscalMessages[code](detail);
  return place === '' ? text : `${place}：${text}`;
}

function isOscalCode(code: OscalFindingCode | InputFindingCode): code is OscalFindingCode {
  return Object.hasOwn(oscalMessages, code);
}
