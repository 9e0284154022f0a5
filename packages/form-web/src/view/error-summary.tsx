import type { MouseEvent, ReactNode, Ref } from 'react';
import { elementId } from '../control/use-control.ts';
import { messages } from '../messages.ja.ts';
import type { Problem } from '../state/problem.ts';
import { useForm, useStored } from './form-context.ts';
import { Heading } from './heading.tsx';

/** Everything that is to be put right, each with a way to its control; it takes the focus after a check. */
export function ErrorSummary({ ref }: { readonly ref: Ref<HTMLDivElement> }): ReactNode {
  const isChecked = useStored((state) => state.isChecked);
  const problems = useStored((state) => state.problems);
  const told = useStored((state) => state.told);
  const errors = [...(isChecked ? problems : []), ...told.filter(({ severity }) => severity === 'error')];
  const warnings = told.filter(({ severity }) => severity === 'warning');
  if (errors.length === 0 && warnings.length === 0) return null;
  return (
    <div ref={ref} className={errors.length === 0 ? 'fk-summary fk-mild' : 'fk-summary'} tabIndex={-1}>
      {errors.length === 0 ? null : <ProblemList title={messages.summary(errors.length)} problems={errors} />}
      {warnings.length === 0 ? null : <ProblemList title={messages.toConfirm(warnings.length)} problems={warnings} />}
    </div>
  );
}

function ProblemList({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
}): ReactNode {
  return (
    <>
      <Heading below={1}>{title}</Heading>
      <p className="fk-help">{messages.summaryHint}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.pointer} ${problem.text}`}>
            <ProblemLink problem={problem} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ProblemLink({ problem: { pointer, text, rows } }: { readonly problem: Problem }): ReactNode {
  const { id } = useForm();
  const words = rows === '' ? text : `${rows} ${text}`;
  if (pointer === null) return words;
  const target = elementId(id, pointer);
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${target}`} onClick={go}>
      {words}
    </a>
  );
}
