import { factsOfCentreLog, withRecorded } from '@fukushi-kit/office';
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
import { peekRecord } from '../../record/read-record.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { type Centre, ONLY, openCentre } from '../centre.ts';
import { type KeptLog, readLog } from '../centre-log.ts';
import { overtakenPage } from '../overtaken-page.tsx';
import { rowErrors } from '../row-errors.ts';
import { words as shared } from '../words.ja.ts';
import { rowName } from './cell-text.ts';
import { listPage } from './list-page.tsx';
import { listTitle } from './list-words.ts';
import { LISTS, type LogList, logLists, type RowDraft, rowKey, rowsOf } from './log-list.ts';
import { recordsPage } from './records-page.tsx';
import { rowOf } from './row-fields.ts';
import { rowPage } from './row-page.tsx';
import { listPath, rowPath } from './row-path.ts';
import { words } from './words.ja.ts';

const RECORDS = '/contracts/:contract/records';

/** The pages of the log of a centre: its lists, one of them, a new row, one that is changed. */
export function recordRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(RECORDS, async (c) => {
    const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
    return opened === null ? notFoundPage(c) : recordsPage(c, { ...opened, day: today(parts) });
  });

  for (const list of LISTS) {
    app.get(`${RECORDS}/${list}`, async (c) => {
      const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract') ?? ''));
      return opened === null ? notFoundPage(c) : listPage(c, { ...opened, list, day: today(parts) });
    });

    app.get(`${RECORDS}/${list}/:key`, async (c) => {
      const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract') ?? ''));
      if (opened === null) return notFoundPage(c);
      const key = c.req.param('key') ?? '';
      if (key === 'new') return rowPage(c, { ...opened, list, draft: newRow(opened.log, list), of: null });
      const draft = rowsOf(opened.log, list).find((row, index) => rowKey(list, row, index) === key);
      return draft === undefined ? notFoundPage(c) : rowPage(c, { ...opened, list, draft, of: rowName(list, draft) });
    });

    app.post(`${RECORDS}/${list}/:key`, async (c) => deed(parts, c, async (tx, sent) => keep(tx, c, list, sent)));
  }
}

interface Opened extends KeptLog {
  readonly centre: Centre;
  readonly members: readonly string[];
}

async function open(tx: Transaction, contract: string): Promise<Opened | null> {
  const centre = await openCentre(tx, contract);
  if (centre === null) return null;
  const staff = await peekRecord(tx, { contract, kind: 'staff', id: ONLY.staff });
  const members = (staff?.body.staff ?? []).map(({ staffNumber }) => staffNumber);
  return { centre, members, ...(await readLog(tx, centre)) };
}

function newRow(log: CentreLog, list: LogList): RowDraft {
  const { named, prefix } = logLists[list];
  const numbers = rowsOf(log, list).map((row) => String(row[named]));
  return prefix === null ? {} : { [named]: nextNumber(numbers, prefix) };
}

async function keep(tx: Transaction, c: Context<AppEnv>, list: LogList, sent: Sent): Promise<string> {
  const { contract = '', key = '' } = c.req.param() as Readonly<Record<string, string>>;
  const opened = await open(tx, contract);
  if (opened === null) return turnDown(() => notFoundPage(c));
  const { centre, log, version } = opened;
  const rows = rowsOf(log, list);
  const place = key === 'new' ? rows.length : rows.findIndex((row, index) => rowKey(list, row, index) === key);
  const draft = rowOf(list, sent);
  const { named, prefix } = logLists[list];
  if (place < 0) {
    if (prefix === null || sent.version === null || sent.version === version) return turnDown(() => notFoundPage(c));
    const errors = errorsOf([[named, shared.numberGone]]);
    const action = rowPath(contract, list, 'new');
    return turnDown(() => rowPage(c, { ...opened, list, draft, of: null, errors, status: 409, action }));
  }
  const before = rows[place];
  const again = (errors: FieldErrors): never => {
    const of = before === undefined ? null : rowName(list, before);
    // With the version that was seen: what is put right must not go over what somebody else saved meanwhile.
    return turnDown(() => rowPage(c, { ...opened, version: sent.version, list, draft, of, errors, status: 422 }));
  };
  const mine = { ...log, [list]: rows.toSpliced(place, 1, draft) } as unknown as CentreLog;
  const parsed = borders['centre-log'](mine);
  if (!parsed.ok) return again(rowErrors(parsed.findings, 'CentreLog', [list, place]));
  if (sent.version !== version && version !== null) {
    const { fields } = sent;
    const title = listTitle(list);
    return turnDown(() =>
      plainConflictPage(c, { title, document: 'CentreLog', mine, theirs: log, version, fields, path: c.req.path }),
    );
  }
  if (prefix !== null && draft[named] === 'new') return again(errorsOf([[named, shared.numberOfNone]]));
  if (prefix !== null && rows.some((row, index) => row[named] === draft[named] && index !== place)) {
    return again(errorsOf([[named, words.numberTaken]]));
  }
  const path = listPath(contract, list);
  const saved = await saveRecord(tx, { contract, kind: 'centre-log', id: ONLY.log, version, body: parsed.value });
  if (saved.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  // What the log tells of a duty goes into the duty calendar by itself.
  const marked = await changeDutyFacts(tx, centre.contract, (facts) =>
    withRecorded(facts, factsOfCentreLog(log), factsOfCentreLog(parsed.value)),
  );
  if (marked !== null && marked.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  return `${path}?done=1`;
}
