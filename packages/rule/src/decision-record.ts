import type { ClauseId } from '@fukushi-kit/clause';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { Facts, Vocabulary } from './condition.ts';
import { decide } from './decide.ts';
import type { Need, Outcome } from './decision.ts';
import type { Rule } from './rule.ts';
import type { Truth } from './truth.ts';

/**
 * What is kept of one decision: enough to tell later which rule decided what and why, with personal facts masked.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DecisionRecord {
  readonly rule: { readonly id: string; readonly digest: string };
  /** The day for which it was decided. */
  readonly at: string;
  /** The facts of the vocabulary and no others; `{ masked: true }` stands for a recorded personal one. */
  readonly facts: Readonly<Record<string, boolean | string | number | null | { readonly masked: true }>>;
  readonly outcome: Outcome;
  /** The clauses that decided. */
  readonly clauses: readonly { readonly clause: ClauseId; readonly truth: Truth }[];
  readonly needs: readonly Need[];
}

/**
 * Decides one case and gives the record of it.
 *
 * @throws {RangeError} if `at` is not a day such as `2025-06-15`.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住', personal: true } } as const;
 * const when = dsl(vocabulary).is('livesInCity');
 * const resident = rule({ id: 'example/resident', title: '市民', from: '2025-04-01', vocabulary, when });
 * const record = decisionRecord(resident, '2025-06-15', { livesInCity: true });
 * record.outcome // => 'met'
 * record.facts // => { livesInCity: { masked: true } }
 */
export function decisionRecord<V extends Vocabulary>(rule: Rule<V>, at: string, facts: Facts<V>): DecisionRecord;
export function decisionRecord(rule: Rule, at: string, facts: Facts): DecisionRecord {
  const { outcome, because, needs } = decide(rule, at, facts);
  return {
    rule: { id: rule.id, digest: ruleDigest(rule) },
    at,
    facts: masked(rule.vocabulary, facts),
    outcome,
    clauses: because.filter(({ decides }) => decides).map(({ clause, truth }) => ({ clause, truth })),
    needs,
  };
}

/**
 * The digest of a rule: `sha256:` and the SHA-256 of its canonical JSON in hexadecimal. It changes with any word of it.
 *
 * @clause none a format, not a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * const when = dsl(vocabulary).is('livesInCity');
 * const resident = rule({ id: 'example/resident', title: '市民', from: '2025-04-01', vocabulary, when });
 * ruleDigest(resident).length // => 71
 */
export function ruleDigest(rule: Rule): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(rule))))}`;
}

function masked(vocabulary: Vocabulary, facts: Facts): DecisionRecord['facts'] {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, { personal }]) => {
      const value = facts[name] ?? null;
      return [name, personal && value !== null ? { masked: true } : value];
    }),
  );
}
