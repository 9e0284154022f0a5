import type { SupportCase } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { type CaseEvent, caseHistory } from '@fukushi-kit/support-case';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf } from '../../plain-form/field-errors.ts';
import { listRecords } from '../../record/list-records.ts';
import { nextNumber } from '../../record/next-number.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { type Centre, openCentre } from '../centre.ts';
import { overtakenPage } from '../overtaken-page.tsx';
import { rowErrors } from '../row-errors.ts';
import { casePage } from './case-page.tsx';
import { casePath } from './case-path.ts';
import { casesPage } from './cases-page.tsx';
import { type EventDraft, eventOf } from './event-of.ts';
import { eventPage } from './event-page.tsx';
import { firstDraft } from './first-draft.ts';
import { newCasePage } from './new-case-page.tsx';
import { newFaults } from './new-faults.ts';
import { possibleEvents } from './possible-events.ts';
import { readCase } from './read-case.ts';
import { toldCase } from './told-case.ts';
import { eventWords, words } from './words.ja.ts';

const LIST = '/contracts/:contract/support-cases';

/** The pages of the support cases: the list, a new one, one with its log, and the next event of it. */
export function caseRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(LIST, async (c) => {
    const shown = await forSender(parts, c, async (tx) => readCases(tx, c.req.param('contract')));
    return shown === null ? notFoundPage(c) : casesPage(c, shown);
  });

  app.get(`${LIST}/new`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => readCases(tx, c.req.param('contract')));
    if (shown === null) return notFoundPage(c);
    const caseNumber = nextNumber(
      shown.cases.map((one) => one.caseNumber),
      'C',
    );
    const draft: EventDraft = { kind: 'received', on: today(parts) };
    return newCasePage(c, { centre: shown.centre, caseNumber, carriedOver: false, draft });
  });

  app.post(`${LIST}/new`, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const centre = await openCentre(tx, c.req.param('contract'));
      if (centre === null) return turnDown(() => notFoundPage(c));
      const draft = eventOf('received', sent);
      const caseNumber = sent.text('caseNumber') ?? '';
      const carriedOver = sent.text('carriedOver') !== null;
      const again = (more: Pick<Parameters<typeof newCasePage>[1], 'errors' | 'refusals'>): never =>
        turnDown(() => newCasePage(c, { centre, caseNumber, carriedOver, draft, ...more, status: 422 }));
      const body = { schemaVersion: '1', caseNumber, carriedOver, events: [draft as unknown as CaseEvent] } as const;
      const parsed = borders['support-case'](body);
      if (!parsed.ok) {
        const ofNumber = parsed.findings.filter(({ path }) => path[0] === 'caseNumber');
        const ofEvent = parsed.findings.filter(({ path }) => path[0] !== 'caseNumber');
        return again({
          errors: errorsOf([
            ...rowErrors(ofNumber, 'SupportCase', []).all,
            ...rowErrors(ofEvent, 'SupportCase', ['events', 0]).all,
          ]),
        });
      }
      const history = caseHistory(parsed.value, centre.period);
      if (history.events.length === 0) return again({ refusals: toldCase(parsed.value, history) });
      const contract = centre.contract.id;
      const saved = await saveRecord(tx, {
        contract,
        kind: 'support-case',
        id: caseNumber,
        version: null,
        body: parsed.value,
      });
      if (saved.state !== 'kept') return again({ errors: errorsOf([['caseNumber', words.numberTaken]]) });
      return `${casePath(contract, caseNumber)}?done=1`;
    }),
  );

  app.get(`${LIST}/:id`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => readCase(tx, c.req.param()));
    if (shown === null) return notFoundPage(c);
    const possible = possibleEvents(shown.supportCase, shown.centre.period, today(parts));
    return casePage(c, { ...shown, possible });
  });

  app.get(`${LIST}/:id/events/new`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => readCase(tx, c.req.param()));
    const kind = kindOf(c);
    if (shown === null || kind === null) return notFoundPage(c);
    return eventPage(c, { ...shown, draft: firstDraft(kind, c, { ...shown, day: today(parts) }) });
  });

  app.post(`${LIST}/:id/events/new`, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const shown = await readCase(tx, c.req.param());
      const kind = kindOf(c);
      if (shown === null || kind === null) return turnDown(() => notFoundPage(c));
      const { centre, supportCase, version } = shown;
      const draft = eventOf(kind, sent);
      const again = (
        status: 409 | 422,
        more: Pick<Parameters<typeof eventPage>[1], 'errors' | 'refusals' | 'since'>,
      ): never => turnDown(() => eventPage(c, { ...shown, draft, ...more, status }));
      const place = supportCase.events.length;
      const body = { ...supportCase, events: [...supportCase.events, draft as unknown as CaseEvent] };
      const parsed = borders['support-case'](body);
      if (!parsed.ok) return again(422, { errors: rowErrors(parsed.findings, 'SupportCase', ['events', place]) });
      if (sent.version !== version)
        return again(409, { since: supportCase.events.slice(sent.count('known') ?? supportCase.events.length) });
      const faults = newFaults(supportCase, parsed.value, centre.period);
      if (faults.length > 0) return again(422, { refusals: faults });
      const contract = centre.contract.id;
      const id = supportCase.caseNumber;
      const saved = await saveRecord(tx, { contract, kind: 'support-case', id, version, body: parsed.value });
      const path = casePath(contract, id);
      if (saved.state !== 'kept') return turnDown(() => overtakenPage(c, path));
      return `${path}?done=1`;
    }),
  );
}

async function readCases(
  tx: Transaction,
  contract: string,
): Promise<{ readonly centre: Centre; readonly cases: readonly SupportCase[] } | null> {
  const centre = await openCentre(tx, contract);
  if (centre === null) return null;
  const stored = await listRecords(tx, { contract, kind: 'support-case' });
  return { centre, cases: stored.map(({ body }) => body) };
}

function kindOf(c: Context): CaseEvent['kind'] | null {
  const kind = c.req.query('kind') ?? '';
  return Object.hasOwn(eventWords, kind) ? (kind as CaseEvent['kind']) : null;
}
