import type { PlainDate } from '@fukushi-kit/calendar';
import { readingStandingText } from '@fukushi-kit/municipality';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { AdvancePlanned } from '@fukushi-kit/settlement';
import { type Derivation, explain, figureText, needsOf, yenOf } from '@fukushi-kit/yen';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { WithDoubts } from '../../doubts/with-doubts.tsx';
import { Clauses } from '../../page/clause-links.tsx';
import { Contents } from '../../page/contents.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { Notice } from '../../page/notice.tsx';
import { Table } from '../../page/table.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import type { Costs } from '../costs.ts';
import { dayText } from '../day-text.ts';
import { FindingList, type Told } from '../finding-list.tsx';
import { NeedList } from '../need-list.tsx';
import { words as shared } from '../words.ja.ts';
import { CostLists } from './cost-lists.tsx';
import type { CostList } from './cost-of.ts';
import type { Settlement, Statement } from './settlement-of.ts';
import { toldSettlement } from './told-settlement.ts';
import { itemOrder, words } from './words.ja.ts';
import { yenText } from './yen-text.ts';

/** What was sent and not taken, to be shown in its form again. */
export interface CostDraft {
  readonly list: CostList;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Shown {
  readonly centre: Centre;
  readonly costs: Costs;
  readonly version: number | null;
  readonly staff: StaffRoster | null;
  readonly settlement: Settlement | null;
  readonly day: PlainDate;
  readonly draft?: CostDraft;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly Told[];
  readonly status?: 200 | 409 | 422;
}

/** The settlement of a contract: figures with their working, advances, and the costs they come from. */
export function settlementPage(c: Context, shown: Shown): Response | Promise<Response> {
  const { centre, settlement, errors = noErrors, refusals = [], status = 200 } = shown;
  const { contract } = centre;
  return centrePage(c, {
    title: words.title,
    status,
    contract,
    here: 'settlement',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        {status === 409 ? <Notice kind="warning">{shared.conflictHelp}</Notice> : null}
        {refusals.length === 0 ? null : (
          <Notice kind="error">
            <FindingList findings={refusals} />
          </Notice>
        )}
        <ErrorSummary errors={errors.all} />
        <Contents parts={partsOf(settlement)} />
        {settlement === null ? (
          <Notice kind="warning">
            <p>{words.noSum}</p>
            <p>
              <a href={placePath(contract.id, 'terms')}>{words.toTerms}</a>
            </p>
          </Notice>
        ) : (
          <Settled centre={centre} settlement={settlement} />
        )}
        <CostLists {...shown} errors={errors} path={placePath(contract.id, 'settlement')} />
      </>
    ),
  });
}

function partsOf(settlement: Settlement | null): readonly (readonly [id: string, title: string])[] {
  const sums = [
    ['statement', words.statement],
    ['print', words.print],
    ['plan', words.advances],
  ] as const;
  const lists = [
    ['advances', words.received],
    ['fullTime', words.fullTime],
    ['partTime', words.partTime],
    ['other', words.other],
  ] as const;
  return settlement === null ? lists : [...sums, ...lists];
}

function Settled({ centre, settlement }: { readonly centre: Centre; readonly settlement: Settlement }): ReactNode {
  const { settled, plan, planFindings } = settlement;
  const findings = settled.ok ? settled.value.findings : settled.findings;
  return (
    <>
      <section>
        <h2 id="statement">{words.statement}</h2>
        {settled.ok ? (
          <Figures centre={centre} statement={settled.value} />
        ) : (
          <Notice kind="error">{words.refused}</Notice>
        )}
        <h3>{shared.findings}</h3>
        <FindingList findings={toldSettlement([...findings, ...planFindings])} />
      </section>
      <section>
        <h2 id="print">{words.print}</h2>
        <div className="buttons">
          {settled.ok ? (
            <>
              <PrintButton centre={centre} sheet="report" label={words.printReport} />
              <PrintButton centre={centre} sheet="claim" label={words.printClaim} />
            </>
          ) : null}
          <PrintButton centre={centre} sheet="advance-1" label={words.printAdvance(1)} />
          <PrintButton centre={centre} sheet="advance-2" label={words.printAdvance(2)} />
        </div>
      </section>
      <section>
        <h2 id="plan">{words.advances}</h2>
        {plan === null ? <p className="none">{words.planOpen}</p> : <Plan plan={plan} />}
      </section>
    </>
  );
}

function PrintButton({
  centre,
  sheet,
  label,
}: {
  readonly centre: Centre;
  readonly sheet: string;
  readonly label: string;
}): ReactNode {
  return (
    <DeedForm action={`${placePath(centre.contract.id, 'settlement')}/print`}>
      <button type="submit" className="button" name="sheet" value={sheet}>
        {label}
      </button>
    </DeedForm>
  );
}

function Figures({ centre, statement }: { readonly centre: Centre; readonly statement: Statement }): ReactNode {
  const { costs, settled, total, confirmed, payable, received, difference, standing } = statement;
  const rows = [
    ...itemOrder.map((item) => costs[item]),
    ...itemOrder.map((item) => settled[item]),
    total,
    confirmed,
    payable,
    received,
    difference,
  ];
  const left = yenOf(difference);
  return (
    <>
      <p>{words.standing[standing]}</p>
      <Open figure={difference} />
      {left === null || left === 0 ? null : <p>{words.difference(left < 0)}</p>}
      <Table<Derivation>
        caption={words.statement}
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { title: words.figure, isHead: true, cell: ({ label }) => label },
          { title: words.amount, isNumber: true, cell: figureText },
          { title: words.basis, cell: ({ clauses }) => <Clauses ids={clauses} /> },
          {
            title: words.working,
            cell: (figure) => (
              <details>
                <summary>
                  {words.working}
                  <span className="unseen">　{figure.label}</span>
                </summary>
                <div className="working">
                  <WithDoubts text={explain(figure, (used) => readingStandingText(centre.profile, used))} />
                </div>
              </details>
            ),
          },
        ]}
      />
    </>
  );
}

/** What keeps the settlement open, and where it is settled. */
function Open({ figure }: { readonly figure: Derivation }): ReactNode {
  const needs = needsOf(figure);
  if (needs.length === 0) return null;
  return (
    <Notice kind="note">
      <p>{words.open}</p>
      <NeedList needs={needs} />
    </Notice>
  );
}

function Plan({ plan }: { readonly plan: readonly AdvancePlanned[] }): ReactNode {
  return (
    <Table<readonly [number, AdvancePlanned]>
      caption={words.plan}
      rows={plan.map((planned, index) => [index + 1, planned] as const)}
      rowKey={([time]) => String(time)}
      columns={[
        { title: words.time, isHead: true, cell: ([time]) => words.times(time) },
        { title: words.on, cell: ([, { on }]) => (on === null ? words.unsettledDay : dayText(on)) },
        { title: words.amount, isNumber: true, cell: ([, { amount }]) => yenText(amount) },
      ]}
    />
  );
}
