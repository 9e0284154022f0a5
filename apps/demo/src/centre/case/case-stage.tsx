import type { CaseState, Programme, Track } from '@fukushi-kit/support-case';
import type { ReactNode } from 'react';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { intakeWords, programmeWords, statusWords, words } from './words.ja.ts';

const tones: Readonly<Record<Track['status'], Tone>> = {
  'not-started': 'wait',
  'in-support': 'good',
  suspended: 'wait',
  closed: 'quiet',
  reopened: 'wait',
};

/** Where a case stands: its intake, and each programme in which something has happened. */
export function CaseStage({ state }: { readonly state: CaseState }): ReactNode {
  const touched = (Object.entries(state.tracks) as [Programme, Track][]).filter(
    ([, { status, draft }]) => status !== 'not-started' || draft !== null,
  );
  if (touched.length === 0) return <StateMark tone="wait">{intakeWords[state.intake]}</StateMark>;
  return (
    <ul className="plain">
      {touched.map(([programme, { status, draft, leadAgency }]) => (
        <li key={programme}>
          {programmeWords[programme]}{' '}
          {status === 'not-started' ? null : <StateMark tone={tones[status]}>{statusWords[status]}</StateMark>}{' '}
          {draft === null ? null : <StateMark tone="wait">{words.draft}</StateMark>}
          {leadAgency === null ? null : <span className="help">{words.leadAgency(leadAgency)}</span>}
        </li>
      ))}
    </ul>
  );
}
