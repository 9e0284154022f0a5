import type { Severity } from '@fukushi-kit/schema';
import type { ReactNode } from 'react';
import { Clauses } from '../page/clause-links.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { words } from './words.ja.ts';

/** A finding in Japanese, with the place it speaks of and the way there. */
export interface Told {
  readonly key: string;
  readonly severity: Severity;
  /** What it is about, by a number or a day; never a name. */
  readonly about: string | null;
  readonly text: string;
  readonly clauses?: readonly string[] | undefined;
  readonly href?: string;
}

/** How grave a finding is, the gravest first, with the mark it bears. */
export const severityTones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'wait', notice: 'quiet' };
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** What is to be looked at, the gravest first, each with its clauses. */
export function FindingList({
  findings,
  none = words.noFindings,
}: {
  readonly findings: readonly Told[];
  readonly none?: string;
}): ReactNode {
  if (findings.length === 0) return <p className="none">{none}</p>;
  const sorted = findings.toSorted(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
  return (
    <ul className="findings">
      {sorted.map(({ key, severity, about, text, clauses, href }) => (
        <li key={key}>
          <StateMark tone={severityTones[severity]}>{words.severities[severity]}</StateMark>{' '}
          {about === null ? null : href === undefined ? <strong>{about}　</strong> : <a href={href}>{about}</a>}
          {about !== null && href !== undefined ? '　' : null}
          {text} <Clauses ids={clauses} />
        </li>
      ))}
    </ul>
  );
}
