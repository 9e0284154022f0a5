import { isPlainDate } from '@fukushi-kit/calendar';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender } from '../app-parts.ts';
import { TERMS_ID } from '../contract/agreed-terms.ts';
import { paymentOf } from '../evacuation/invoice/invoice-file.ts';
import { deskRoutes } from '../form-desk/desk-routes.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import { deed, turnDown } from '../plain-form/deed.ts';
import { saveRecord } from '../record/save-record.ts';
import { type ClaimFile, readClaims } from './claim-file.ts';
import { type Asked, claimsPage } from './claims-page.tsx';
import { countDesk } from './count-paper.ts';
import { sentTerms, termsOf } from './terms-fields.ts';
import type { TermsState } from './terms-form.tsx';
import { words } from './words.ja.ts';

/** The pages on which a city sees what is claimed, and enters what the contract document gives. */
export function claimRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get('/claims', async (c) => {
    if (c.get('who').tenantKind !== 'city') return notFoundPage(c);
    const files = await forSender(parts, c, readClaims);
    return claimsPage(c, { files, asked: askedOf(c, files), terms: null });
  });

  app.post('/claims/:contract/terms', async (c) =>
    deed(parts, c, async (tx, sent) => {
      const id = c.req.param('contract');
      const files = await readClaims(tx);
      const file = files.find(({ contract }) => contract.id === id);
      if (file === undefined) return turnDown(() => notFoundPage(c));
      const fields = sentTerms(sent);
      const again = (state: Partial<TermsState>, status: 409 | 422): never => {
        const terms = { contract: id, fields, errors: [], isOvertaken: false, seen: sent.version, ...state };
        return turnDown(() => claimsPage(c, { files, asked: null, terms }, status));
      };
      const read = termsOf(fields);
      if (!read.ok) {
        return again({ errors: read.wrong.map((name) => [`${id}.${name}`, words.termsErrors[name]] as const) }, 422);
      }
      const saved = await saveRecord(tx, {
        contract: id,
        kind: 'agreed-terms',
        id: TERMS_ID,
        version: sent.version,
        body: read.terms,
        sharedWith: file.contract.tenant,
      });
      return saved.state === 'kept' ? '/claims?saved' : again({ isOvertaken: true }, 409);
    }),
  );

  app.route('/', deskRoutes(parts, countDesk));
  return app;
}

/** The days of an invoice that were asked for, with the day on which it is paid. */
function askedOf(c: Context<AppEnv>, files: readonly ClaimFile[]): Asked | null {
  const { contract = '', invoicedOn = '', receivedOn = '' } = c.req.query();
  const file = files.find((one) => one.contract.id === contract);
  if (file === undefined || !isPlainDate(invoicedOn) || !isPlainDate(receivedOn)) return null;
  const { profile, review, terms } = file;
  const payment = paymentOf({ profile }, { invoicedOn, receivedOn }, review, terms?.body.inspectionDays ?? null);
  return { contract, invoicedOn, receivedOn, payment };
}
