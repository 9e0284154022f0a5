import type { Facts, Vocabulary } from './condition.ts';
import type { Decision } from './decision.ts';
import { explainer } from './explainer.ts';
import { checkDay, type Rule } from './rule.ts';

interface Prepared {
  readonly explain: (facts: Facts) => Decision;
  checkedDay: string;
}

const preparedRules = new WeakMap<object, Prepared>();
const outOfForce: Decision = Object.freeze({ outcome: 'out-of-force', because: [], restsOn: [], needs: [] });

/**
 * Decides one case on one day: the outcome, the clauses with their truth, the facts it rests on, and what it needs.
 *
 * Prepared once per rule, so deciding a whole roster one by one is fast.
 *
 * @throws {RangeError} if `at` is not a day such as `2025-06-15`.
 *
 * @clause none what a clause asks stands in the rule
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * const when = dsl(vocabulary).is('livesInCity');
 * const resident = rule({ id: 'example/resident', title: '市民', from: '2025-04-01', vocabulary, when });
 * decide(resident, '2025-06-15', { livesInCity: true }).outcome // => 'met'
 * decide(resident, '2025-06-15', { livesInCity: null }).needs[0]?.cause // => 'data'
 * decide(resident, '2025-03-31', { livesInCity: true }).outcome // => 'out-of-force'
 */
export function decide<V extends Vocabulary>(rule: Rule<V>, at: string, facts: Facts<V>): Decision;
export function decide(rule: Rule, at: string, facts: Facts): Decision {
  const prepared = preparedRules.get(rule) ?? prepare(rule);
  if (at !== prepared.checkedDay) {
    checkDay(at);
    prepared.checkedDay = at;
  }
  return isInForce(rule, at) ? prepared.explain(facts) : outOfForce;
}

/** Whether a rule is in force on a day, its first and last day included. */
export function isInForce(rule: Pick<Rule, 'from' | 'to'>, at: string): boolean {
  return rule.from <= at && (rule.to === undefined || at <= rule.to);
}

function prepare(rule: Rule): Prepared {
  const prepared = { explain: explainer(rule.when, rule.vocabulary), checkedDay: rule.from };
  preparedRules.set(rule, prepared);
  return prepared;
}
