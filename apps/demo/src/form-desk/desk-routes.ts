import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import { dropDraft, keepDraft, readDraft } from '../record/drafts.ts';
import { once } from '../record/once.ts';
import { conflictPage } from './conflict-page.tsx';
import type { Desk, Handed, Kept } from './desk.ts';
import type { DraftBody, FinishAnswer } from './desk-data.ts';
import { deskPage } from './desk-page.tsx';
import { parseDraftSent, parseFinishSent } from './parse-sent.ts';

/** The pages of a desk: fill in, save by itself, finish, compare after a conflict, print. */
export function deskRoutes(parts: AppParts, desk: Desk): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { path } = desk;

  app.get(path, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const onDesk = await desk.open(tx, c.req.param());
      return onDesk === null ? null : { onDesk, draft: await readDraft(tx, c.req.path) };
    });
    return shown === null ? notFoundPage(c) : deskPage(c, shown.onDesk, shown.draft);
  });

  app.put(`${path}/draft`, async (c) => {
    const sent = parseDraftSent(await c.req.text());
    if (sent === null) return c.json({ state: 'refused' }, 400);
    const { version: baseVersion, ...body } = sent;
    const page = c.req.path.slice(0, -'/draft'.length);
    const isKept = await forSender(parts, c, async (tx) => {
      if ((await desk.open(tx, c.req.param())) === null) return false;
      await keepDraft(tx, page, { baseVersion, body });
      return true;
    });
    return isKept ? c.json({ state: 'kept' }) : c.json({ state: 'not-found' }, 404);
  });

  app.post(`${path}/finish`, async (c) => {
    const sent = parseFinishSent(await c.req.text());
    if (sent === null) return c.json({ state: 'refused', findings: [] } satisfies FinishAnswer, 400);
    const page = c.req.path.slice(0, -'/finish'.length);
    const answer = await forSender(parts, c, async (tx): Promise<FinishAnswer> => {
      const { data, consents, version } = sent;
      let kept: Kept | null = null;
      const next = await once(tx, `${sent.once} ${page}`, async () => {
        await keepDraft(tx, page, { baseVersion: version, body: { data, consents, unfinished: {} } });
        kept = await handIn(desk, tx, c.req.param(), page, { data, consents, version });
        return kept.state === 'kept' ? desk.next(c.req.param()) : null;
      });
      return next === null ? answerOf(kept, page) : { state: 'kept', next };
    });
    return c.json(answer, answer.state === 'kept' ? 200 : answer.state === 'conflict' ? 409 : 422);
  });

  app.get(`${path}/conflict`, async (c) => {
    const page = c.req.path.slice(0, -'/conflict'.length);
    const shown = await forSender(parts, c, async (tx) => {
      const [onDesk, draft] = [await desk.open(tx, c.req.param()), await readDraft(tx, page)];
      return onDesk === null || draft === null ? null : { onDesk, draft };
    });
    return shown === null ? c.redirect(page, 303) : conflictPage(c, page, shown.onDesk, shown.draft);
  });

  app.post(`${path}/conflict`, async (c) => {
    const page = c.req.path.slice(0, -'/conflict'.length);
    const sent = await c.req.parseBody();
    const next = await forSender(parts, c, async (tx) => {
      if (sent['choice'] === 'theirs') {
        await dropDraft(tx, page);
        return page;
      }
      // What was typed goes by a choice alone, never by the lack of one.
      if (sent['choice'] !== 'mine') return `${page}/conflict`;
      const draft = await readDraft(tx, page);
      if (draft === null) return page;
      const version = sent['version'] === '' ? null : Number(sent['version']);
      const { data, consents } = draft.body as DraftBody;
      const kept = await handIn(desk, tx, c.req.param(), page, { data, consents, version });
      if (kept.state === 'kept') return desk.next(c.req.param());
      return kept.state === 'conflict' ? `${page}/conflict` : page;
    });
    return c.redirect(next, 303);
  });

  app.post(`${path}/drop`, async (c) => {
    const page = c.req.path.slice(0, -'/drop'.length);
    await forSender(parts, c, async (tx) => dropDraft(tx, page));
    return c.redirect(page, 303);
  });

  app.post(`${path}/print`, async (c) => {
    const sent = await c.req.parseBody();
    const what = sent['what'] === 'copies' ? 'copies' : sent['what'] === 'blank' ? 'blank' : 'filled';
    const key = typeof sent['once'] === 'string' ? sent['once'] : crypto.randomUUID();
    const order = await forSender(parts, c, async (tx) => {
      const found = await desk.sheets(tx, c.req.param(), what);
      if (found === null) return null;
      const title = found.sheets[0]?.definition.title ?? '';
      // One page offers every kind of print under one key.
      return once(tx, `${key} ${c.req.path} ${what}`, async () =>
        parts.press.take(tx, { ...found, title, day: today(parts) }),
      );
    });
    if (order === null) return notFoundPage(c);
    await parts.press.begin(c.get('who'), order);
    return c.redirect(`/prints/${order}`, 303);
  });

  return app;
}

/** Keeps what was handed in; the draft goes once it is kept. */
async function handIn(
  desk: Desk,
  tx: Parameters<Desk['keep']>[0],
  params: Readonly<Record<string, string>>,
  page: string,
  handed: Handed,
): Promise<Kept> {
  const kept = await desk.keep(tx, params, handed);
  if (kept.state === 'kept') await dropDraft(tx, page);
  return kept;
}

function answerOf(kept: Kept | null, page: string): FinishAnswer {
  if (kept?.state === 'refused') return { state: 'refused', findings: kept.findings };
  return { state: 'conflict', next: `${page}/conflict` };
}
