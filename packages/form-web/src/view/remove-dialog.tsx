import { type ReactNode, useEffect, useId, useRef } from 'react';
import { messages } from '../messages.ja.ts';

interface RemoveDialogProps {
  readonly question: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks before something filled in is removed. The safe answer has the focus; Escape gives it too. */
export function RemoveDialog({ question, onRemove, onKeep }: RemoveDialogProps): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="fk-dialog"
      aria-labelledby={`${id}~question`}
      aria-describedby={`${id}~warning`}
      onClose={onKeep}
    >
      <p id={`${id}~question`} className="fk-label">
        {question}
      </p>
      <p id={`${id}~warning`}>{messages.removeWarning}</p>
      <div className="fk-answers">
        <button type="button" className="fk-button" onClick={onKeep}>
          {messages.keep}
        </button>
        <button type="button" className="fk-button fk-danger" onClick={onRemove}>
          {messages.remove}
        </button>
      </div>
    </dialog>
  );
}
