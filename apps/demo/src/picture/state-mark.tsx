import { type DutyState, dutyMessages } from '@fukushi-kit/office';
import type { ReactNode } from 'react';

/** A shape for each state, so that neither colour nor small type is needed to tell them apart. */
const SHAPES: Readonly<Record<DutyState, ReactNode>> = {
  late: (
    <>
      <path className="pic-mark-full" d="M8 1 15.5 15H.5Z" />
      <path className="pic-mark-cut" d="M8 6v4M8 12v1" />
    </>
  ),
  due: <circle className="pic-mark-line" cx="8" cy="8" r="6" />,
  open: (
    <>
      <path className="pic-mark-line" d="M8 1 15 8 8 15 1 8Z" />
      <path className="pic-mark-line" d="M8 5v3M8 10v1" />
    </>
  ),
  'not-dated': <path className="pic-mark-line" d="M2 8H14" />,
  done: (
    <>
      <circle className="pic-mark-full" cx="8" cy="8" r="7" />
      <path className="pic-mark-cut" d="M4.5 8.5 7 11 11.5 5.5" />
    </>
  ),
};

/** Where a duty stands, by shape, word and colour. */
export function StateMark({ state }: { readonly state: DutyState }): ReactNode {
  return (
    <span className={`pic-state pic-state-${state}`}>
      <svg className="pic-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      <span>{dutyMessages.states[state]}</span>
    </span>
  );
}
