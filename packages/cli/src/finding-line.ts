import { type Finding, findingText, type InputFindingCode, placeText, type schemas } from '@fukushi-kit/schema';
import { messages } from './messages.ja.ts';

type Document = keyof typeof schemas;

/**
 * One finding as one line: where it was read, the place within in the words of the schema, what is wrong, the clauses.
 * `texts` are the words of the package that found it; a code that they lack is one about the shape of input.
 */
export function findingLine(
  name: string,
  finding: Finding,
  document?: Document,
  texts: Readonly<Record<string, string>> = {},
): string {
  const own = texts[finding.code];
  const place = document === undefined ? finding.path.map(String).join('/') : placeText(document, finding.path);
  const text = own === undefined ? shapeText(finding, document) : place === '' ? own : messages.at(place, own);
  const clauses = finding.clauses?.length ? `（${finding.clauses.join(' ')}）` : '';
  return `${name === '' ? text : messages.at(name, text)}${clauses}`;
}

function shapeText(finding: Finding, document: Document | undefined): string {
  return findingText(finding as Finding<InputFindingCode>, document);
}

/** The first findings as lines, and how many more there are. */
export function firstLines(lines: readonly string[], most = 100): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), messages.moreFindings(lines.length - most)];
}
