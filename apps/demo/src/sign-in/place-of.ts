import type { Stage } from './visit.ts';

/** Where a session goes on. */
export const placeOf: { readonly [Key in Stage]: string } = {
  'set-password': '/sign-in/password',
  'set-second-factor': '/sign-in/second-factor',
  complete: '/',
};
