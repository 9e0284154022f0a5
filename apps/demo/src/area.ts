import type { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { AppParts } from './app-parts.ts';
import type { MenuItem } from './page/menu.ts';

/** A part of the app: its places in the menu, and its pages. Whose they are is asked on every page. */
export interface Area {
  readonly menu: readonly MenuItem[];
  readonly routes: (parts: AppParts) => Hono<AppEnv>;
}
