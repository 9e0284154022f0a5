import type { PlainDate } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf } from '../../plain-form/field-errors.ts';
import type { Sent } from '../../plain-form/sent.ts';
import { readRecord } from '../../record/read-record.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { ONLY, openCentre } from '../centre.ts';
import { readLog } from '../centre-log.ts';
import { placePath } from '../centre-nav.tsx';
import { type Costs, noCosts } from '../costs.ts';
import { overtakenPage } from '../overtaken-page.tsx';
import { type CostList, costLists, costOf } from './cost-of.ts';
import { settlementOf } from './settlement-of.ts';
import { settlementPage } from './settlement-page.tsx';
import { type SettlementSheet, settlementSheet } from './settlement-sheets.ts';
import { toldSettlement } from './told-settlement.ts';
import { words } from './words.ja.ts';

const SETTLEMENT = '/contracts/:contract/settlement';
const SHEETS: readonly SettlementSheet[] = ['report', 'claim', 'advance-1', 'advance-2'];

/** The pages of the settlement: figures, costs, prints. */
export function settlementRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get(SETTLEMENT, async (c) => {
    const shown = await forSender(parts, c, async (tx) => open(tx, c.req.param('contract'), today(parts)));
    return shown === null ? notFoundPage(c) : settlementPage(c, shown);
  });

  for (const list of costLists) {
    const path = `${SETTLEMENT}/${list}`;
    app.get(path, (c) => c.redirect(placePath(c.req.param('contract') ?? '', 'settlement'), 303));
    app.post(path, async (c) =>
      deed(parts, c, async (tx, sent) => {
        const values = costOf(list, sent);
        return change(tx, c, { sent, day: today(parts), list, values }, (costs) => ({
          ...costs,
          [list]: [...costs[list], values],
        }));
      }),
    );
    app.post(`${path}/remove`, async (c) =>
      deed(parts, c, async (tx, sent) => {
        const row = sent.count('row');
        return change(tx, c, { sent, day: today(parts), list, values: null }, (costs) => ({
          ...costs,
          [list]: costs[list].filter((_, index) => index !== row),
        }));
      }),
    );
  }

  app.post(`${SETTLEMENT}/print`, async (c) =>
    printDeed(parts, c, async (tx, sent) => {
      const day = today(parts);
      const opened = await open(tx, c.req.param('contract'), day);
      const sheet = SHEETS.find((one) => one === sent.text('sheet'));
      if (opened?.settlement == null || sheet === undefined) return turnDown(() => notFoundPage(c));
      const { log } = await readLog(tx, opened.centre);
      const job = settlementSheet(sheet, { ...opened, settlement: opened.settlement, log });
      if (job === null) return turnDown(() => settlementPage(c, { ...opened, status: 422 }));
      return { contract: opened.centre.contract.id, title: job.definition.title, sheets: [job] };
    }),
  );
}

type Opened = Pick<
  Parameters<typeof settlementPage>[1],
  'centre' | 'costs' | 'version' | 'staff' | 'settlement' | 'day'
>;

async function open(tx: Transaction, contract: string, day: PlainDate): Promise<Opened | null> {
  const centre = await openCentre(tx, contract);
  if (centre === null) return null;
  const stored = await readRecord(tx, { contract, kind: 'costs', id: ONLY.costs });
  const staff = await readRecord(tx, { contract, kind: 'staff', id: ONLY.staff });
  const costs = stored?.body ?? noCosts;
  const settlement = settlementOf(centre, costs);
  return { centre, costs, version: stored?.version ?? null, staff: staff?.body ?? null, settlement, day };
}

interface Change {
  readonly sent: Sent;
  readonly day: PlainDate;
  readonly list: CostList;
  /** The row that is added; `null` where one is taken away. */
  readonly values: object | null;
}

/** Changes the costs. A row for which nothing could be settled any more is refused and changes nothing. */
async function change(
  tx: Transaction,
  c: Context<AppEnv>,
  { sent, day, list, values }: Change,
  changed: (costs: Costs) => Costs,
): Promise<string> {
  const contract = c.req.param('contract') ?? '';
  const opened = await open(tx, contract, day);
  if (opened === null) return turnDown(() => notFoundPage(c));
  const { centre, costs, version, settlement } = opened;
  const draft = values === null ? {} : { draft: { list, values: values as Readonly<Record<string, unknown>> } };
  const parsed = borders.costs(changed(costs));
  if (!parsed.ok) {
    const errors = errorsOf(
      parsed.findings.map(({ path }) => [`${list}.${String(path[2])}`, words.wrong(labelOf(path[2]))]),
    );
    return turnDown(() => settlementPage(c, { ...opened, ...draft, errors, status: 422 }));
  }
  if (sent.version !== version) return turnDown(() => settlementPage(c, { ...opened, ...draft, status: 409 }));
  const after = settlementOf(centre, parsed.value);
  if (settlement?.settled.ok === true && after?.settled.ok === false) {
    const refusals = toldSettlement(after.settled.findings.filter(({ severity }) => severity === 'error'));
    return turnDown(() => settlementPage(c, { ...opened, ...draft, refusals, status: 422 }));
  }
  const saved = await saveRecord(tx, { contract, kind: 'costs', id: ONLY.costs, version, body: parsed.value });
  const path = placePath(contract, 'settlement');
  return saved.state === 'kept' ? `${path}?done=1` : turnDown(() => overtakenPage(c, path));
}

/** What the field of a row is called on the page. */
function labelOf(name: PropertyKey | undefined): string {
  const labels: Readonly<Record<string, string>> = {
    on: words.on,
    amount: words.yen,
    staff: words.staff,
    item: words.item,
    month: words.month,
    paidOn: words.paidOn,
    standing: words.costStanding,
    post: words.post,
    people: words.people,
    monthlyRate: words.monthlyRate,
    from: words.from,
    to: words.to,
    title: words.costTitle,
    nature: words.nature,
    evidence: words.evidence,
  };
  return labels[String(name)] ?? words.title;
}
