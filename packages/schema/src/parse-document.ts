import type { Finding, Parsed } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import type { Documents } from './generated/types.ts';
import { issueFindings } from './issue-findings.ts';
import { textFindings } from './text-findings.ts';
import { validator } from './validator.ts';

/**
 * Reads unknown input as the document `name`: the value as it came, or every finding that stands against it.
 *
 * @clause none the schemas carry the clauses
 * @example
 * import { parseDocument } from '@fukushi-kit/schema';
 * const parsed = parseDocument('Plan', 3);
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.code) // => ['wrong-type']
 */
export function parseDocument<Name extends keyof Documents>(
  name: Name,
  input: unknown,
): Parsed<Documents[Name], InputFindingCode> {
  const found = textFindings(input);
  if (found.some((finding) => finding.code === 'too-deep')) return { ok: false, findings: found };
  const result = validator(name).safeParse(input);
  if (result.success && found.length === 0) return { ok: true, value: result.data };
  const issues = result.success ? [] : issueFindings(result.error.issues, input);
  return { ok: false, findings: distinct([...issues, ...found]) };
}

function distinct(findings: readonly Finding<InputFindingCode>[]): Finding<InputFindingCode>[] {
  const byPlace = new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.path.map(String)]), finding]),
  );
  return [...byPlace.values()];
}
