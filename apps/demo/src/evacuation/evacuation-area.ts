import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forSender } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { contractsPage } from './contracts-page.tsx';
import { personDesks } from './desk/person-desks.ts';
import { isForPlans } from './frame.ts';
import { invoiceRoutes } from './invoice/invoice-routes.ts';
import { monthRoutes } from './month/month-routes.ts';
import { ownFrames } from './own-frames.ts';
import { personsPath } from './person/person-path.ts';
import { personRoutes } from './person/person-routes.ts';
import { words } from './words.ja.ts';

/** The work of a contractor on evacuation plans (個別避難計画): persons, plans, months, invoice. */
export const evacuationArea: Area = {
  menu: [
    {
      path: '/plans',
      title: words.menu,
      isFor: ({ profiles }) => profiles.some((profile) => isForPlans({ profile })),
      underContract: ['persons', 'months', 'invoice'],
    },
  ],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.get('/plans', async (c) => {
      const frames = await forSender(parts, c, async (tx) => ownFrames(tx, c.get('who').tenant));
      const [only, ...more] = frames;
      return only !== undefined && more.length === 0
        ? c.redirect(personsPath(only.contract.id), 303)
        : contractsPage(c, frames);
    });
    app.route('/', personRoutes(parts));
    app.route('/', personDesks(parts));
    app.route('/', monthRoutes(parts));
    app.route('/', invoiceRoutes(parts));
    return app;
  },
};
