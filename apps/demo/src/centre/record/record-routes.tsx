import { factsOfComplaints, withRecorded } from '@fukushi-kit/office';
import type { CentreLog } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { changeDutyFacts } from '../../contract/duty-facts.ts';
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
import { recordsPage } from './records-page.tsx';
import { type RowDraft, type RowList, rowOf } from './row-fields.ts';
import { rowPage } from './row-page.tsx';
import { words } from './words.ja.ts';

const RECORDS = '/contracts/:contract/records';
const prefixes: Readonly<Record<RowList, string>> = { visits: 'V', complaints: 'K' };

/** The pages of visits and complaints: both lists, a new row, one that is changed. */
export function recordRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(RECORDS, async (c) => {
    const contract = c.req.param('contract');
    const shown = await forSender(parts, c, async (tx) => {
      const opened = await open(tx, contract);
      const staff = opened === null ? null : await readRecord(tx, { contract, kind: 'staff', id: ONLY.staff });
      return opened === null ? null : { ...opened, staff: staff?.body ?? null };
    });
    return shown === null ? notFoundPage(c) : recordsPage(c, { ...shown, day: today(parts) });
  });

  for (const list of ['visits', 'complaints'] as const) {
    app.get(`${RECORDS}/${list}/:number`, async (c) => {
      const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
      if (opened === null) return notFoundPage(c);
      const rows = opened.log[list];
      const asked = c.req.param('number');
      const numbers = rows.map(({ number }) => number);
      if (asked === 'new') {
        return rowPage(c, { ...opened, list, draft: { number: nextNumber(numbers, prefixes[list]) }, of: null });
      }
      const draft = rows.find(({ number }) => number === asked);
      return draft === undefined ? notFoundPage(c) : rowPage(c, { ...opened, list, draft: { ...draft }, of: asked });
    });

    app.post(`${RECORDS}/${list}/:number`, async (c) => deed(parts, c, async (tx, sent) => keep(tx, c, list, sent)));
  }
}

interface Opened extends KeptLog {
  readonly centre: Centre;
}

async function open(tx: Transaction, contract: string): Promise<Opened | null> {
  const centre = await openCentre(tx, contract);
  return centre === null ? null : { centre, ...(await readLog(tx, centre)) };
}

async function keep(tx: Transaction, c: Context<AppEnv>, list: RowList, sent: Sent): Promise<string> {
  const { contract = '', number: asked = '' } = c.req.param() as Readonly<Record<string, string>>;
  const opened = await open(tx, contract);
  if (opened === null) return turnDown(() => notFoundPage(c));
  const { centre, log, version } = opened;
  const rows: readonly { readonly number: string }[] = log[list];
  const of = asked === 'new' ? null : asked;
  const place = of === null ? rows.length : rows.findIndex(({ number }) => number === of);
  if (place < 0) return turnDown(() => notFoundPage(c));
  const draft: RowDraft = rowOf(list, sent);
  const again = (errors: FieldErrors): never =>
    turnDown(() => rowPage(c, { ...opened, list, draft, of, errors, status: 422 }));
  const mine = {
    ...log,
    [list]: rows.toSpliced(place, 1, draft as unknown as { readonly number: string }),
  } as CentreLog;
  const parsed = borders['centre-log'](mine);
  if (!parsed.ok) return again(rowErrors(parsed.findings, 'CentreLog', [list, place]));
  if (sent.version !== version && version !== null) {
    const { fields } = sent;
    const title = words.lists[list];
    return turnDown(() =>
      plainConflictPage(c, { title, document: 'CentreLog', mine, theirs: log, version, fields, path: c.req.path }),
    );
  }
  if (rows.some(({ number }, index) => number === draft['number'] && index !== place)) {
    return again(errorsOf([['number', words.numberTaken]]));
  }
  const path = placePath(contract, 'records');
  const saved = await saveRecord(tx, { contract, kind: 'centre-log', id: ONLY.log, version, body: parsed.value });
  if (saved.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  // Complaints owe a report, so they go into the duty calendar by themselves.
  const marked = await changeDutyFacts(tx, centre.contract, (facts) =>
    withRecorded(facts, factsOfComplaints(log.complaints), factsOfComplaints(parsed.value.complaints)),
  );
  if (marked !== null && marked.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  return `${path}?done=1`;
}
