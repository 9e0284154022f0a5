import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** What is to be put right, each with a link to its control. */
export function ErrorSummary({
  errors,
}: {
  readonly errors: readonly (readonly [name: string, text: string])[];
}): ReactNode {
  if (errors.length === 0) return null;
  return (
    <div className="notice error" role="alert" tabIndex={-1} id="errors">
      <p className="notice-kind">{words.errorSummary}</p>
      <ul>
        {errors.map(([name, text]) => (
          <li key={`${name} ${text}`}>
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
