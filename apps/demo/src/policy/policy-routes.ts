import { isPlainDate, type PlainDate } from '@fukushi-kit/calendar';
import { isControlId } from '@fukushi-kit/policy-check';
import { oscalDocuments } from '@fukushi-kit/policy-check/oscal';
import type { ConfirmationBook } from '@fukushi-kit/schema';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { forbiddenPage, notFoundPage } from '../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../plain-form/deed.ts';
import { listRecords } from '../record/list-records.ts';
import { saveRecord } from '../record/save-record.ts';
import { auditAnchor } from '../trail/audit-anchor.ts';
import { mayApprove } from '../who.ts';
import { type CheckedContract, catalogueOfControl, checkContract } from './checked-contract.ts';
import { confirmationFields, NO_FIELDS, withConfirmation } from './confirmation-form.ts';
import { type ConfirmState, controlPage } from './control-page.tsx';
import { handInResult } from './hand-in-result.ts';
import { policyPage } from './policy-page.tsx';
import { controlPath, policyPath } from './policy-path.ts';
import { policySheetsOrder } from './policy-sheets-order.ts';
import { fileAnswer, zipOf } from './zip-answer.ts';

const PATH = '/contracts/:contract/policy';
const CONTROL = `${PATH}/controls/:control`;

/** The check of a contract: its result, each control, the sheets, OSCAL, and handing it to the city. */
export function policyRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(PATH, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const checked = await checkContract(tx, c.req.param('contract'), wanted(parts, c.req.query()));
      if (checked === null) return null;
      return { checked, handedIn: await listRecords(tx, { contract: checked.contract.id, kind: 'policy-result' }) };
    });
    if (shown === null) return notFoundPage(c);
    return policyPage(c, shown.checked, {
      handedIn: shown.handedIn,
      oscalNames: oscalOf(shown.checked).map(({ name }) => name),
      notice: c.req.query('handed-in') === undefined ? null : 'handed-in',
      today: today(parts),
      isDayWrong: ![undefined, '', shown.checked.report.asOf].includes(c.req.query('asOf')),
    });
  });

  app.get(CONTROL, async (c) => {
    const { contract, control } = c.req.param();
    if (!isControlId(control)) return notFoundPage(c);
    const { asOf } = wanted(parts, c.req.query());
    const catalogue = catalogueOfControl(control);
    const checked = await forSender(parts, c, async (tx) => checkContract(tx, contract, { catalogue, asOf }));
    if (checked === null) return notFoundPage(c);
    const notice = c.req.query('confirmed') === undefined ? null : 'confirmed';
    const fields = { ...NO_FIELDS, confirmedBy: c.get('who').displayName, on: today(parts) };
    return controlPage(c, checked, control, { fields, errors: [], notice });
  });

  app.post(CONTROL, async (c) => {
    const { contract, control } = c.req.param();
    if (!isControlId(control)) return notFoundPage(c);
    const { asOf } = wanted(parts, c.req.query());
    return deed(parts, c, async (tx, sent) => {
      const checked = await checkContract(tx, contract, { catalogue: catalogueOfControl(control), asOf });
      if (checked === null) return turnDown(() => notFoundPage(c));
      const fields = confirmationFields(sent);
      const again = (state: Partial<ConfirmState>, status: 409 | 422): never =>
        turnDown(() => controlPage(c, checked, control, { fields, errors: [], notice: null, ...state }, status));
      const before = checked.books.confirmations ?? ({ schemaVersion: '1', rows: [] } satisfies ConfirmationBook);
      const after = withConfirmation(before, control, fields, today(parts));
      if (!after.ok) return again({ errors: after.errors }, 422);
      const saved = await saveRecord(tx, {
        contract,
        kind: 'register',
        id: 'confirmations',
        version: sent.version,
        body: { schemaVersion: '1', book: 'confirmations', content: after.book },
      });
      if (saved.state !== 'kept') return again({ notice: 'conflict' }, 409);
      return `${controlPath(contract, control)}?asOf=${asOf}&confirmed`;
    });
  });

  app.post(`${PATH}/print`, async (c) =>
    printDeed(parts, c, async (tx, { text }) => {
      const asked = wanted(parts, { catalogue: text('catalogue') ?? undefined, asOf: text('asOf') ?? undefined });
      const checked = await checkContract(tx, c.req.param('contract'), asked);
      if (checked === null) return turnDown(() => notFoundPage(c));
      const head = {
        madeOn: today(parts),
        contractorName: c.get('who').tenantName,
        logHead: await auditAnchor(tx),
      };
      return policySheetsOrder(checked, head);
    }),
  );

  app.post(`${PATH}/hand-in`, async (c) => {
    if (!mayApprove(c.get('who'))) return forbiddenPage(c);
    return deed(parts, c, async (tx, { text }) => {
      const asked = wanted(parts, { catalogue: text('catalogue') ?? undefined, asOf: text('asOf') ?? undefined });
      const checked = await checkContract(tx, c.req.param('contract'), asked);
      if (checked === null) return turnDown(() => notFoundPage(c));
      await handInResult(tx, checked, today(parts));
      const { catalogue, asOf } = checked.report;
      return `${policyPath(checked.contract.id)}?catalogue=${catalogue}&asOf=${asOf}&handed-in`;
    });
  });

  app.get(`${PATH}/oscal.zip`, async (c) => {
    const documents = await oscalAsked(parts, c);
    if (documents === null) return notFoundPage(c);
    const files = documents.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
    return fileAnswer(c, 'oscal.zip', zipOf(files), 'application/zip');
  });

  app.get(`${PATH}/oscal/:name`, async (c) => {
    const document = (await oscalAsked(parts, c))?.find(({ name }) => name === c.req.param('name'));
    if (document === undefined) return notFoundPage(c);
    return fileAnswer(c, document.name, new TextEncoder().encode(document.text), 'application/json');
  });

  return app;
}

/** Which check is asked for; a day that is none, or has not come, is today. */
function wanted(
  parts: AppParts,
  { catalogue, asOf }: Readonly<Record<string, string | undefined>>,
): { readonly catalogue: string | null; readonly asOf: PlainDate } {
  const now = today(parts);
  return { catalogue: catalogue ?? null, asOf: asOf !== undefined && isPlainDate(asOf) && asOf <= now ? asOf : now };
}

function oscalOf({ report, books, agreement, contract }: CheckedContract): ReturnType<typeof oscalDocuments> {
  return oscalDocuments({ report, books, agreement, contract: contract.id });
}

async function oscalAsked(parts: AppParts, c: Context<AppEnv>): Promise<ReturnType<typeof oscalDocuments> | null> {
  const id = c.req.param('contract') ?? '';
  const checked = await forSender(parts, c, async (tx) => checkContract(tx, id, wanted(parts, c.req.query())));
  return checked === null ? null : oscalOf(checked);
}
