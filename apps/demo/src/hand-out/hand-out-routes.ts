import type { PlainDate } from '@fukushi-kit/calendar';
import { type ControlResult, handOutObstacles } from '@fukushi-kit/policy-check';
import type { Transaction } from '@fukushi-kit/store';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import type { Contract } from '../contract/contract.ts';
import { readOwnContract } from '../contract/own-contract.ts';
import { profileOf } from '../contract/profile-of.ts';
import { forbiddenPage, notFoundPage } from '../page/fault-pages.tsx';
import { renderPage } from '../page/page.tsx';
import { deed, turnDown } from '../plain-form/deed.ts';
import { readKeptRegisters } from '../policy/kept-registers.ts';
import { fileAnswer } from '../policy/zip-answer.ts';
import { namesOf } from '../sign-in/account-names.ts';
import { mayApprove } from '../who.ts';
import { GonePage } from './gone-page.tsx';
import { type HandOut, type HandOutWish, listHandOuts, readHandOut } from './hand-out.ts';
import { askHandOut, decideHandOut, fetchIt, lapseHandOuts, packIt } from './hand-out-deeds.ts';
import { NO_WISH, readWish } from './hand-out-form.ts';
import { type HandOutPageState, handOutPage } from './hand-out-page.tsx';
import { handOutsPath } from './hand-out-path.ts';
import { type HandOutsPageState, handOutsPage } from './hand-outs-page.tsx';
import { readOffered } from './read-offered.ts';
import { words } from './words.ja.ts';

const PATH = '/contracts/:contract/hand-outs';
const QUIET: Omit<HandOutPageState, 'names'> = { notice: null, obstacles: [], packed: null };

/** Hand-outs (持ち出し): asked for by one, approved by another, packed, fetched once. */
export function handOutRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(PATH, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const contract = await readOwnContract(tx, c.req.param('contract'));
      return contract && { contract, state: await shownHandOuts(parts, tx, contract) };
    });
    return shown === null ? notFoundPage(c) : handOutsPage(c, shown.contract, shown.state);
  });

  app.post(PATH, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const contract = await readOwnContract(tx, c.req.param('contract'));
      if (contract === null) return turnDown(() => notFoundPage(c));
      const { wish, errors } = readWish(sent);
      const shown = await shownHandOuts(parts, tx, contract);
      const obstacles = errors.length > 0 ? [] : await obstaclesTo(parts, c, tx, contract, wish);
      if (errors.length > 0 || obstacles.length > 0) {
        return turnDown(() => handOutsPage(c, contract, { ...shown, wish, errors, obstacles }, 422));
      }
      const id = await askHandOut(tx, contract.id, wish, parts.clock());
      return `${handOutsPath(contract.id, id)}?asked`;
    }),
  );

  app.get(`${PATH}/:id`, async (c) => {
    const names = await namesOf(parts, c.get('who'));
    const found = await forSender(parts, c, async (tx) => findHandOut(parts, tx, c));
    if (found === null) return notFoundPage(c);
    const notice = c.req.query('asked') === undefined ? null : 'asked';
    return handOutPage(c, found.contract, found.handOut, { ...QUIET, names, notice });
  });

  app.post(`${PATH}/:id/decide`, async (c) => {
    const { account } = c.get('who');
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    const names = await namesOf(parts, c.get('who'));
    return deed(parts, c, async (tx, sent) => {
      const found = await findHandOut(parts, tx, c);
      if (found === null) return turnDown(() => notFoundPage(c));
      const { contract, handOut } = found;
      if (handOut.askedBy === account) return turnDown(() => forbiddenPage(c));
      const again = (state: Partial<HandOutPageState>, status: 409 | 422): never =>
        turnDown(() => handOutPage(c, contract, handOut, { ...QUIET, names, ...state }, status));
      if (handOut.state !== 'asked') return again({ notice: 'overtaken' }, 409);
      const isRefused = sent.text('deed') !== 'approve';
      const obstacles = isRefused ? [] : await obstaclesTo(parts, c, tx, contract, handOut);
      if (obstacles.length > 0) return again({ obstacles }, 422);
      await decideHandOut(tx, handOut, isRefused ? 'refuse' : 'approve', parts.clock());
      return handOutsPath(contract.id, handOut.id);
    });
  });

  app.post(`${PATH}/:id/pack`, async (c) => {
    const names = await namesOf(parts, c.get('who'));
    // Not within `once`: the words that open the file are on this page alone, and sending it again packs nothing again.
    const done = await forSender(parts, c, async (tx) => {
      const found = await findHandOut(parts, tx, c);
      if (found === null || found.handOut.askedBy !== c.get('who').account) return null;
      if (found.handOut.state !== 'approved') return { ...found, packed: null };
      const packed = await packIt(tx, found.handOut, parts.clock());
      const after = await readHandOut(tx, found.contract.id, found.handOut.id);
      return { ...found, handOut: after ?? found.handOut, packed };
    });
    if (done === null) return notFoundPage(c);
    const { contract, handOut, packed } = done;
    if (packed === null) return handOutPage(c, contract, handOut, { ...QUIET, names, notice: 'overtaken' }, 409);
    return handOutPage(c, contract, handOut, { ...QUIET, names, packed });
  });

  app.post(`${PATH}/:id/fetch`, async (c) => {
    const done = await forSender(parts, c, async (tx) => {
      const found = await findHandOut(parts, tx, c);
      if (found === null || found.handOut.askedBy !== c.get('who').account) return null;
      return { ...found, bytes: await fetchIt(tx, found.handOut) };
    });
    if (done === null) return notFoundPage(c);
    const { contract, handOut, bytes } = done;
    if (bytes === null) {
      const path = handOutsPath(contract.id, handOut.id);
      return renderPage(c, { status: 409, title: words.gone, children: GonePage({ path }) });
    }
    return fileAnswer(c, `${handOut.id}.zip.age`, bytes, 'application/octet-stream');
  });

  return app;
}

async function findHandOut(
  parts: AppParts,
  tx: Transaction,
  c: Context<AppEnv>,
): Promise<{ readonly contract: Contract; readonly handOut: HandOut } | null> {
  const contract = await readOwnContract(tx, c.req.param('contract') ?? '');
  if (contract === null) return null;
  await lapseHandOuts(tx, parts.clock());
  const handOut = await readHandOut(tx, contract.id, c.req.param('id') ?? '');
  return handOut && { contract, handOut };
}

async function shownHandOuts(parts: AppParts, tx: Transaction, contract: Contract): Promise<HandOutsPageState> {
  await lapseHandOuts(tx, parts.clock());
  const { source } = await profileOf(tx, contract);
  return {
    handOuts: await listHandOuts(tx, contract.id),
    offered: await readOffered(tx, contract.id),
    source,
    wish: NO_WISH,
    errors: [],
    obstacles: [],
  };
}

async function obstaclesTo(
  parts: AppParts,
  c: Context<AppEnv>,
  tx: Transaction,
  contract: Contract,
  wish: HandOutWish,
): Promise<readonly ControlResult[]> {
  const { source } = await profileOf(tx, contract);
  const { books, agreement } = await readKeptRegisters(tx, contract.id);
  const on: PlainDate = today(parts);
  const at = new Date(parts.clock().getTime() + 9 * 60 * 60 * 1000).toISOString().slice(11, 16);
  return handOutObstacles({ contract, source, wish, books, agreement, on, at, by: c.get('who').displayName });
}
