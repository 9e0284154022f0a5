import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender } from '../../app-parts.ts';
import { forbiddenPage, notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf, noErrors } from '../../plain-form/field-errors.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { mayApprove } from '../../who.ts';
import { ONLY, openCentre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import type { ContractTerms } from '../contract-terms.ts';
import { overtakenPage } from '../overtaken-page.tsx';
import { termLabel } from './term-label.ts';
import { termsOf } from './terms-of.ts';
import { termsPage } from './terms-page.tsx';
import { words } from './words.ja.ts';

const TERMS = '/contracts/:contract/terms';

/** The page of the terms of a contract. */
export function termsRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(TERMS, async (c) => {
    const centre = await forSender(parts, c, async (tx) => openCentre(tx, c.req.param('contract')));
    return centre === null ? notFoundPage(c) : termsPage(c, { centre, terms: centre.terms });
  });

  app.post(TERMS, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const contract = c.req.param('contract');
      const centre = await openCentre(tx, contract);
      if (centre === null) return turnDown(() => notFoundPage(c));
      if (!mayApprove(c.get('who'))) return turnDown(() => forbiddenPage(c));
      const terms = termsOf(sent) as ContractTerms;
      const parsed = borders['contract-terms'](terms);
      if (!parsed.ok) {
        const errors = errorsOf(
          parsed.findings.map(({ path }) => [path.map(String).join('.'), words.wrong(termLabel(path))]),
        );
        // With the version that was seen: what is put right must not go over what somebody else saved meanwhile.
        const seen = { ...centre, termsVersion: sent.version };
        return turnDown(() => termsPage(c, { centre: seen, terms, errors, status: 422 }));
      }
      const version = centre.termsVersion;
      if (sent.version !== version)
        return turnDown(() => termsPage(c, { centre, terms, errors: noErrors, status: 409 }));
      const saved = await saveRecord(tx, {
        contract,
        kind: 'contract-terms',
        id: ONLY.terms,
        version,
        body: parsed.value,
      });
      const path = placePath(contract, 'terms');
      return saved.state === 'kept' ? `${path}?done=1` : turnDown(() => overtakenPage(c, path));
    }),
  );
}
