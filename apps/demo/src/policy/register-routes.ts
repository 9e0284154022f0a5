import { noAgreement } from '@fukushi-kit/policy-check';
import {
  type KeptBook,
  keptBooks,
  readRegisters,
  registerTemplate,
  writeRegisters,
} from '@fukushi-kit/policy-check/registers';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { readOwnContract } from '../contract/own-contract.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import { deed, turnDown } from '../plain-form/deed.ts';
import { readRecord } from '../record/read-record.ts';
import { readKeptRegisters } from './kept-registers.ts';
import { registersPath } from './policy-path.ts';
import { registerPage } from './register-page.tsx';
import { registerTables } from './register-rows.ts';
import { QUIET, type RegistersPageState, registersPage } from './registers-page.tsx';
import { saveRegisters, sentRegisters } from './save-registers.ts';
import { fileAnswer, zipOf } from './zip-answer.ts';

const PATH = '/contracts/:contract/registers';
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The registers (台帳) of a contract: seen, sent as files, received as files. */
export function registerRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(PATH, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const contract = await readOwnContract(tx, c.req.param('contract'));
      return contract && { contract, ...(await readKeptRegisters(tx, contract.id)) };
    });
    if (shown === null) return notFoundPage(c);
    const saved = c.req.query('saved');
    const state = { ...QUIET, saved: saved !== undefined && /^\d{1,2}$/.test(saved) ? Number(saved) : null };
    return registersPage(c, shown.contract, shown.stored, state);
  });

  app.post(PATH, async (c) => {
    const files = await sentFiles(c);
    const read = await readRegisters(files, today(parts));
    return deed(parts, c, async (tx, sent) => {
      const contract = await readOwnContract(tx, c.req.param('contract'));
      if (contract === null) return turnDown(() => notFoundPage(c));
      const { stored } = await readKeptRegisters(tx, contract.id);
      const again = (state: Partial<RegistersPageState>, status: 409 | 422): never =>
        turnDown(() => registersPage(c, contract, stored, { ...QUIET, ...state }, status));
      if (files.length === 0) return again({ trouble: 'no-files' }, 422);
      if (!read.ok) return again({ trouble: 'refused', findings: read.findings }, 422);
      // An unknown name is only a warning to the reader; here somebody sent the file in order to have it kept.
      if (read.findings.length > 0) return again({ trouble: 'refused', findings: read.findings }, 422);
      const bodies = sentRegisters(read.books, read.agreement === noAgreement ? null : read.agreement);
      const versions = new Map(bodies.map(({ book }) => [book, sent.count(`version.${book}`)]));
      const saved = await saveRegisters(tx, contract.id, bodies, { stored, versions });
      if (saved.state === 'overtaken') return again({ overtaken: saved.books }, 409);
      return `${registersPath(contract.id)}?saved=${saved.changed}`;
    });
  });

  app.get(`${PATH}/files.zip`, async (c) => {
    const kept = await forSender(parts, c, async (tx) => {
      const contract = await readOwnContract(tx, c.req.param('contract'));
      return contract && (await readKeptRegisters(tx, contract.id));
    });
    if (kept === null) return notFoundPage(c);
    const { books, agreement, stored } = kept;
    const written = await writeRegisters(books, stored.has('agreement') ? agreement : null, formatOf(c));
    if (!written.ok) return notFoundPage(c);
    return fileAnswer(c, 'registers.zip', zipOf(written.files), 'application/zip');
  });

  app.get(`${PATH}/:book`, async (c) => {
    const book = bookOf(c.req.param('book'));
    if (book === null || book === 'coverage') return notFoundPage(c);
    const shown = await forSender(parts, c, async (tx) => {
      const contract = await readOwnContract(tx, c.req.param('contract'));
      return (
        contract && { contract, stored: await readRecord(tx, { contract: contract.id, kind: 'register', id: book }) }
      );
    });
    if (shown === null) return notFoundPage(c);
    const tables = shown.stored === null ? null : await registerTables(shown.stored.body);
    return registerPage(c, shown.contract, book, shown.stored, tables);
  });

  app.get(`${PATH}/:book/template`, async (c) => {
    const book = bookOf(c.req.param('book'));
    const contract = await forSender(parts, c, async (tx) => readOwnContract(tx, c.req.param('contract')));
    if (book === null || contract === null) return notFoundPage(c);
    const format = formatOf(c);
    const files = await registerTemplate(book, format);
    const [first, ...more] = files;
    if (first === undefined) return notFoundPage(c);
    if (more.length > 0) return fileAnswer(c, `${book}.zip`, zipOf(files), 'application/zip');
    return fileAnswer(c, first.name, first.bytes, TYPES[format]);
  });

  return app;
}

function formatOf(c: Context): 'csv' | 'xlsx' {
  return c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
}

function bookOf(name: string): KeptBook | 'coverage' | null {
  return keptBooks.find((each) => each === name) ?? null;
}

async function sentFiles(c: Context): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const sent = (await c.req.parseBody({ all: true }))['files'] ?? [];
  const files = [sent].flat().filter((each) => each instanceof File && each.name !== '');
  return Promise.all(
    files.map(async (file) => ({
      name: (file as File).name,
      bytes: new Uint8Array(await (file as File).arrayBuffer()),
    })),
  );
}
