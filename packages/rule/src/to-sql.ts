import { utf8ToBytes } from '@noble/hashes/utils.js';
import { match, P } from 'ts-pattern';
import type { Condition } from './condition.ts';

/**
 * A condition in SQL, over a table whose columns bear the names of the facts: yes/no as BOOLEAN, a choice as text, a
 * number as an integer, NULL where nobody has recorded it. The same text runs in DuckDB and in PostgreSQL.
 *
 * @clause none logic, not a source
 */
export interface ConditionSql {
  /** A BOOLEAN expression: TRUE, FALSE, or NULL where what is recorded does not settle it. */
  readonly truth: string;
  /** For WHERE: the condition holds. */
  readonly met: string;
  /** For WHERE: it does not hold. */
  readonly unmet: string;
  /** For WHERE: something is missing. */
  readonly open: string;
}

/**
 * A condition in SQL: the NULL logic of SQL is Kleene's three-valued logic, so the truth is that of {@link compile}.
 *
 * @throws {RangeError} if a name or word cannot be written alike for both databases: a name over 63 bytes long, a
 * backslash or a control character.
 *
 * @clause none logic, not a source
 *
 * @example
 * toSql({ op: 'not', of: { op: 'is', fact: 'inFacility' } }).truth // => '(NOT "inFacility")'
 * toSql({ op: 'in', fact: 'careLevel', values: ['care-4', 'care-5'] }).open // => `("careLevel" IN ('care-4', 'care-5')) IS NULL`
 */
export function toSql(condition: Condition): ConditionSql {
  const truth = truthSql(condition);
  return { truth, met: `${truth} IS TRUE`, unmet: `${truth} IS FALSE`, open: `${truth} IS NULL` };
}

function truthSql(condition: Condition): string {
  return match(condition)
    .returnType<string>()
    .with({ op: 'all' }, ({ of }) => joined('AND', of.map(truthSql), 'TRUE'))
    .with({ op: 'any' }, ({ of }) => joined('OR', of.map(truthSql), 'FALSE'))
    .with({ op: 'not' }, ({ of }) => `(NOT ${truthSql(of)})`)
    .with({ op: P.union('is', 'ruling') }, ({ fact }) => name(fact))
    .with({ op: 'in' }, ({ fact, values }) => `(${name(fact)} IN (${values.map(word).join(', ')}))`)
    .with({ op: 'compare' }, ({ fact, than, value }) => `(${name(fact)} ${than} ${whole(value)})`)
    .with({ op: 'silent' }, () => 'CAST(NULL AS BOOLEAN)')
    .with({ op: 'except' }, (except) => exceptSql(except))
    .with({ op: 'clause' }, ({ of }) => truthSql(of))
    .exhaustive();
}

/** Once a proviso applies, it decides; until then the rule and each proviso that may apply have to agree. */
function exceptSql({ of, unless }: Extract<Condition, { op: 'except' }>): string {
  const provisos = unless.map(({ when, then }) => [truthSql(when), truthSql(then)] as const);
  const certain = provisos.map(([when, instead]) => `WHEN ${when} THEN ${instead}`).join(' ');
  const agreeing = provisos.map(([when, instead]) => `((NOT ${when}) OR ${instead})`);
  const holding = provisos.map(([when, instead]) => `(${when} AND ${instead})`);
  const allAgree = joined('AND', [truthSql(of), ...agreeing], 'TRUE');
  return `(CASE ${certain} ELSE ${joined('OR', [allAgree, ...holding], 'FALSE')} END)`;
}

function joined(by: 'AND' | 'OR', parts: readonly string[], none: string): string {
  return parts.length === 0 ? none : `(${parts.join(` ${by} `)})`;
}

function name(fact: string): string {
  if (utf8ToBytes(fact).length > 63) throw new RangeError(`Too long for a column: ${JSON.stringify(fact)}`);
  return `"${plain(fact).replaceAll('"', '""')}"`;
}

function word(value: string): string {
  return `'${plain(value).replaceAll("'", "''")}'`;
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return value < 0 ? `(${value})` : `${value}`;
}

function plain(text: string): string {
  if (/[\\\p{Cc}]/u.test(text)) throw new RangeError(`Cannot stand in SQL: ${JSON.stringify(text)}`);
  return text;
}
