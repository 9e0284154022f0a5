import type { ReactNode } from 'react';
import { describedBy, type Handled, wrongness } from '../control/use-control.ts';
import { messages } from '../messages.ja.ts';
import { ProblemText } from './problem-text.tsx';
import { RubyText } from './ruby-text.tsx';

/** How much of the width of its part a control takes. */
export type FieldWidth = 'column' | 'double' | 'full';

interface FrameProps {
  readonly handled: Handled;
  readonly label: string;
  readonly help: string | null;
  readonly required: boolean;
  /** How much of the width it takes: a column, two of them, or all. */
  readonly width?: FieldWidth;
  readonly children: ReactNode;
}

/** A control of one input, with its label above and what is wrong with it below. */
export function FieldFrame({ handled, label, help, required, width = 'column', children }: FrameProps): ReactNode {
  return (
    <div className={frameClass(handled, width)}>
      <label className="fk-label" htmlFor={handled.id}>
        {label}
        <Required when={required} />
      </label>
      <Help handled={handled} help={help} />
      {children}
      <ProblemText handled={handled} />
    </div>
  );
}

interface FieldsetProps extends FrameProps {
  /** Radio buttons are one control, which says itself what is wrong with it; of other inputs each does. */
  readonly isRadio?: boolean;
  /** Ids of further elements that describe it. */
  readonly describedBy?: readonly string[];
}

/** A control of several inputs, under one legend. */
export function FieldsetFrame(props: FieldsetProps): ReactNode {
  const { handled, label, help, required, width = 'column', isRadio = false, children } = props;
  const more = props.describedBy ?? [];
  const said = isRadio
    ? {
        role: 'radiogroup',
        'aria-required': required || undefined,
        ...wrongness(handled),
        'aria-describedby': describedBy(handled, help, more),
      }
    : { 'aria-describedby': help === null ? undefined : `${handled.id}~help` };
  return (
    <fieldset className={frameClass(handled, width)} {...said}>
      <legend className="fk-label">
        {label}
        <Required when={required} />
      </legend>
      <Help handled={handled} help={help} />
      {children}
      <ProblemText handled={handled} />
    </fieldset>
  );
}

const WIDTHS: Readonly<Record<FieldWidth, string>> = { column: '', double: 'fk-double', full: 'fk-wide' };

function frameClass({ problem, told }: Handled, width: FieldWidth): string {
  const isWrong = problem !== null || told.some(({ severity }) => severity === 'error');
  return ['fk-field', WIDTHS[width], isWrong && 'fk-wrong'].filter(Boolean).join(' ');
}

function Required({ when }: { readonly when: boolean }): ReactNode {
  return when ? <span className="fk-required">{messages.required}</span> : null;
}

function Help({ handled, help }: { readonly handled: Handled; readonly help: string | null }): ReactNode {
  if (help === null) return null;
  return (
    <p className="fk-help" id={`${handled.id}~help`}>
      <RubyText text={help} />
    </p>
  );
}
