import { useEffect, useRef, useState } from 'react';
import { Autosave, type Draft, type SaveState, type Schedule } from './autosave.ts';

/**
 * What autosave (自動保存) needs: a way to save, and the pause before it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Saving<Data = unknown> {
  /** Saves a draft. A promise that is rejected says that it could not be saved; nothing on the screen is lost then. */
  readonly save: (draft: Draft<Data>) => Promise<void> | void;
  readonly schedule: Schedule;
}

/**
 * Autosave for a component: hand each draft to `change`, show `state`. What waits is saved at once when the page is
 * hidden or the component goes away.
 *
 * @clause none a means of this project, not of a source
 *
 * @example
 * import { afterPause, useAutosave } from '@fukushi-kit/form-web';
 * import { createElement } from 'react';
 * import { renderToString } from 'react-dom/server';
 * const Note = () => useAutosave({ save: () => undefined, schedule: afterPause(2000) }).state;
 * renderToString(createElement(Note)) // => 'unchanged'
 */
export function useAutosave<Data>(saving: Saving<Data>): {
  readonly state: SaveState;
  readonly change: (draft: Draft<Data>) => void;
  readonly saveNow: () => void;
} {
  const latest = useRef(saving);
  const [state, setState] = useState<SaveState>('unchanged');
  const [autosave] = useState(
    () =>
      new Autosave<Data>({
        save: (draft) => latest.current.save(draft),
        schedule: (run) => latest.current.schedule(run),
        onState: setState,
      }),
  );
  useEffect(() => {
    latest.current = saving;
  });
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') autosave.saveNow();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      autosave.saveNow();
    };
  }, [autosave]);
  return { state, change: autosave.change, saveNow: autosave.saveNow };
}
