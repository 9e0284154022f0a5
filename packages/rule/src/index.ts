/**
 * Conditions as data: decisions with reasons and needs, closures, SQL, decision tables (判定表), audit, records.
 *
 * @module
 */
export type { Audit, Seen } from './audit.ts';
export { audit } from './audit.ts';
export { canonicalJson } from './canonical-json.ts';
export { compile } from './compile.ts';
export type * from './condition.ts';
export { decide } from './decide.ts';
export type * from './decision.ts';
export type { DecisionRecord } from './decision-record.ts';
export { decisionRecord, ruleDigest } from './decision-record.ts';
export { decisionTable } from './decision-table.ts';
export type { Dsl } from './dsl.ts';
export { dsl } from './dsl.ts';
export { idleLeaves } from './idle-leaves.ts';
export { messages } from './messages.ja.ts';
export type { ConditionCode } from './parse-condition.ts';
export { parseCondition } from './parse-condition.ts';
export type { FactsCode } from './parse-facts.ts';
export { parseFacts } from './parse-facts.ts';
export type { Rule } from './rule.ts';
export { rule } from './rule.ts';
export type { RuleBook } from './rule-book.ts';
export { ruleAt, ruleBook } from './rule-book.ts';
export type { ConditionSql } from './to-sql.ts';
export { toSql } from './to-sql.ts';
export type * from './truth.ts';
