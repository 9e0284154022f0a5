import type { Pointer } from '@fukushi-kit/form';
import type { ConsentAnswer } from './consent-answers.ts';
import type { Unfinished } from './unfinished.ts';

/**
 * What is saved (自動保存): the whole record, where it changed since the last time that saving worked, texts that are no
 * value yet, and how each consent was answered.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Draft<Data = unknown> {
  readonly data: Data;
  readonly changed: readonly Pointer[];
  readonly unfinished: Unfinished;
  readonly consents: readonly ConsentAnswer[];
}

/**
 * Runs something after a while, and gives a way to call it off. `afterPause` is one; a test hands in its own.
 *
 * @clause none a shape of this project, not of a source
 */
export type Schedule = (run: () => void) => () => void;

/**
 * How a record stands with its store: `unchanged` since it was opened, `changed` and waiting, `saving`, `saved`, or
 * `failed`, when everything typed is still on the screen.
 *
 * @clause none a shape of this project, not of a source
 */
export type SaveState = 'unchanged' | 'changed' | 'saving' | 'saved' | 'failed';

/** What an autosave needs: the way to save, the pause before it, whom to tell of its state. */
export interface AutosaveOptions<Data> {
  readonly save: (draft: Draft<Data>) => Promise<void> | void;
  readonly schedule: Schedule;
  readonly onState: (state: SaveState) => void;
}

type Change<Data> = Omit<Draft<Data>, 'changed'> & { readonly changed: readonly Pointer[] };

/**
 * Saves the newest draft after a pause in typing, one at a time. What changes meanwhile is saved next; what could not be
 * saved stays waiting and goes along with the next change, or when `saveNow` is called.
 */
export class Autosave<Data> {
  readonly #options: AutosaveOptions<Data>;
  #waiting: Change<Data> | null = null;
  #cancel: () => void = () => undefined;
  #isSaving = false;

  constructor(options: AutosaveOptions<Data>) {
    this.#options = options;
  }

  /** Takes a newer draft, and saves it when no other comes for a while. */
  readonly change = (draft: Change<Data>): void => {
    this.#waiting = merged(this.#waiting, draft);
    if (!this.#isSaving) this.#wait();
  };

  /** Saves what waits without a pause. */
  readonly saveNow = (): void => {
    this.#cancel();
    if (this.#waiting !== null && !this.#isSaving) void this.#save(this.#waiting);
  };

  #wait(): void {
    this.#cancel();
    this.#options.onState('changed');
    this.#cancel = this.#options.schedule(this.saveNow);
  }

  async #save(draft: Change<Data>): Promise<void> {
    this.#waiting = null;
    this.#isSaving = true;
    this.#options.onState('saving');
    const isSaved = await this.#tried(draft);
    this.#isSaving = false;
    if (isSaved) return this.#waiting === null ? this.#options.onState('saved') : this.#wait();
    this.#waiting = merged(draft, this.#waiting ?? draft);
    this.#options.onState('failed');
  }

  async #tried(draft: Change<Data>): Promise<boolean> {
    try {
      await this.#options.save(draft);
      return true;
    } catch {
      return false;
    }
  }
}

function merged<Data>(earlier: Change<Data> | null, later: Change<Data>): Change<Data> {
  if (earlier === null) return later;
  return { ...later, changed: [...new Set([...earlier.changed, ...later.changed])] };
}
