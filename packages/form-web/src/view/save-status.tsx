import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { SaveState } from '../state/autosave.ts';

const TEXTS: Readonly<Record<SaveState, string>> = {
  unchanged: '',
  changed: '',
  saving: messages.saving,
  saved: messages.saved,
  failed: messages.notSaved,
};

/** Whether what was filled in is saved, said also to screen readers. */
export function SaveStatus({
  state,
  onSaveAgain,
}: {
  readonly state: SaveState;
  readonly onSaveAgain: () => void;
}): ReactNode {
  return (
    <div className="fk-saving">
      <p role="status" className={state === 'failed' ? 'fk-error' : 'fk-help'}>
        {TEXTS[state]}
      </p>
      {state === 'failed' ? (
        <button type="button" className="fk-button" onClick={onSaveAgain}>
          {messages.saveAgain}
        </button>
      ) : null}
    </div>
  );
}
