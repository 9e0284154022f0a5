import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Area } from '../area.ts';
import { homePage } from './home-page.tsx';
import { words } from './words.ja.ts';

/** The first page: the contracts of the organisation, and what is to be done in each. */
export const homeArea: Area = {
  menu: [{ path: '/', title: words.title, isFor: () => true }],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.get('/', async (c) => homePage(c, parts));
    return app;
  },
};
