import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Area } from '../area.ts';
import { deskRoutes } from '../form-desk/desk-routes.ts';
import { caseRoutes } from './case/case-routes.tsx';
import { sheetDesk } from './case/sheet-desk.ts';
import { isCentre } from './centre.ts';
import { consultationRoutes } from './consultation/consultation-routes.tsx';
import { dutyRoutes } from './duty/duty-routes.tsx';
import { hubRoutes } from './hub-routes.tsx';
import { recordRoutes } from './record/record-routes.tsx';
import { resultsRoutes } from './results/results-routes.tsx';
import { settlementRoutes } from './settlement/settlement-routes.tsx';
import { staffRoutes } from './staff/staff-routes.tsx';
import { termsRoutes } from './terms/terms-routes.tsx';
import { words } from './words.ja.ts';

/** The work of a consultation centre (福祉の総合相談): consultations, support cases, results, duties, settlement, staff. */
export const centreArea: Area = {
  menu: [
    {
      path: '/centre',
      title: words.area,
      isFor: ({ profiles }) => profiles.some((profile) => isCentre({ profile })),
      underContract: ['consultations', 'support-cases', 'records', 'results', 'settlement', 'staff', 'terms'],
    },
  ],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    hubRoutes(app, parts);
    consultationRoutes(app, parts);
    caseRoutes(app, parts);
    app.route('/', deskRoutes(parts, sheetDesk));
    recordRoutes(app, parts);
    resultsRoutes(app, parts);
    dutyRoutes(app, parts);
    settlementRoutes(app, parts);
    termsRoutes(app, parts);
    staffRoutes(app, parts);
    return app;
  },
};
