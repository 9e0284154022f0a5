import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forSender } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { listContracts } from '../contract/contract.ts';
import { policyContractsPage } from './contracts-page.tsx';
import { policyRoutes } from './policy-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { words } from './words.ja.ts';

/** The check of personal information and security (点検), for contractors of either city. */
export const policyArea: Area = {
  menu: [
    {
      path: '/policy',
      title: words.menu,
      isFor: ({ tenantKind }) => tenantKind === 'contractor',
      underContract: ['policy', 'registers'],
    },
  ],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.get('/policy', async (c) => {
      const { tenant } = c.get('who');
      const contracts = await forSender(parts, c, listContracts);
      return policyContractsPage(
        c,
        contracts.filter((each) => each.tenant === tenant),
      );
    });
    app.route('/', policyRoutes(parts));
    app.route('/', registerRoutes(parts));
    return app;
  },
};
