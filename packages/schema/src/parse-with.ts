import type { Finding, Parsed } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import { issueFindings } from './issue-findings.ts';
import type { JsonSchema } from './json-schema.ts';
import { textFindings } from './text-findings.ts';
import { validatorOf } from './validator-of.ts';

/**
 * Reads unknown input by a bundled JSON Schema, e.g. that of a form with the fields that a municipality added: the value
 * as it came, or every finding that stands against it.
 *
 * @clause none the schemas carry the clauses
 * @example
 * import { parseWith } from '@fukushi-kit/schema';
 * const parsed = parseWith({ type: 'integer', minimum: 0, maximum: 5 }, 6);
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.code) // => ['too-large']
 */
export function parseWith(schema: JsonSchema, input: unknown): Parsed<unknown, InputFindingCode> {
  const found = textFindings(input);
  if (found.some((finding) => finding.code === 'too-deep')) return { ok: false, findings: found };
  const result = validatorOf(schema).safeParse(input);
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
