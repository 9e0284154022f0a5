import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forSender } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { forbiddenPage, notFoundPage } from '../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../plain-form/deed.ts';
import { noteOrder } from './consultation-note.ts';
import { readDoubtFile } from './doubt-file.ts';
import { decisionOf, fieldsOf, sentFields } from './doubt-form.ts';
import { doubtPage, type SettleState } from './doubt-page.tsx';
import { doubtAt, doubtPath } from './doubt-path.ts';
import { readContracts } from './doubt-standing.ts';
import { doubtsPage } from './doubts-page.tsx';
import { settleDoubt } from './settle-doubt.ts';
import { words } from './words.ja.ts';

const PATH = '/doubts/:source/:word';

/** Doubts (疑義): what the specifications leave open, how it is read, and how the city settled it. */
export const doubtsArea: Area = {
  menu: [{ path: '/doubts', title: words.menu, isFor: () => true }],
  routes: (parts) => {
    const app = new Hono<AppEnv>();

    app.get('/doubts', async (c) => doubtsPage(c, await forSender(parts, c, readContracts)));

    app.get(PATH, async (c) => {
      const doubt = doubtAt(c.req.param('source'), c.req.param('word'));
      const file = doubt && (await forSender(parts, c, async (tx) => readDoubtFile(tx, doubt)));
      if (file === null) return notFoundPage(c);
      const contracts = file.standings.map(({ contract }) => contract.id);
      const [first] = file.decisions.values();
      const state: SettleState = {
        fields: fieldsOf(first?.body ?? null, contracts),
        errors: [],
        notice: c.req.query('saved') === undefined ? null : 'saved',
      };
      return doubtPage(c, file, state);
    });

    app.post(PATH, async (c) => {
      const doubt = doubtAt(c.req.param('source'), c.req.param('word'));
      if (doubt === null) return notFoundPage(c);
      if (c.get('who').tenantKind !== 'city') return forbiddenPage(c);
      return deed(parts, c, async (tx, sent) => {
        const file = await readDoubtFile(tx, doubt);
        if (file === null) return turnDown(() => notFoundPage(c));
        const fields = sentFields(sent);
        const again = (state: Partial<SettleState>, status: 409 | 422): never =>
          turnDown(() => doubtPage(c, file, { fields, errors: [], notice: null, ...state }, status));
        const read = decisionOf(doubt, fields);
        if (!read.ok) return again({ errors: read.errors }, 422);
        const contracts = file.standings
          .map(({ contract }) => contract)
          .filter(({ id }) => fields.contracts.includes(id));
        if (contracts.length < fields.contracts.length) return turnDown(() => notFoundPage(c));
        const versions = new Map(contracts.map(({ id }) => [id, sent.count(`version.${id}`)]));
        const settled = await settleDoubt(tx, read.decision, contracts, versions);
        if (settled.state === 'conflict') return again({ notice: 'conflict' }, 409);
        if (settled.state === 'refused') {
          return again({ errors: settled.texts.map((text) => ['answeredOn', text] as const) }, 422);
        }
        return `${doubtPath(doubt)}?saved`;
      });
    });

    app.post(`${PATH}/print`, async (c) => {
      const doubt = doubtAt(c.req.param('source'), c.req.param('word'));
      if (doubt === null) return notFoundPage(c);
      return printDeed(parts, c, async (tx, sent) => {
        const file = await readDoubtFile(tx, doubt);
        const order = file && noteOrder(file, sent.text('contract'));
        return order ?? turnDown(() => notFoundPage(c));
      });
    });

    return app;
  },
};
