import { words as accountsWords } from '../accounts/words.ja.ts';
import type { MenuItem } from '../page/menu.ts';
import { words } from './words.ja.ts';

/** The places of the menu that belong to signing in. */
export const signInMenu: readonly MenuItem[] = [
  { path: '/accounts', title: accountsWords.accounts, isFor: ({ role }) => role === 'administrator' },
  { path: '/account', title: words.account, isFor: () => true },
];
