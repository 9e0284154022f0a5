import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Area } from '../area.ts';
import type { Who } from '../who.ts';
import { submissionRoutes } from './submission-routes.ts';
import { words } from './words.ja.ts';

const isCity = ({ tenantKind }: Who): boolean => tenantKind === 'city';

/** The work of a city: what its contractors hand in, claim, owe by when, and check. */
export const cityArea: Area = {
  menu: [{ path: '/submissions', title: words.submissionsMenu, isFor: isCity }],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.route('/', submissionRoutes(parts));
    return app;
  },
};
