import { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { readSent } from '../../plain-form/sent.ts';
import { consentRoutes } from '../consent/consent-routes.ts';
import { readFrame } from '../frame.ts';
import { addPerson } from './add-person.ts';
import { custodyOf } from './custody-of.ts';
import { factsRoutes } from './facts-routes.ts';
import { lifeRoutes } from './life-routes.ts';
import { newPersonPage } from './new-person-page.tsx';
import { readPersonFile } from './person-file.ts';
import { personPage } from './person-page.tsx';
import { personsOf, stateOf } from './persons-of.ts';
import { personsPage } from './persons-page.tsx';
import { personsQuery } from './persons-query.ts';
import { printPerson } from './print-person.ts';
import { stepsRoutes } from './steps-routes.ts';
import { updateRoutes } from './update-routes.ts';

const LIST = '/contracts/:contract/persons';

/** The pages about the persons of a contract. */
export function personRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(LIST, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const frame = await readFrame(tx, c.req.param('contract'));
      return frame === null ? null : { frame, persons: await personsOf(tx, frame, today(parts)) };
    });
    return shown === null ? notFoundPage(c) : personsPage(c, shown.frame, shown.persons, personsQuery(c.req.query()));
  });

  // A search names persons, so that it is sent in a body and stands in no address.
  app.post(LIST, async (c) => {
    const { fields } = await readSent(c);
    const shown = await forSender(parts, c, async (tx) => {
      const frame = await readFrame(tx, c.req.param('contract'));
      return frame === null ? null : { frame, persons: await personsOf(tx, frame, today(parts)) };
    });
    if (shown === null) return notFoundPage(c);
    return personsPage(c, shown.frame, shown.persons, personsQuery(Object.fromEntries(fields)));
  });

  app.get(`${LIST}/new`, async (c) => {
    const frame = await forSender(parts, c, async (tx) => readFrame(tx, c.req.param('contract')));
    return frame === null ? notFoundPage(c) : newPersonPage(c, frame);
  });
  app.post(`${LIST}/new`, async (c) => addPerson(parts, c, c.req.param('contract')));

  app.get(`${LIST}/:id`, async (c) => {
    const { contract, id } = c.req.param();
    const shown = await forSender(parts, c, async (tx) => {
      const file = await readPersonFile(tx, contract, id);
      if (file === null) return null;
      return { file, state: await stateOf(tx, file, today(parts)), custody: custodyOf(file, today(parts)) };
    });
    return shown === null ? notFoundPage(c) : personPage(c, shown);
  });
  app.post(`${LIST}/:id/print`, async (c) => printPerson(parts, c, c.req.param()));

  consentRoutes(parts, app, `${LIST}/:id`);
  factsRoutes(parts, app, `${LIST}/:id`);
  stepsRoutes(parts, app, `${LIST}/:id`);
  lifeRoutes(parts, app, `${LIST}/:id`);
  updateRoutes(parts, app, `${LIST}/:id`);
  return app;
}
