import type { z } from 'zod';
import type { Finding } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import { schemas } from './generated/schemas.ts';
import { CONTROL_CHARACTER } from './text-findings.ts';

type Issue = z.core.$ZodIssue;
type InputFinding = Finding<InputFindingCode>;

/** The findings of zod's issues about `input`: one per place and cause, with codes of this project and no values. */
export function issueFindings(issues: readonly Issue[], input: unknown): InputFinding[] {
  return issues.flatMap((issue) => ofIssue(issue, [], input));
}

function ofIssue(issue: Issue, at: readonly PropertyKey[], input: unknown): InputFinding[] {
  const path = [...at, ...issue.path];
  const value = valueAt(input, path);
  const one = (code: InputFindingCode, detail?: Finding['detail']): InputFinding[] => [
    { code, path, severity: 'error', ...(detail === undefined ? {} : { detail }) },
  ];
  if (value === undefined) return one('missing');
  switch (issue.code) {
    case 'invalid_type':
      return one('wrong-type', { expected: expectedType(issue.expected) });
    case 'invalid_value':
      return one('wrong-value');
    case 'too_big':
      return one(TOO_BIG[issue.origin] ?? 'too-large', { maximum: Number(issue.maximum) });
    case 'too_small':
      return one(TOO_SMALL[issue.origin] ?? 'too-small', { minimum: Number(issue.minimum) });
    case 'invalid_format':
      return one(formCode(issue.format, issue.pattern, value));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', path: [...path, key], severity: 'error' }));
    case 'invalid_union':
      return ofUnion(issue.errors, path, input);
    case 'custom':
      return one('repeated');
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return one('wrong-value');
  }
}

const TOO_BIG: Readonly<Record<string, InputFindingCode>> = { string: 'too-long', array: 'too-many' };
const TOO_SMALL: Readonly<Record<string, InputFindingCode>> = { string: 'too-short', array: 'too-few' };

function expectedType(expected: string): string {
  return expected === 'int' || expected === 'number' ? 'integer' : expected;
}

function formCode(format: string, pattern: string | undefined, value: unknown): InputFindingCode {
  if (format === 'date' || pattern === DAY_RANGE) return 'not-a-day';
  return typeof value === 'string' && (CONTROL_CHARACTER.test(value) || value.includes('\n'))
    ? 'control-character'
    : 'wrong-form';
}

/** What a day of the data contract may be besides a date: the years that the calendar of this project reaches. */
const DAY_RANGE = `/${schemas.ConsentEvent.$defs?.['Day']?.pattern}/`;

/** A union reports every option's issues; a person wants those of the option that was meant. */
function ofUnion(options: readonly Issue[][], at: readonly PropertyKey[], input: unknown): InputFinding[] {
  const shapes = options.filter((issues) => !issues.some(isNullExpected));
  const [only] = shapes;
  if (shapes.length === 1 && only !== undefined) return only.flatMap((issue) => ofIssue(issue, at, input));
  const typed = shapes.filter((issues) => !issues.some(isRootType));
  const meant = typed.filter((issues) => !issues.some(isTag));
  const [first] = meant;
  if (meant.length === 1 && first !== undefined) return first.flatMap((issue) => ofIssue(issue, at, input));
  const tag = commonTag(typed);
  if (tag !== undefined) return ofIssue(tag, at, input);
  if (typed.length === 0)
    return shapes.slice(0, 1).flatMap((issues) => issues.flatMap((issue) => ofIssue(issue, at, input)));
  return [{ code: 'wrong-value', path: at, severity: 'error' }];
}

function isNullExpected(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type' && issue.expected === 'null';
}

function isRootType(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function isTag(issue: Issue): boolean {
  return issue.code === 'invalid_value' && issue.path.length <= 1;
}

function commonTag(options: readonly Issue[][]): Issue | undefined {
  const [first = [], ...rest] = options;
  const same = (issue: Issue) => (other: Issue) => isTag(other) && other.path[0] === issue.path[0];
  return first.find((issue) => isTag(issue) && rest.every((issues) => issues.some(same(issue))));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
