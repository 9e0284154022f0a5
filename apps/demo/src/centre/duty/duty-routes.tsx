import { isYearMonth, type PlainDate, yearMonthOf } from '@fukushi-kit/calendar';
import { type DutyFactsCode, dutyFactsMessages, dutyIcs } from '@fukushi-kit/office';
import type { DutyFacts } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { saveDutyFacts } from '../../contract/duty-facts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf, fieldErrors } from '../../plain-form/field-errors.ts';
import { plainConflictPage } from '../../plain-form/plain-conflict.tsx';
import type { Sent } from '../../plain-form/sent.ts';
import { borders } from '../../record/record-kinds.ts';
import { placePath } from '../centre-nav.tsx';
import { overtakenPage } from '../overtaken-page.tsx';
import { rowErrors } from '../row-errors.ts';
import { dutiesOf, type OpenedCalendar, openCalendar } from './calendar-of.ts';
import { contractSent } from './contract-sent.ts';
import { dutiesPage } from './duties-page.tsx';
import { words } from './words.ja.ts';

const DUTIES = '/contracts/:contract/duties';

/** The pages of the duty calendar, for the contracts of both cities. */
export function dutyRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(DUTIES, async (c) => {
    const day = today(parts);
    const opened = await forSender(parts, c, async (tx) => openCalendar(tx, c.req.param('contract'), day));
    if (opened === null) return notFoundPage(c);
    const asked = c.req.query('month');
    return dutiesPage(c, { opened, day, month: isYearMonth(asked) ? asked : yearMonthOf(day) });
  });

  app.get(`${DUTIES}/duties.ics`, async (c) => {
    const opened = await forSender(parts, c, async (tx) => openCalendar(tx, c.req.param('contract'), today(parts)));
    if (opened === null) return notFoundPage(c);
    return c.body(dutyIcs(opened.calendar), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${opened.contract.id}-duties.ics"`,
    });
  });

  // What a page of a refused or overtaken form links to is the calendar itself.
  for (const deedPath of ['done', 'occasions', 'contract']) {
    app.get(`${DUTIES}/${deedPath}`, (c) => c.redirect(placePath(c.req.param('contract') ?? '', 'duties'), 303));
  }

  app.post(`${DUTIES}/done`, async (c) =>
    deed(parts, c, async (tx, sent) =>
      change(tx, c, { sent, day: today(parts), row: 'done' }, ({ done, ...facts }) => ({
        ...facts,
        done: [...done, { duty: sent.text('duty'), on: sent.text('on'), ref: null } as DutyFacts['done'][number]],
      })),
    ),
  );

  app.post(`${DUTIES}/occasions`, async (c) =>
    deed(parts, c, async (tx, sent) =>
      change(tx, c, { sent, day: today(parts), row: 'occasions' }, ({ occasions, ...facts }) => ({
        ...facts,
        occasions: [
          ...occasions,
          {
            number: sent.text('number'),
            kind: sent.text('kind'),
            on: sent.text('on'),
          } as DutyFacts['occasions'][number],
        ],
      })),
    ),
  );

  app.post(`${DUTIES}/contract`, async (c) =>
    deed(parts, c, async (tx, sent) =>
      change(tx, c, { sent, day: today(parts), row: null }, (facts) => ({
        ...facts,
        contract: contractSent(sent),
      })),
    ),
  );
}

interface Change {
  readonly sent: Sent;
  readonly day: PlainDate;
  /** The list to which a row is added; `null` where none is. */
  readonly row: 'done' | 'occasions' | null;
}

/** Changes the facts, unless that brings a fault that was not there before. */
async function change(
  tx: Transaction,
  c: Context<AppEnv>,
  { sent, day, row }: Change,
  changed: (facts: DutyFacts) => DutyFacts,
): Promise<string> {
  const opened = await openCalendar(tx, c.req.param('contract') ?? '', day);
  if (opened === null) return turnDown(() => notFoundPage(c));
  const { contract, facts, version } = opened;
  const path = placePath(contract.id, 'duties');
  const again = (errors: Parameters<typeof dutiesPage>[1]['errors'] & object): never =>
    turnDown(() => {
      // With the version that was seen: what is put right must not go over what somebody else saved meanwhile.
      const seen = { ...opened, version: sent.version };
      return dutiesPage(c, { opened: seen, day, month: yearMonthOf(day), errors, status: 422, typed: { row, sent } });
    });
  const mine = changed(facts);
  const parsed = borders['duty-facts'](mine);
  if (!parsed.ok) {
    return again(
      row === null
        ? fieldErrors(parsed.findings, 'DutyFacts')
        : rowErrors(parsed.findings, 'DutyFacts', [row, facts[row].length]),
    );
  }
  if (sent.version !== version && version !== null) {
    return turnDown(() =>
      plainConflictPage(c, {
        title: words.title,
        document: 'DutyFacts',
        mine,
        theirs: facts,
        version,
        fields: sent.fields,
        path: c.req.path,
      }),
    );
  }
  const faults = newFaults(opened, parsed.value, day);
  if (faults.length > 0)
    return again(
      errorsOf(faults.map((code) => [row === null ? 'contract.concludedOn' : 'on', dutyFactsMessages[code]])),
    );
  const saved = await saveDutyFacts(tx, contract, { facts: parsed.value, version });
  if (saved.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  return `${path}?done=1`;
}

function newFaults({ profile, calendar }: OpenedCalendar, facts: DutyFacts, day: PlainDate): readonly DutyFactsCode[] {
  const key = ({ code, path }: OpenedCalendar['calendar']['findings'][number]): string => `${code} ${path.join('.')}`;
  const known = new Set(calendar.findings.map(key));
  return dutiesOf(profile, facts, day)
    .findings.filter((found) => !known.has(key(found)))
    .map(({ code }) => code);
}
