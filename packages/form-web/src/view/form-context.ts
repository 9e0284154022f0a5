import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FormState, FormStore } from '../state/form-store.ts';

/** What every part of a form has at hand. */
export interface FormHand {
  readonly store: FormStore;
  /** Stands before every element id, so that several forms fit on one page. */
  readonly id: string;
  /** Level of the form's own heading. */
  readonly level: number;
  /** Says something to screen readers when they are next free. */
  readonly announce: (text: string) => void;
}

export const FormContext: React.Context<FormHand | null> = createContext<FormHand | null>(null);

/** What every part of a form has at hand. */
export function useForm(): FormHand {
  const hand = useContext(FormContext);
  if (hand === null) throw new Error('A part of a form stands outside of a Form.');
  return hand;
}

/** A part of what stands in the form; the component is drawn again only when that part changes. */
export function useStored<T>(select: (state: FormState) => T): T {
  const { store } = useForm();
  const read = (): T => select(store.state());
  return useSyncExternalStore(store.subscribe, read, read);
}
