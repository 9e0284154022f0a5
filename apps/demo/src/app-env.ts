import type { Who } from './who.ts';

/** What a request carries once its sender is known. */
export interface AppEnv {
  readonly Variables: { readonly who: Who };
}
