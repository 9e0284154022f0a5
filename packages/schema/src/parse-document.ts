import type { Parsed } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import { schemas } from './generated/schemas.ts';
import type { Documents } from './generated/types.ts';
import { parseWith } from './parse-with.ts';

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
  return parseWith(schemas[name], input) as Parsed<Documents[Name], InputFindingCode>;
}
