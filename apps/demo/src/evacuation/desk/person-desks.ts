import { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import type { AppParts } from '../../app-parts.ts';
import { deskRoutes } from '../../form-desk/desk-routes.ts';
import { planDesk } from './plan-desk.ts';
import { recordDesk } from './record-desk.ts';
import { checklistSheet, handoverSheet, updateSheet } from './record-sheets.ts';
import { rosterDesk } from './roster-desk.ts';

/** The sheets about a person that are filled in on screen. */
export function personDesks(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const sheets = [checklistSheet, updateSheet, handoverSheet];
  const desks = [planDesk(parts), rosterDesk(parts), ...sheets.map((sheet) => recordDesk(parts, sheet))];
  for (const desk of desks) app.route('/', deskRoutes(parts, desk));
  return app;
}
