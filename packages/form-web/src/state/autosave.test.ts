import type { Pointer } from '@fukushi-kit/form';
import { describe, expect, test } from 'vitest';
import { Autosave, type Draft, type SaveState } from './autosave.ts';

/** A store whose every save waits until the test lets it work or fail, and a pause that the test ends. */
function bench() {
  const states: SaveState[] = [];
  const saves: { draft: Draft<string>; works: () => void; fails: () => void }[] = [];
  let pause: (() => void) | null = null;
  const autosave = new Autosave<string>({
    onState: (state) => states.push(state),
    schedule: (run) => {
      pause = run;
      return () => {
        pause = null;
      };
    },
    save: (draft) =>
      new Promise<void>((resolve, reject) => {
        saves.push({ draft, works: resolve, fails: () => reject(new Error('the store is away')) });
      }),
  });
  const type = (data: string, ...changed: Pointer[]): void =>
    autosave.change({ data, changed, unfinished: {}, consents: [] });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const endPause = (): void => pause?.();
  return { autosave, states, saves, type, settle, endPause, isWaiting: () => pause !== null };
}

describe('autosave', () => {
  test('saves the newest draft with every place that changed, once typing pauses', async () => {
    const { type, endPause, saves, settle, states } = bench();
    type('み', '/name');
    type('みほん', '/name', '/reading');
    expect(saves).toHaveLength(0);
    endPause();
    expect(saves.map(({ draft }) => [draft.data, draft.changed])).toEqual([['みほん', ['/name', '/reading']]]);
    saves[0]?.works();
    await settle();
    expect(states).toEqual(['changed', 'changed', 'saving', 'saved']);
  });

  test('saves one draft at a time, and what changed meanwhile after it', async () => {
    const { type, endPause, saves, settle, states, isWaiting } = bench();
    type('1', '/a');
    endPause();
    type('2', '/b');
    type('3', '/c');
    expect(saves).toHaveLength(1);
    saves[0]?.works();
    await settle();
    expect(isWaiting()).toBe(true);
    endPause();
    expect(saves[1]?.draft).toMatchObject({ data: '3', changed: ['/b', '/c'] });
    saves[1]?.works();
    await settle();
    expect(states.at(-1)).toBe('saved');
  });

  test('loses nothing when saving fails: the next change takes along what was not saved', async () => {
    const { type, endPause, saves, settle, states } = bench();
    type('1', '/a');
    endPause();
    saves[0]?.fails();
    await settle();
    expect(states.at(-1)).toBe('failed');
    type('2', '/b');
    endPause();
    expect(saves[1]?.draft).toMatchObject({ data: '2', changed: ['/a', '/b'] });
  });

  test('keeps what changed while a save failed', async () => {
    const { autosave, type, endPause, saves, settle } = bench();
    type('1', '/a');
    endPause();
    type('2', '/b');
    saves[0]?.fails();
    await settle();
    autosave.saveNow();
    expect(saves[1]?.draft).toMatchObject({ data: '2', changed: ['/a', '/b'] });
  });

  test('saves at once when asked, and not again when the pause ends', async () => {
    const { autosave, type, endPause, saves, settle } = bench();
    type('1', '/a');
    autosave.saveNow();
    saves[0]?.works();
    await settle();
    endPause();
    autosave.saveNow();
    expect(saves).toHaveLength(1);
  });

  test('takes a store that throws at once like one that rejects', async () => {
    const states: SaveState[] = [];
    const autosave = new Autosave<string>({
      onState: (state) => states.push(state),
      schedule: () => () => undefined,
      save: () => {
        throw new Error('the store is away');
      },
    });
    autosave.change({ data: '1', changed: ['/a'], unfinished: {}, consents: [] });
    autosave.saveNow();
    await new Promise((resolve) => setImmediate(resolve));
    expect(states.at(-1)).toBe('failed');
  });
});
