import type { ClauseId } from '@fukushi-kit/clause';
import { match, P } from 'ts-pattern';
import { compile } from './compile.ts';
import type { Condition, Facts } from './condition.ts';
import type { Leaf } from './leaves.ts';
import type { AskedLeaf } from './question.ts';
import type { Truth } from './truth.ts';

/**
 * One part of a condition while a case is weighed: its truth in this case, and how its truth came about.
 *
 * `decide` marks the leaves and clauses that account for the truth: recorded ones where it is settled, and where it is
 * not, only those that wait for an answer.
 */
export interface Scale {
  truth: Truth;
  weigh(facts: Facts): Truth;
  decide(): void;
}

/** A clause while a case is weighed. */
export interface WeighedClause {
  readonly id: ClauseId;
  readonly text: string;
  readonly of: Scale;
  decides: boolean;
}

/** Builds the scale of a condition and lists its leaves and clauses in the order in which they are read. */
export function scaleOf(condition: Condition, leaves: AskedLeaf[], clauses: WeighedClause[], above?: ClauseId): Scale {
  const inner = (part: Condition): Scale => scaleOf(part, leaves, clauses, above);
  return match(condition)
    .returnType<Scale>()
    .with({ op: 'all' }, ({ of }) => gathered(of.map(inner), true))
    .with({ op: 'any' }, ({ of }) => gathered(of.map(inner), false))
    .with({ op: 'not' }, ({ of }) => turned(inner(of)))
    .with({ op: 'except' }, ({ of, unless }) =>
      replaced(
        inner(of),
        unless.map(({ when, then }) => ({ when: inner(when), instead: inner(then) })),
      ),
    )
    .with({ op: 'clause' }, (clause) => cited(clause, leaves, clauses))
    .with({ op: P.union('is', 'in', 'compare', 'ruling', 'silent') }, (leaf) => asked(leaf, leaves, above))
    .exhaustive();
}

function scale(weigh: (facts: Facts) => Truth, decide: (truth: Truth) => void): Scale {
  const self: Scale = {
    truth: null,
    weigh: (facts) => {
      self.truth = weigh(facts);
      return self.truth;
    },
    decide: () => decide(self.truth),
  };
  return self;
}

/** All (neutral `true`) or any (neutral `false`); in both, the parts of the same truth account for it. */
function gathered(parts: readonly Scale[], neutral: boolean): Scale {
  return scale(
    (facts) => {
      let truth: Truth = neutral;
      for (const part of parts) {
        const found = part.weigh(facts);
        if (found === null ? truth === neutral : found !== neutral) truth = found;
      }
      return truth;
    },
    (truth) => {
      for (const part of parts) if (part.truth === truth) part.decide();
    },
  );
}

function turned(part: Scale): Scale {
  return scale(
    (facts) => {
      const truth = part.weigh(facts);
      return truth === null ? null : !truth;
    },
    () => part.decide(),
  );
}

function replaced(rule: Scale, provisos: readonly { readonly when: Scale; readonly instead: Scale }[]): Scale {
  return scale(
    (facts) => {
      let truth = rule.weigh(facts);
      let certain = false;
      for (const { when, instead } of provisos) {
        when.weigh(facts);
        instead.weigh(facts);
        if (certain || when.truth === false) continue;
        certain = when.truth === true;
        if (certain || instead.truth !== truth) truth = certain ? instead.truth : null;
      }
      return truth;
    },
    (truth) => {
      const certain = provisos.find(({ when }) => when.truth === true);
      if (certain) {
        if (truth !== null) certain.when.decide();
        certain.instead.decide();
        return;
      }
      if (rule.truth === truth) rule.decide();
      for (const { when, instead } of provisos) {
        const replaces = instead.truth === null || instead.truth !== rule.truth;
        if (when.truth === (truth === null ? null : false) && (truth !== null || replaces)) when.decide();
        if (when.truth === null && instead.truth === truth) instead.decide();
      }
    },
  );
}

function cited(clause: Extract<Condition, { op: 'clause' }>, leaves: AskedLeaf[], clauses: WeighedClause[]): Scale {
  const place = clauses.length;
  const of = scaleOf(clause.of, leaves, clauses, clause.id);
  const weighed: WeighedClause = { id: clause.id, text: clause.text, of, decides: false };
  clauses.splice(place, 0, weighed);
  return scale(of.weigh, () => {
    weighed.decides = true;
    of.decide();
  });
}

function asked(leaf: Leaf, leaves: AskedLeaf[], clause: ClauseId | undefined): Scale {
  const entry: AskedLeaf = { leaf, clause, decides: false };
  leaves.push(entry);
  return scale(compile(leaf), () => {
    entry.decides = true;
  });
}
