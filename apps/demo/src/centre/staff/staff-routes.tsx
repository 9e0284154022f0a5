import { isPlainDate } from '@fukushi-kit/calendar';
import { factsOfRoster, withRecorded } from '@fukushi-kit/office';
import { staffRoster as form, staffRosterForm } from '@fukushi-kit/official-forms';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { changeDutyFacts } from '../../contract/duty-facts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf, type FieldErrors } from '../../plain-form/field-errors.ts';
import { plainConflictPage } from '../../plain-form/plain-conflict.tsx';
import type { Sent } from '../../plain-form/sent.ts';
import { nextNumber } from '../../record/next-number.ts';
import { readRecord } from '../../record/read-record.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { type Centre, ONLY, openCentre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { overtakenPage } from '../overtaken-page.tsx';
import { rowErrors } from '../row-errors.ts';
import { words as shared } from '../words.ja.ts';
import { type Member, memberOf } from './member-of.ts';
import { type MemberDraft, memberPage } from './member-page.tsx';
import { staffOf } from './staff-of.ts';
import { staffPage } from './staff-page.tsx';
import { words } from './words.ja.ts';

const STAFF = '/contracts/:contract/staff';
const nobody: StaffRoster = { schemaVersion: '1', staff: [], organizationCharts: [] };

/** The pages of the staff: how the contract is met, a new member, one that is changed, the list on paper. */
export function staffRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(STAFF, async (c) => {
    const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
    if (opened === null) return notFoundPage(c);
    const day = today(parts);
    return staffPage(c, { ...opened, day, standing: staffOf(opened.centre, opened.roster, day) });
  });

  app.get(`${STAFF}/new`, async (c) => {
    const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
    if (opened === null) return notFoundPage(c);
    const numbers = opened.roster.staff.map(({ staffNumber }) => staffNumber);
    const unknown = { qualifications: null, responsible: null, otherDuties: null };
    return memberPage(c, { ...opened, draft: { staffNumber: nextNumber(numbers, 'S'), ...unknown }, of: null });
  });

  app.post(`${STAFF}/print`, async (c) =>
    printDeed(parts, c, async (tx, sent) => {
      const opened = await open(tx, c.req.param('contract'));
      const asOf = sent.text('asOf');
      if (opened === null || !isPlainDate(asOf)) return turnDown(() => notFoundPage(c));
      const { centre, roster } = opened;
      const standing = staffOf(centre, roster, asOf);
      if (standing === null) return turnDown(() => notFoundPage(c));
      const { contractor } = centre.terms;
      const sheet = { controlNumber: null, madeOn: today(parts), contractor, occasion: null, note: null };
      const data = staffRosterForm({ roster, asOf, terms: standing.terms, sheet });
      const job = { file: `${asOf}-staff-roster.pdf`, definition: form, data, mode: 'filled', copy: null } as const;
      return { contract: centre.contract.id, title: form.title, sheets: [job] };
    }),
  );

  app.get(`${STAFF}/:number`, async (c) => {
    const opened = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract')));
    const draft = opened?.roster.staff.find(({ staffNumber }) => staffNumber === c.req.param('number'));
    if (opened === null || draft === undefined) return notFoundPage(c);
    return memberPage(c, { ...opened, draft, of: draft.staffNumber });
  });

  app.post(`${STAFF}/new`, async (c) => deed(parts, c, async (tx, sent) => keep(tx, c, { sent, of: null })));
  app.post(`${STAFF}/:number`, async (c) =>
    deed(parts, c, async (tx, sent) => keep(tx, c, { sent, of: c.req.param('number') })),
  );
}

interface Opened {
  readonly centre: Centre;
  readonly roster: StaffRoster;
  readonly version: number | null;
}

async function open(tx: Transaction, contract: string): Promise<Opened | null> {
  const centre = await openCentre(tx, contract);
  if (centre === null) return null;
  const stored = await readRecord(tx, { contract, kind: 'staff', id: ONLY.staff });
  return { centre, roster: stored?.body ?? nobody, version: stored?.version ?? null };
}

async function keep(
  tx: Transaction,
  c: Context<AppEnv>,
  { sent, of }: { readonly sent: Sent; readonly of: string | null },
): Promise<string> {
  const contract = c.req.param('contract') ?? '';
  const opened = await open(tx, contract);
  if (opened === null) return turnDown(() => notFoundPage(c));
  const { centre, roster, version } = opened;
  const draft = memberOf(sent) as MemberDraft;
  const place = of === null ? roster.staff.length : roster.staff.findIndex(({ staffNumber }) => staffNumber === of);
  if (place < 0) {
    if (sent.version === null || sent.version === version) return turnDown(() => notFoundPage(c));
    const errors = errorsOf([['staffNumber', shared.numberGone]]);
    const action = `${placePath(contract, 'staff')}/new`;
    return turnDown(() => memberPage(c, { ...opened, draft, of: null, errors, status: 409, action }));
  }
  const again = (errors: FieldErrors): never =>
    turnDown(() => memberPage(c, { ...opened, version: sent.version, draft, of, errors, status: 422 }));
  const mine = { ...roster, staff: roster.staff.toSpliced(place, 1, draft as Member) };
  const parsed = borders.staff(mine);
  if (!parsed.ok) return again(rowErrors(parsed.findings, 'StaffRoster', ['staff', place]));
  if (sent.version !== version && version !== null) {
    const { fields } = sent;
    const title = of === null ? words.newTitle : words.editTitle(of);
    return turnDown(() =>
      plainConflictPage(c, { title, document: 'StaffRoster', mine, theirs: roster, version, fields, path: c.req.path }),
    );
  }
  if (draft.staffNumber === 'new') return again(errorsOf([['staffNumber', shared.numberOfNone]]));
  if (roster.staff.some(({ staffNumber }, index) => staffNumber === draft.staffNumber && index !== place)) {
    return again(errorsOf([['staffNumber', words.numberTaken]]));
  }
  const path = placePath(contract, 'staff');
  const saved = await saveRecord(tx, { contract, kind: 'staff', id: ONLY.staff, version, body: parsed.value });
  if (saved.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  // What the roster says of changes and leaves goes into the duty calendar, so that nobody enters it twice.
  const marked = await changeDutyFacts(tx, centre.contract, (facts) =>
    withRecorded(facts, factsOfRoster(roster), factsOfRoster(parsed.value)),
  );
  if (marked !== null && marked.state !== 'kept') return turnDown(() => overtakenPage(c, path));
  return `${path}?done=1`;
}
