import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forSender } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { listContracts } from '../contract/contract.ts';
import { erasureRoutes } from './erasure-routes.ts';
import { handOutContractsPage } from './hand-out-contracts-page.tsx';
import { handOutRoutes } from './hand-out-routes.ts';
import { words } from './words.ja.ts';

/** What leaves the office (持ち出し), and what is erased at the end of a contract, for contractors. */
export const handOutsArea: Area = {
  menu: [
    {
      path: '/hand-outs',
      title: words.menu,
      isFor: ({ tenantKind }) => tenantKind === 'contractor',
      underContract: ['hand-outs', 'erasure'],
    },
  ],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.get('/hand-outs', async (c) => {
      const { tenant } = c.get('who');
      const contracts = await forSender(parts, c, listContracts);
      return handOutContractsPage(
        c,
        contracts.filter((each) => each.tenant === tenant),
      );
    });
    app.route('/', handOutRoutes(parts));
    app.route('/', erasureRoutes(parts));
    return app;
  },
};
