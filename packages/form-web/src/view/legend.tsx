import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';
import { RubyText } from './ruby-text.tsx';

interface LegendProps {
  readonly text: string;
  /** Levels under the heading of the form; `null` for a legend that is no heading. */
  readonly below: number | null;
}

/** The legend of a part of the form, by which it is also found among the headings. */
export function Legend({ text, below }: LegendProps): ReactNode {
  const words = <RubyText text={text} />;
  return <legend>{below === null ? words : <Heading below={below}>{words}</Heading>}</legend>;
}
