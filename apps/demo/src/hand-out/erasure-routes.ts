import type { Transaction } from '@fukushi-kit/store';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import type { Contract } from '../contract/contract.ts';
import { readOwnContract } from '../contract/own-contract.ts';
import { forbiddenPage, notFoundPage } from '../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../plain-form/deed.ts';
import { namesOf } from '../sign-in/account-names.ts';
import { mayApprove } from '../who.ts';
import { backupsBefore, markDestroyed } from './backup-copies.ts';
import { askErasure, erasable, eraseContract, listErasures, refuseErasure, rewriteTables } from './erasure.ts';
import { certificateOrder } from './erasure-certificate.ts';
import { readDestroyed, readErasure } from './erasure-form.ts';
import { type ErasurePageState, erasurePage, type ShownErasure } from './erasure-page.tsx';
import { erasurePath } from './hand-out-path.ts';

const PATH = '/contracts/:contract/erasure';

interface Found {
  readonly contract: Contract;
  readonly state: ErasurePageState;
}

/** The erasure (消去) at the end of a contract, its backups and its certificate. */
export function erasureRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(PATH, async (c) => {
    const names = await namesOf(parts, c.get('who'));
    const found = await forSender(parts, c, async (tx) => find(tx, c, names));
    if (found === null) return notFoundPage(c);
    const notices = ['asked', 'erased', 'destroyed'] as const;
    const notice = notices.find((each) => c.req.query(each) !== undefined) ?? null;
    return erasurePage(c, found.contract, { ...found.state, notice });
  });

  app.post(PATH, async (c) => {
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    const names = await namesOf(parts, c.get('who'));
    return deed(parts, c, async (tx, sent) => {
      const { contract, state } = (await find(tx, c, names)) ?? turnDown(() => notFoundPage(c));
      const { fields, errors } = readErasure(sent, today(parts));
      if (state.erasures.some(({ erasure }) => erasure.state === 'asked')) {
        return turnDown(() => erasurePage(c, contract, { ...state, fields, notice: 'overtaken' }, 409));
      }
      if (errors.length > 0) return turnDown(() => erasurePage(c, contract, { ...state, fields, errors }, 422));
      await askErasure(tx, contract.id, fields, parts.clock());
      return `${erasurePath(contract.id)}?asked`;
    });
  });

  app.post(`${PATH}/:id/decide`, async (c) => {
    const { account, tenant } = c.get('who');
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    let erased: Contract | null = null;
    const names = await namesOf(parts, c.get('who'));
    const answer = await deed(parts, c, async (tx, sent) => {
      const { contract, state } = (await find(tx, c, names)) ?? turnDown(() => notFoundPage(c));
      const { erasure } = shownIn(state, c) ?? turnDown(() => notFoundPage(c));
      if (erasure.askedBy === account) return turnDown(() => forbiddenPage(c));
      if (erasure.state !== 'asked') {
        return turnDown(() => erasurePage(c, contract, { ...state, notice: 'overtaken' }, 409));
      }
      const now = parts.clock();
      if (sent.text('deed') !== 'approve') {
        await refuseErasure(tx, erasure, now);
        return erasurePath(contract.id);
      }
      await eraseContract(tx, contract, erasure, { now, today: today(parts) });
      erased = contract;
      return `${erasurePath(contract.id)}?erased`;
    });
    if (erased !== null) await rewriteTables(parts.db, tenant, (erased as Contract).id);
    return answer;
  });

  app.post(`${PATH}/:id/rewrite`, async (c) => {
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    const names = await namesOf(parts, c.get('who'));
    const found = await forSender(parts, c, async (tx) => find(tx, c, names));
    if (found === null || shownIn(found.state, c) === null) return notFoundPage(c);
    await rewriteTables(parts.db, found.contract.tenant, found.contract.id);
    return c.redirect(erasurePath(found.contract.id), 303);
  });

  app.post(`${PATH}/:id/certificate`, async (c) => {
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    const names = await namesOf(parts, c.get('who'));
    return printDeed(parts, c, async (tx) => {
      const { contract, state } = (await find(tx, c, names)) ?? turnDown(() => notFoundPage(c));
      const { erasure, backups } = shownIn(state, c) ?? turnDown(() => notFoundPage(c));
      const isOpen = erasure.rewrittenAt === null || backups.some(({ destroyedOn }) => destroyedOn === null);
      if (erasure.state !== 'erased' || isOpen) {
        return turnDown(() => erasurePage(c, contract, { ...state, notice: 'open' }, 409));
      }
      const { tenantName } = c.get('who');
      return certificateOrder({ contract, contractorName: tenantName, erasure, backups, madeOn: today(parts) });
    });
  });

  app.post(`${PATH}/backups/:backup`, async (c) => {
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    const names = await namesOf(parts, c.get('who'));
    return deed(parts, c, async (tx, sent) => {
      const { contract, state } = (await find(tx, c, names)) ?? turnDown(() => notFoundPage(c));
      const id = c.req.param('backup');
      const isKnown = state.erasures.some(({ backups }) => backups.some((copy) => copy.id === id));
      if (!isKnown) return turnDown(() => notFoundPage(c));
      const { on, way, errors } = readDestroyed({ ...sent, text: (name) => sent.text(`${name}-${id}`) }, today(parts));
      if (errors.length > 0) {
        return turnDown(() => erasurePage(c, contract, { ...state, destroy: { id, on, way, errors } }, 422));
      }
      if (!(await markDestroyed(tx, id, { on, way }))) {
        return turnDown(() => erasurePage(c, contract, { ...state, notice: 'overtaken' }, 409));
      }
      return `${erasurePath(contract.id)}?destroyed`;
    });
  });

  return app;
}

async function find(tx: Transaction, c: Context<AppEnv>, names: ReadonlyMap<string, string>): Promise<Found | null> {
  const contract = await readOwnContract(tx, c.req.param('contract') ?? '');
  if (contract === null) return null;
  const erasures: ShownErasure[] = [];
  for (const erasure of await listErasures(tx, contract.id)) {
    erasures.push({
      erasure,
      wouldErase: erasure.state === 'asked' ? await erasable(tx, contract.id, erasure) : [],
      backups: erasure.erased === null ? [] : await backupsBefore(tx, erasure.erased.at),
    });
  }
  const certificate = {
    endedOn: contract.endedOn ?? '',
    responsibleRole: '',
    responsibleName: c.get('who').displayName,
    consultedOn: null,
    witness: null,
  };
  return {
    contract,
    state: {
      erasures,
      names,
      fields: { certificate, removesRegisters: false },
      errors: [],
      destroy: null,
      notice: null,
    },
  };
}

function shownIn({ erasures }: ErasurePageState, c: Context<AppEnv>): ShownErasure | null {
  return erasures.find(({ erasure }) => erasure.id === c.req.param('id')) ?? null;
}
