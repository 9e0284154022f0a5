import { consentFindings, messages } from '@fukushi-kit/consent';
import type { Case, ConsentEvent } from '@fukushi-kit/schema';
import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { firstOfField, plainText } from '../../plain-form/plain-text.ts';
import type { Sent } from '../../plain-form/sent.ts';
import type { Lacking } from '../person/lacking.ts';
import { readPersonFile } from '../person/person-file.ts';
import { personPath } from '../person/person-path.ts';
import { saveCase } from '../person/save-case.ts';
import { consentsPage } from './consents-page.tsx';
import { namedAgent, namelessAgents, standingConsents, withdrawn } from './standing-consents.ts';
import { words } from './words.ja.ts';

/** The log of a person's consents: shown, a consent withdrawn, a proxy named. */
export function consentRoutes(parts: AppParts, app: Hono<AppEnv>, base: string): void {
  app.get(`${base}/consents`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    const file = await forSender(parts, c, async (tx) => readPersonFile(tx, contract, id));
    return file === null ? notFoundPage(c) : consentsPage(c, file);
  });

  app.post(`${base}/consents`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    return deed(parts, c, async (tx, sent) => {
      const file = await readPersonFile(tx, contract, id);
      if (file === null) return turnDown(() => notFoundPage(c));
      const consents = logWith(file.kase, sent);
      const refused = consents === null ? MOVED : newErrors(file.kase.consents, consents);
      if (consents === null || refused.length > 0) return turnDown(() => consentsPage(c, file, refused, sent));
      await saveCase(tx, c, {
        file,
        body: { ...file.kase, consents: [...consents] },
        sent,
        title: words.title,
        refused: (findings) =>
          consentsPage(
            c,
            file,
            firstOfField(findings).map((finding) => ({
              text: plainText({ ...finding, path: finding.path.slice(2) }, 'ConsentEvent'),
              severity: 'error',
              clauses: [],
            })),
            sent,
          ),
      });
      return `${personPath(contract, id)}/consents`;
    });
  });
}

/** Somebody changed the log meanwhile, so that what was chosen is not there to be changed. */
const MOVED: readonly Lacking[] = [{ text: words.moved, severity: 'error', clauses: [] }];

/** The log as a form changes it; `null` where there is nothing of the kind to change. */
function logWith(kase: Case, { text, count }: Sent): readonly ConsentEvent[] | null {
  const at = count('at') ?? -1;
  if (text('what') === 'agent') {
    return namelessAgents(kase).some((one) => one.at === at) ? namedAgent(kase, at, text('name') ?? '') : null;
  }
  if (!standingConsents(kase).some((one) => one.at === at)) return null;
  const giver = (text('giver') ?? 'person') as ConsentEvent['giver'];
  return withdrawn(kase, at, { on: text('on') ?? '', giver });
}

/** What stands against a log that did not stand against it before. */
function newErrors(before: readonly ConsentEvent[], after: readonly ConsentEvent[]): readonly Lacking[] {
  const known = new Set(consentFindings(before).map(({ code, path }) => `${code} ${path.map(String).join('.')}`));
  return consentFindings(after)
    .filter(({ code, path, severity }) => severity === 'error' && !known.has(`${code} ${path.map(String).join('.')}`))
    .map(({ code, severity, clauses }) => ({ text: messages.findings[code], severity, clauses: clauses ?? [] }));
}
