import { mayBeginNextVersion, nextVersion, planState } from '@fukushi-kit/evacuation-plan';
import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { readPersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { stateOf } from './persons-of.ts';
import { saveCase } from './save-case.ts';
import { updatePage } from './update-page.tsx';
import { words } from './words.ja.ts';

/** The check whether a plan is to be updated, and the beginning of its next version. */
export function updateRoutes(parts: AppParts, app: Hono<AppEnv>, base: string): void {
  app.get(`${base}/update`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    const shown = await forSender(parts, c, async (tx) => {
      const file = await readPersonFile(tx, contract, id);
      return file === null ? null : { file, state: await stateOf(tx, file, today(parts)) };
    });
    const { plan: after = null, previousPlan: before = null } = shown?.file.kase ?? {};
    if (shown === null || before === null || after === null) return notFoundPage(c);
    return updatePage(c, shown.file, shown.state, { before, after });
  });

  app.post(`${base}/update`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    return deed(parts, c, async (tx, sent) => {
      const file = await readPersonFile(tx, contract, id);
      if (file === null) return turnDown(() => notFoundPage(c));
      const update = {
        hazardKindOrDegreeChanged: sent.truth('hazardKindOrDegreeChanged'),
        findingsChangedSubstantially: sent.truth('findingsChangedSubstantially'),
        evacuationMethodChangedFundamentally: sent.truth('evacuationMethodChangedFundamentally'),
      };
      const body = { ...file.kase, update };
      await saveCase(tx, c, { file, body, sent, title: words.updateCheck, refused: () => notFoundPage(c) });
      return `${personPath(contract, id)}/update`;
    });
  });

  app.post(`${base}/next-version`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    return deed(parts, c, async (tx, sent) => {
      const file = await readPersonFile(tx, contract, id);
      if (file === null) return turnDown(() => notFoundPage(c));
      const { state } = planState(file.life.events, file.frame.terms);
      if (!mayBeginNextVersion(file.kase, state)) return personPath(contract, id);
      const body = nextVersion(file.kase);
      const now = { ...sent, version: file.kept.version };
      await saveCase(tx, c, { file, body, sent: now, title: words.updateCheck, refused: () => notFoundPage(c) });
      return `${personPath(contract, id)}/update`;
    });
  });
}
