import type { Finding, Parsed } from '@fukushi-kit/schema';
import type { z } from 'zod';
import type { Condition, Vocabulary } from './condition.ts';
import { conditionShape, isOp } from './condition-shape.ts';
import { leavesOf, partsOf } from './leaves.ts';
import { provisoConflict } from './proviso-conflict.ts';

/**
 * What may be wrong with a condition.
 *
 * @clause none a shape of this project, not of a source
 */
export type ConditionCode =
  | 'too-large'
  | 'not-a-condition'
  | 'unknown-op'
  | 'unknown-key'
  | 'unknown-fact'
  | 'wrong-kind'
  | 'wrong-value'
  | 'unknown-clause'
  | 'unknown-doubt'
  | 'mixed-cause'
  | 'provisos-conflict'
  | 'too-many-states';

type ConditionFinding = Finding<ConditionCode>;
type Path = readonly PropertyKey[];
type Unread = { readonly [K in 'op' | 'fact' | 'of' | 'unless' | 'when' | 'then']?: unknown };
type Visit = (part: Condition, path: Path) => void;

const DEPTH_AT_MOST = 40;
const PARTS_AT_MOST = 1000;

/**
 * Reads a condition over a vocabulary from unknown input, such as a municipality's profile.
 *
 * Refused, all at once and each with its path: unknown kinds, keys, facts, words and clauses; a fact that is both
 * recorded and ruled on, or ruled on by two; provisos (ただし書) that can both apply; over 1,000 parts or 40 levels.
 *
 * @clause none the border of data, not a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * parseCondition({ op: 'is', fact: 'livesInCity' }, vocabulary).ok // => true
 * const typo = parseCondition({ op: 'not', of: { op: 'is', fact: 'livesInCty' } }, vocabulary);
 * typo.ok ? [] : typo.findings // => [{ code: 'unknown-fact', path: ['of', 'fact'], severity: 'error' }]
 */
export function parseCondition<const V extends Vocabulary>(
  input: unknown,
  vocabulary: V,
): Parsed<Condition<V>, ConditionCode> {
  const misshapen = shapeFindings(input, vocabulary);
  if (misshapen.length > 0) return { ok: false, findings: misshapen };
  const condition = input as Condition;
  const findings = [...mixedCauses(condition), ...conflicts(condition, vocabulary)];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: condition as Condition<V> };
}

function shapeFindings(input: unknown, vocabulary: Vocabulary): readonly ConditionFinding[] {
  const findings: ConditionFinding[] = [];
  let parts = 0;
  const visit = (part: unknown, path: Path, depth: number): void => {
    parts += 1;
    if (depth > DEPTH_AT_MOST || parts === PARTS_AT_MOST + 1) findings.push(finding('too-large', path));
    if (depth > DEPTH_AT_MOST || parts > PARTS_AT_MOST) return;
    if (!isObject(part)) findings.push(finding('not-a-condition', path));
    else if (!isOp(part.op)) findings.push(finding('unknown-op', [...path, 'op']));
    else {
      const result = conditionShape(part.op, part.fact, vocabulary).safeParse(part);
      findings.push(...(result.error?.issues ?? []).flatMap((issue) => findingsOf(issue, path, vocabulary, part)));
      for (const [inner, ...step] of unreadParts(part)) visit(inner, [...path, ...step], depth + 1);
    }
  };
  visit(input, [], 1);
  return findings;
}

/** What stands where a condition should stand, whether or not the condition around it has its shape. */
function unreadParts(part: Unread): readonly [unknown, ...Path][] {
  const { op, of, unless } = part;
  if (op === 'all' || op === 'any') return Array.isArray(of) ? of.map((inner, index) => [inner, 'of', index]) : [];
  if (op !== 'not' && op !== 'clause' && op !== 'except') return [];
  const provisos: readonly unknown[] = op === 'except' && Array.isArray(unless) ? unless : [];
  return [
    [of, 'of'],
    ...provisos.flatMap((proviso, index): [unknown, ...Path][] =>
      isObject(proviso)
        ? [
            [proviso.when, 'unless', index, 'when'],
            [proviso.then, 'unless', index, 'then'],
          ]
        : [],
    ),
  ];
}

function findingsOf(
  issue: z.core.$ZodIssue,
  path: Path,
  vocabulary: Vocabulary,
  part: Unread,
): readonly ConditionFinding[] {
  const at = [...path, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => finding('unknown-key', [...at, key]));
  if (issue.path[0] === 'fact') {
    return [finding(Object.hasOwn(vocabulary, String(part.fact)) ? 'wrong-kind' : 'unknown-fact', at)];
  }
  if (issue.path[0] === 'id') return [finding('unknown-clause', at)];
  return [finding(issue.path[0] === 'doubt' ? 'unknown-doubt' : 'wrong-value', at)];
}

/** A fact is either recorded or ruled on by one person, so that an open decision can say what it waits for. */
function mixedCauses(condition: Condition): readonly ConditionFinding[] {
  const causes = new Map<string, string>();
  return leavesOf(condition).flatMap(({ leaf, path }) => {
    if (leaf.op === 'silent') return [];
    const cause = leaf.op === 'ruling' ? `ruling by ${leaf.by}` : 'data';
    const before = causes.get(leaf.fact) ?? cause;
    causes.set(leaf.fact, before);
    return before === cause ? [] : [finding('mixed-cause', path)];
  });
}

function conflicts(condition: Condition, vocabulary: Vocabulary): readonly ConditionFinding[] {
  const findings: ConditionFinding[] = [];
  const visit: Visit = (part, path) => {
    if (part.op === 'except') {
      for (const [index, later] of part.unless.entries()) {
        for (const earlier of part.unless.slice(0, index)) {
          const conflict = provisoConflict(earlier, later, vocabulary);
          const code = conflict === 'too-many-states' ? conflict : 'provisos-conflict';
          if (conflict) findings.push(finding(code, [...path, 'unless', index, 'when']));
        }
      }
    }
    for (const [inner, ...step] of partsOf(part)) visit(inner, [...path, ...step]);
  };
  visit(condition, []);
  return findings;
}

function finding(code: ConditionCode, path: Path): ConditionFinding {
  return { code, path, severity: 'error' };
}

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
