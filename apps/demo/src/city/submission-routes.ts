import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { profileOf } from '../contract/profile-of.ts';
import { deskRoutes } from '../form-desk/desk-routes.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import { deed, turnDown } from '../plain-form/deed.ts';
import type { Sent } from '../plain-form/sent.ts';
import { cityContract } from './city-contracts.ts';
import { monthPath } from './city-path.ts';
import { decisionOf, keepDecision } from './decide.ts';
import { type MonthFile, readMonth } from './month-file.ts';
import { type MonthSent, type MonthShown, monthPage, nothingSent } from './month-page.tsx';
import { monthPaperDesks } from './month-papers.ts';
import { monthsOfCity } from './months-of-city.ts';
import { originalRoutes } from './original-routes.ts';
import { receiptCheckPage } from './receipt-check-page.tsx';
import type { DecideFields } from './review-forms.tsx';
import { submissionsPage } from './submissions-page.tsx';

const MONTH = '/submissions/:contract/:month';

/** The pages on which a city reviews what its contractors hand in. */
export function submissionRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get('/submissions', async (c) => {
    if (c.get('who').tenantKind !== 'city') return notFoundPage(c);
    return submissionsPage(c, await forSender(parts, c, monthsOfCity), today(parts));
  });

  app.get(MONTH, async (c) => {
    const { contract, month } = c.req.param();
    const shown = await forSender(parts, c, async (tx) => readShown(parts, tx, contract, month));
    const notice = c.req.query('done') === undefined ? null : 'done';
    return shown === null ? notFoundPage(c) : monthPage(c, shown, { ...nothingSent, notice });
  });

  for (const kind of ['ask', 'receive'] as const) {
    app.post(`${MONTH}/${kind}`, async (c) => {
      const { contract, month } = c.req.param();
      return deed(parts, c, async (tx, sent) => {
        const shown = await readShown(parts, tx, contract, month);
        if (shown === null) return turnDown(() => notFoundPage(c));
        const fields = fieldsOf(kind, sent);
        const seen = { version: sent.version, rounds: sent.count('rounds') };
        const again = (given: Partial<MonthSent>, status: 200 | 409 | 422, now = shown): never =>
          turnDown(() => monthPage(c, now, { ...nothingSent, fields, ...given }, status));
        const step = sent.text('step');
        if (step === 'choose-again') {
          return again({ fields: withoutUnseen(fields, shown.file, seen.rounds ?? 0) }, 200);
        }
        const decision = decisionOf(shown.file, fields, seen, shown.today);
        if (decision.state === 'refused') return again({ errors: decision.errors }, 422);
        if (decision.state === 'stands') {
          if (kind === 'receive' && step !== 'receive') return turnDown(() => receiptCheckPage(c, shown, fields));
          if (await keepDecision(tx, shown.file, decision.body)) return `${monthPath(contract, month)}?done`;
        }
        const now = (await readShown(parts, tx, contract, month)) ?? shown;
        return again({ notice: 'moved-on', fields: withoutUnseen(fields, now.file, seen.rounds ?? 0) }, 409, now);
      });
    });
  }

  app.route('/', originalRoutes(parts));
  for (const desk of monthPaperDesks) app.route('/', deskRoutes(parts, desk));
  return app;
}

type Tx = Parameters<typeof cityContract>[0];

async function readShown(parts: AppParts, tx: Tx, id: string, month: string): Promise<MonthShown | null> {
  const found = await cityContract(tx, id);
  const file = found && (await readMonth(tx, found.contract, month));
  if (found === null || file === null) return null;
  const { contract, contractor } = found;
  return { file, contractor, profile: await profileOf(tx, contract), today: today(parts) };
}

/** The same without the originals that came anew since the page was shown: nobody chose those as they are now. */
function withoutUnseen(fields: DecideFields, { submissions }: MonthFile, rounds: number): DecideFields {
  const anew = submissions.slice(rounds).flatMap(({ originals }) => originals.map(({ original }) => original));
  return { ...fields, originals: fields.originals.filter((original) => !anew.includes(original)) };
}

function fieldsOf(kind: DecideFields['deed'], { text, texts, truth }: Sent): DecideFields {
  return {
    deed: kind,
    on: text(`${kind}-on`) ?? '',
    notice: text('receive-notice') ?? '',
    changed: truth('changed'),
    originals: texts(`${kind}-originals`),
  };
}
