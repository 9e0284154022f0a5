import type { Decision } from '@fukushi-kit/rule';
import type { EligibilityFacts } from '@fukushi-kit/schema';
import { Fragment, type ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { factText } from './fact-text.ts';
import { NeedList } from './need-list.tsx';
import { words } from './words.ja.ts';

const outcomeTones: Readonly<Record<Decision['outcome'], Tone>> = {
  met: 'good',
  unmet: 'quiet',
  open: 'wait',
  'out-of-force': 'bad',
};

/** The clauses of a decision with what became of each, and what is still to be confirmed. */
export function DecisionReasons({ decision }: { readonly decision: Decision }): ReactNode {
  const { because, needs } = decision;
  return (
    <>
      {needs.length === 0 ? null : (
        <div className="stack">
          <h3>{words.needs}</h3>
          <NeedList needs={needs} />
        </div>
      )}
      {because.length === 0 ? null : (
        <div className="stack">
          <h3>{words.because}</h3>
          <ul>
            {because.map(({ clause, text, truth }) => (
              <li key={clause}>
                {text}　<strong>{words.truths[String(truth) as keyof typeof words.truths]}</strong>{' '}
                <Clauses ids={[clause]} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The facts on which a decision rests. */
export function DecisionGrounds({
  decision: { restsOn },
  facts,
}: {
  readonly decision: Decision;
  readonly facts: EligibilityFacts;
}): ReactNode {
  if (restsOn.length === 0) return null;
  return (
    <div className="stack">
      <h3>{words.grounds}</h3>
      <dl className="facts">
        {restsOn.map((name) => {
          const [label, value] = factText(name, facts);
          return (
            <Fragment key={name}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          );
        })}
      </dl>
    </div>
  );
}

/** The outcome in a word. */
export function OutcomeMark({ outcome }: Pick<Decision, 'outcome'>): ReactNode {
  return <StateMark tone={outcomeTones[outcome]}>{words.outcomes[outcome]}</StateMark>;
}
