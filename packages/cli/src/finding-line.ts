import { type Finding, findingText, type InputFindingCode, placeText } from '@fukushi-kit/schema';
import { messages } from './messages.ja.ts';

/** What data are read by: a document by its name, or a schema. */
type Document = Parameters<typeof placeText>[0];

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
  const place = document === undefined ? finding.path.map(stepText).join('/') : placeOf(document, finding);
  const text = texts[finding.code] ?? findingText({ ...finding, path: [] } as Finding<InputFindingCode>);
  const clauses = finding.clauses?.length ? `（${finding.clauses.join(' ')}）` : '';
  return (
    [name, place].filter((part) => part !== '').reduceRight((rest, part) => messages.at(part, rest), text) + clauses
  );
}

/** The words of the schema; a key that it does not know has none, and is told as it was written if it is a plain word. */
function placeOf(document: Document, { code, path }: Finding): string {
  const words = placeText(document, path);
  const key = code === 'unknown-key' ? path.at(-1) : undefined;
  return [words, ...(key === undefined ? [] : [stepText(key)])].filter((word) => word !== '').join(' › ');
}

/** A step of a path; a key that is no plain word may hold anything, so it is not repeated. */
function stepText(step: PropertyKey): string {
  if (typeof step === 'number') return String(step + 1);
  return /^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(String(step)) ? String(step) : messages.hiddenKey;
}

/** The first findings as lines, and how many more there are. */
export function firstLines(lines: readonly string[], most = 100): readonly string[] {
  return firstAsLines(lines, (line) => line, most);
}

/** The first findings made into lines, and how many more there are; the others are not made into lines. */
export function firstAsLines<T>(findings: readonly T[], lineOf: (finding: T) => string, most = 100): readonly string[] {
  const lines = findings.slice(0, most).map(lineOf);
  return findings.length <= most ? lines : [...lines, messages.moreFindings(findings.length - most)];
}
