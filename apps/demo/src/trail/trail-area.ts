import { appendAudit, auditHead, exportAudit, readAudit, type Transaction } from '@fukushi-kit/store';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { forbiddenPage } from '../page/fault-pages.tsx';
import { readSent } from '../plain-form/sent.ts';
import { namesOf } from '../sign-in/account-names.ts';
import { mayApprove } from '../who.ts';
import { readAnchor } from './audit-anchor.ts';
import { namedRecords } from './named-record.ts';
import { type ShownTrail, trailPage } from './trail-page.tsx';
import { auditPage, noQuery, type TrailQuery, trailQuery } from './trail-query.ts';
import { verifyTrail } from './verify-trail.ts';
import { words } from './words.ja.ts';

const LOG = { kind: 'audit-log', id: 'own' } as const;

/** The audit log (監査記録) of the own organisation, for those who answer for it. */
export const trailArea: Area = {
  menu: [{ path: '/trail', title: words.menu, isFor: mayApprove }],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.use('/trail/*', async (c, next) => (mayApprove(c.get('who')) ? next() : forbiddenPage(c)));

    app.get('/trail', async (c) => {
      const names = await namesOf(parts, c.get('who'));
      const shown = await forSender(parts, c, async (tx) => shownTrail(tx, trailQuery(c.req.query())));
      return trailPage(c, { ...shown, names });
    });

    app.post('/trail/verify', async (c) => verify(parts, c));

    app.get('/trail/export', async (c) => {
      const text = await forSender(parts, c, async (tx) => {
        const lines: string[] = [];
        for await (const line of exportAudit(tx)) lines.push(line);
        await appendAudit(tx, { ...LOG, deed: 'export-audit' });
        return lines.join('');
      });
      return c.body(text, 200, {
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.jsonl"',
      });
    });

    return app;
  },
};

/** A verdict is a page of its own: whoever reloads it, checks again. */
async function verify(parts: AppParts, c: Context<AppEnv>): Promise<Response> {
  const names = await namesOf(parts, c.get('who'));
  const text = (await readSent(c)).text('anchor') ?? '';
  const typed = readAnchor(text);
  const isWrong = text.trim() !== '' && typed === null;
  const shown = await forSender(parts, c, async (tx) => ({
    ...(await shownTrail(tx, noQuery)),
    verdict: isWrong ? null : await verifyTrail(tx, typed),
  }));
  return trailPage(c, { ...shown, names, anchor: { text, isWrong } }, isWrong ? 422 : 200);
}

async function shownTrail(tx: Transaction, query: TrailQuery): Promise<Omit<ShownTrail, 'names'>> {
  const kinds = await tx.query<{ kind: string }>(
    `select distinct kind from store.audit where tenant = current_setting('store.tenant') order by kind`,
  );
  const entries = await readAudit(tx, auditPage(query));
  return {
    query,
    entries,
    nameOf: await namedRecords(tx, entries),
    head: await auditHead(tx),
    kinds: kinds.map(({ kind }) => kind),
    verdict: null,
    anchor: { text: '', isWrong: false },
  };
}
