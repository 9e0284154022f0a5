import { isYearMonth, type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { monthlyResults as form } from '@fukushi-kit/official-forms';
import type { Transaction } from '@fukushi-kit/store';
import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { forbiddenPage, notFoundPage } from '../../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../../plain-form/deed.ts';
import { listRecords } from '../../record/list-records.ts';
import { mayApprove } from '../../who.ts';
import { type Centre, openCentre } from '../centre.ts';
import { readLog } from '../centre-log.ts';
import { placePath } from '../centre-nav.tsx';
import { monthsUntil } from '../months-until.ts';
import { overtakenPage } from '../overtaken-page.tsx';
import { handInResults, readHandedIn } from './hand-in.ts';
import { type CountedFrom, type MonthOfCentre, monthOfCentre } from './month-of-centre.ts';
import { resultsPage } from './results-page.tsx';

const RESULTS = '/contracts/:contract/results';

/** The pages of the monthly results: a month, its print, its hand-in. */
export function resultsRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(RESULTS, async (c) => {
    const contract = c.req.param('contract');
    const centre = await forSender(parts, c, async (tx) => openCentre(tx, contract));
    if (centre === null) return notFoundPage(c);
    return c.redirect(`${placePath(contract, 'results')}/${lastWholeMonth(centre, today(parts))}`, 303);
  });

  app.get(`${RESULTS}/:month`, async (c) => {
    const day = today(parts);
    const shown = await forSender(parts, c, async (tx) => open(tx, c.req.param(), day));
    return shown === null ? notFoundPage(c) : resultsPage(c, { ...shown, day });
  });

  app.post(`${RESULTS}/:month/print`, async (c) =>
    printDeed(parts, c, async (tx) => {
      const opened = await open(tx, c.req.param(), today(parts));
      if (opened === null) return turnDown(() => notFoundPage(c));
      const { centre, counted } = opened;
      const file = `${counted.month}-monthly-results.pdf`;
      const sheet = { file, definition: form, data: counted.sheet, mode: 'filled', copy: null } as const;
      return { contract: centre.contract.id, title: form.title, sheets: [sheet] };
    }),
  );

  app.post(`${RESULTS}/:month/hand-in`, async (c) =>
    deed(parts, c, async (tx) => {
      const day = today(parts);
      const opened = await open(tx, c.req.param(), day);
      if (opened === null) return turnDown(() => notFoundPage(c));
      if (!mayApprove(c.get('who'))) return turnDown(() => forbiddenPage(c));
      const { centre, counted } = opened;
      const path = `${placePath(centre.contract.id, 'results')}/${counted.month}`;
      if (counted.month >= yearMonthOf(day)) return path;
      const state = await handInResults(tx, centre, counted, day);
      return state === 'kept' ? `${path}?done=1` : turnDown(() => overtakenPage(c, path));
    }),
  );
}

interface Opened {
  readonly centre: Centre;
  readonly from: CountedFrom;
  readonly counted: MonthOfCentre;
  readonly handedIn: Awaited<ReturnType<typeof readHandedIn>>;
}

async function open(tx: Transaction, params: Readonly<Record<string, string>>, day: PlainDate): Promise<Opened | null> {
  const { contract = '', month } = params;
  const centre = await openCentre(tx, contract);
  if (centre === null || !isYearMonth(month) || !isOfContract(centre, month)) return null;
  const { log } = await readLog(tx, centre);
  const stored = await listRecords(tx, { contract, kind: 'support-case' });
  const from = { log, cases: stored.map(({ body }) => body) };
  const counted = monthOfCentre(centre, from, { month, madeOn: day });
  return counted === null ? null : { centre, from, counted, handedIn: await readHandedIn(tx, centre, month) };
}

function isOfContract({ period }: Centre, month: YearMonth): boolean {
  return monthsUntil(period, period.to).includes(month);
}

/** The last month that is over; in the first month of the contract, that one. */
function lastWholeMonth(centre: Centre, day: PlainDate): YearMonth {
  const months = monthsUntil(centre.period, day);
  const over = months.filter((month) => month < yearMonthOf(day));
  return over.at(-1) ?? yearMonthOf(centre.period.from);
}
