import type { Finding } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf, type FieldErrors } from '../../plain-form/field-errors.ts';
import { words as formWords } from '../../plain-form/words.ja.ts';
import { saveRecord } from '../../record/save-record.ts';
import { readFrame } from '../frame.ts';
import { INVOICE_ID } from './invoice-facts.ts';
import { type InvoiceFile, readInvoiceFile } from './invoice-file.ts';
import { invoicePage } from './invoice-page.tsx';
import { invoicePath } from './invoice-path.ts';
import { invoiceSheets } from './invoice-sheets.ts';
import { sentFacts } from './sent-facts.ts';
import { words } from './words.ja.ts';

const PATH = '/contracts/:contract/invoice';

/** The pages about claim and invoice of a contract. */
export function invoiceRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const fileOf = async (tx: Transaction, c: Context<AppEnv>): Promise<InvoiceFile | null> => {
    const frame = await readFrame(tx, c.req.param('contract') ?? '');
    return frame === null ? null : readInvoiceFile(tx, frame, today(parts));
  };

  app.get(PATH, async (c) => {
    const file = await forSender(parts, c, async (tx) => fileOf(tx, c));
    return file === null ? notFoundPage(c) : invoicePage(c, file);
  });

  app.post(PATH, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const file = (await fileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      const contract = file.frame.contract.id;
      const body = sentFacts(sent);
      const key = { contract, kind: 'invoice', id: INVOICE_ID } as const;
      const saved = await saveRecord(tx, { ...key, version: sent.version, body });
      if (saved.state === 'refused') {
        turnDown(() => invoicePage(c, file, body, placedErrors(saved.findings), sent.version));
      }
      if (saved.state === 'conflict') {
        const errors = errorsOf([['invoicedOn', `${formWords.conflict}。${words.conflictHelp}`]]);
        turnDown(() => invoicePage(c, file, body, errors, file.version));
      }
      return invoicePath(contract);
    }),
  );

  app.post(`${PATH}/print`, async (c) =>
    printDeed(parts, c, async (tx) => {
      const file = (await fileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      const sheets = invoiceSheets(file);
      if (sheets.length === 0) turnDown(() => invoicePage(c, file));
      return { contract: file.frame.contract.id, title: words.printTitle, sheets };
    }),
  );

  return app;
}

function placedErrors(findings: readonly Pick<Finding, 'path'>[]): FieldErrors {
  return errorsOf(
    findings.map(({ path }) => [path.map(String).join('.'), path[0] === 'agreed' ? words.agreedWhole : words.wrong]),
  );
}
