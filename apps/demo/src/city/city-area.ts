import { isYearMonth, yearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forSender, today } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import type { Who } from '../who.ts';
import { claimRoutes } from './claim-routes.ts';
import { dutiesPage } from './duties-page.tsx';
import { cityCalendars } from './duty-rows.ts';
import { policyResultPage, policyResultsPage } from './policy-pages.tsx';
import { policyRow, policyRows } from './policy-results.ts';
import { submissionRoutes } from './submission-routes.ts';
import { words } from './words.ja.ts';

const isCity = ({ tenantKind }: Who): boolean => tenantKind === 'city';

/** The work of a city: what its contractors hand in, claim, owe by when, and check. */
export const cityArea: Area = {
  menu: [
    { path: '/submissions', title: words.submissionsMenu, isFor: isCity },
    { path: '/claims', title: words.claimsMenu, isFor: isCity },
    { path: '/city-duties', title: words.dutiesMenu, isFor: isCity },
    { path: '/policy-results', title: words.policyMenu, isFor: isCity },
  ],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.route('/', submissionRoutes(parts));
    app.route('/', claimRoutes(parts));

    app.get('/city-duties', async (c) => {
      if (!isCity(c.get('who'))) return notFoundPage(c);
      const day = today(parts);
      const asked = c.req.query('month') ?? '';
      const month = isYearMonth(asked) ? yearMonth(asked) : yearMonthOf(day);
      const calendars = await forSender(parts, c, async (tx) => cityCalendars(tx, day));
      return dutiesPage(c, calendars, { month, today: day });
    });

    app.get('/policy-results', async (c) => {
      if (!isCity(c.get('who'))) return notFoundPage(c);
      return policyResultsPage(c, await forSender(parts, c, policyRows));
    });

    app.get('/policy-results/:contract/:id', async (c) => {
      const { contract, id } = c.req.param();
      const row = await forSender(parts, c, async (tx) => policyRow(tx, contract, id));
      return row === null ? notFoundPage(c) : policyResultPage(c, row);
    });
    return app;
  },
};
