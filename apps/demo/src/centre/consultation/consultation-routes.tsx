import { isYearMonth, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { CentreLog } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Consultation } from '@fukushi-kit/support-case';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf, type FieldErrors } from '../../plain-form/field-errors.ts';
import { plainConflictPage } from '../../plain-form/plain-conflict.tsx';
import type { Sent } from '../../plain-form/sent.ts';
import { nextNumber } from '../../record/next-number.ts';
import { readRecord } from '../../record/read-record.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { type Centre, ONLY, openCentre } from '../centre.ts';
import { type KeptLog, readLog } from '../centre-log.ts';
import { placePath } from '../centre-nav.tsx';
import { overtakenPage } from '../overtaken-page.tsx';
import { rowErrors } from '../row-errors.ts';
import { words as shared } from '../words.ja.ts';
import { consultationOf } from './consultation-of.ts';
import { consultationPage, type Draft } from './consultation-page.tsx';
import { consultationsByMonth } from './consultations-by-month.ts';
import { consultationsPage } from './consultations-page.tsx';
import { words } from './words.ja.ts';

const LIST = '/contracts/:contract/consultations';

/** The pages of the log of consultations: the list of a month, a new one, one that is changed. */
export function consultationRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(LIST, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const centre = await openCentre(tx, c.req.param('contract'));
      return centre === null ? null : { centre, log: (await readLog(tx, centre)).log };
    });
    if (shown === null) return notFoundPage(c);
    const day = today(parts);
    const counts = consultationsByMonth(shown.centre, shown.log, day);
    return consultationsPage(c, { ...shown, month: monthOf(c, shown.centre, day), counts });
  });

  app.get(`${LIST}/new`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
    if (shown === null) return notFoundPage(c);
    const numbers = shown.log.consultations.map(({ number }) => number);
    const draft = { number: nextNumber(numbers, 'Q'), on: today(parts) };
    return consultationPage(c, { ...shown, draft, of: null });
  });

  app.get(`${LIST}/:number`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
    const draft = shown?.log.consultations.find(({ number }) => number === c.req.param('number'));
    if (shown === null || draft === undefined) return notFoundPage(c);
    return consultationPage(c, { ...shown, draft, of: draft.number });
  });

  app.post(`${LIST}/new`, async (c) => deed(parts, c, async (tx, sent) => keep(tx, c, { sent, of: null })));
  app.post(`${LIST}/:number`, async (c) =>
    deed(parts, c, async (tx, sent) => keep(tx, c, { sent, of: c.req.param('number') })),
  );
}

interface Opened extends KeptLog {
  readonly centre: Centre;
  readonly staff: Parameters<typeof consultationPage>[1]['staff'];
}

async function open(tx: Transaction, id: string): Promise<Opened | null> {
  const centre = await openCentre(tx, id);
  if (centre === null) return null;
  const staff = await readRecord(tx, { contract: id, kind: 'staff', id: ONLY.staff });
  return { centre, ...(await readLog(tx, centre)), staff: staff?.body ?? null };
}

async function keep(
  tx: Transaction,
  c: Context<AppEnv>,
  { sent, of }: { readonly sent: Sent; readonly of: string | null },
): Promise<string> {
  const contract = c.req.param('contract') ?? '';
  const opened = await open(tx, contract);
  if (opened === null) return turnDown(() => notFoundPage(c));
  const { log, version } = opened;
  const draft = consultationOf(sent) as Draft;
  const place = of === null ? log.consultations.length : log.consultations.findIndex(({ number }) => number === of);
  if (place < 0) {
    if (sent.version === null || sent.version === version) return turnDown(() => notFoundPage(c));
    const errors = errorsOf([['number', shared.numberGone]]);
    const action = `${placePath(contract, 'consultations')}/new`;
    return turnDown(() => consultationPage(c, { ...opened, draft, of: null, errors, status: 409, action }));
  }
  const again = (errors: FieldErrors): never =>
    turnDown(() => consultationPage(c, { ...opened, version: sent.version, draft, of, errors, status: 422 }));
  const mine = { ...log, consultations: log.consultations.toSpliced(place, 1, draft as Consultation) };
  const parsed = borders['centre-log'](mine);
  if (!parsed.ok) return again(rowErrors(parsed.findings, 'CentreLog', ['consultations', place]));
  if (sent.version !== version && version !== null)
    return turnDown(() => conflict(c, { sent, mine, theirs: log, version }));
  if (draft.number === 'new') return again(errorsOf([['number', shared.numberOfNone]]));
  if (log.consultations.some(({ number }, index) => number === draft.number && index !== place)) {
    return again(errorsOf([['number', words.numberTaken]]));
  }
  const saved = await saveRecord(tx, { contract, kind: 'centre-log', id: ONLY.log, version, body: mine });
  const path = placePath(contract, 'consultations');
  if (saved.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  const month = yearMonthOf(draft.on as Parameters<typeof yearMonthOf>[0]);
  return `${path}?month=${month}&done=1`;
}

function conflict(
  c: Context,
  { sent, mine, theirs, version }: { sent: Sent; mine: CentreLog; theirs: CentreLog; version: number },
): Response | Promise<Response> {
  const { fields } = sent;
  return plainConflictPage(c, {
    title: words.title,
    document: 'CentreLog',
    mine,
    theirs,
    version,
    fields,
    path: c.req.path,
  });
}

/** The month that is asked for; otherwise the one of the day, within the contract. */
function monthOf(c: Context, { period }: Centre, day: Parameters<typeof yearMonthOf>[0]): YearMonth {
  const asked = c.req.query('month');
  if (isYearMonth(asked)) return asked;
  if (day < period.from) return yearMonthOf(period.from);
  return yearMonthOf(day > period.to ? period.to : day);
}
