import type { ReactNode } from 'react';
import type { Handled } from '../control/use-control.ts';
import { messages } from '../messages.ja.ts';

/** What is wrong with a control, beside it. The mark says it without colour. */
export function ProblemText({ handled: { id, problem, told } }: { readonly handled: Handled }): ReactNode {
  const all = problem === null ? told : [problem, ...told];
  if (all.length === 0) return null;
  return (
    <div className="fk-problems" id={`${id}~error`}>
      {all.map(({ severity, text }) => (
        <p key={text} className={severity === 'error' ? 'fk-error' : 'fk-warning'}>
          <span className="fk-mark">{severity === 'error' ? messages.errorMark : messages.warningMark}</span>
          {text}
        </p>
      ))}
    </div>
  );
}
