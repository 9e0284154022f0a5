import { type Documents, type Finding, findingText, type InputFindingCode, placeText } from '@fukushi-kit/schema';
import { words } from './words.ja.ts';

/** What the border found, as somebody who filled in a form of a page is told it: the field, and what to do there. */
export function plainText(finding: Finding<InputFindingCode>, document: keyof Documents): string {
  const place = placeText(document, finding.path);
  const text = plainReason(finding);
  return place === '' ? text : `${place}：${text}`;
}

/** The same without the field. An empty field is no value to the border; whoever left it empty is asked to fill it in. */
export function plainReason(finding: Finding<InputFindingCode>): string {
  const byCode: Readonly<Record<string, string | undefined>> = words.reasons;
  if (finding.code === 'wrong-type') return finding.detail?.['expected'] === 'integer' ? words.number : words.empty;
  return byCode[finding.code] ?? findingText({ ...finding, path: [] });
}

/** The first finding of each field: once it is put right, the others mostly are. */
export function firstOfField<Found extends Pick<Finding<InputFindingCode>, 'path'>>(
  findings: readonly Found[],
): readonly Found[] {
  const seen = new Set<string>();
  return findings.filter(({ path }) => {
    const key = path.map(String).join('.');
    return seen.has(key) ? false : seen.add(key);
  });
}
