import { formatEraMonth, type PlainDate, plainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { dataDigest } from '@fukushi-kit/form';
import type { AttributeCounts, MonthlyResultsForm } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../../app-env.ts';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { Notice } from '../../page/notice.tsx';
import { StateMark } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import type { SubmissionBody } from '../../submission/submission.ts';
import { mayApprove } from '../../who.ts';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { channelWords } from '../consultation/words.ja.ts';
import { dayText } from '../day-text.ts';
import { FindingList } from '../finding-list.tsx';
import { monthsUntil } from '../months-until.ts';
import { words as shared } from '../words.ja.ts';
import type { CountedFrom, MonthOfCentre } from './month-of-centre.ts';
import { type CountRow, countRows, type ProgrammeRow, programmeRows } from './result-rows.ts';
import { toldResults } from './told-results.ts';
import { words } from './words.ja.ts';

interface Shown {
  readonly centre: Centre;
  readonly from: CountedFrom;
  readonly counted: MonthOfCentre;
  /** What was handed in for the month, the newest last. */
  readonly handedIn: readonly SubmissionBody[];
  readonly day: PlainDate;
}

/** The results of a month: counts, what is to be looked at, when they are due, print and hand in. */
export function resultsPage(c: Context<AppEnv>, shown: Shown): Response | Promise<Response> {
  const { centre, from, counted, day } = shown;
  const { month, sheet } = counted;
  const { contract } = centre;
  return centrePage(c, {
    title: words.title(formatEraMonth(month)),
    contract,
    here: 'results',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.handedIn}</Notice>}
        {month < yearMonthOf(day) ? null : <Notice kind="note">{words.monthNotOver}</Notice>}
        <MonthNav centre={centre} month={month} />
        <Standing {...shown} />
        <Deeds shown={shown} mayHandIn={mayApprove(c.get('who'))} />
        <section>
          <h2>{shared.findings}</h2>
          <FindingList findings={toldResults(contract.id, counted, from)} />
        </section>
        <Counts sheet={sheet} />
      </>
    ),
  });
}

function MonthNav({ centre, month }: { readonly centre: Centre; readonly month: YearMonth }): ReactNode {
  const { contract, period } = centre;
  const path = placePath(contract.id, 'results');
  const months = monthsUntil(period, period.to);
  const at = months.indexOf(month);
  const [before, after] = [months[at - 1], months[at + 1]];
  return (
    <p className="buttons">
      {before === undefined ? null : (
        <a className="button" href={`${path}/${before}`}>
          {words.before}（{formatEraMonth(before)}）
        </a>
      )}
      {after === undefined ? null : (
        <a className="button" href={`${path}/${after}`}>
          {words.after}（{formatEraMonth(after)}）
        </a>
      )}
    </p>
  );
}

function Standing({ counted, handedIn, day }: Shown): ReactNode {
  const { due, results } = counted;
  const last = handedIn.at(-1);
  const isLate = last === undefined && due.due !== null && day > due.due;
  return (
    <dl className="facts">
      <dt>{words.due}</dt>
      <dd>
        {due.due === null ? words.noDue : dayText(due.due)} <Clauses ids={results.clauses} />
      </dd>
      <dt>{words.standing}</dt>
      <dd>
        {last === undefined ? (
          <StateMark tone={isLate ? 'bad' : 'wait'}>{isLate ? words.standings.late : words.standings.none}</StateMark>
        ) : (
          <StateMark tone="good">{words.standings.done(dayText(plainDate(last.handedInOn)), last.round)}</StateMark>
        )}
        {isLate ? <p className="trouble">{words.standings.lateHelp}</p> : null}
        {last !== undefined && isChanged(last, counted) ? <p className="trouble">{words.changed}</p> : null}
      </dd>
    </dl>
  );
}

/** Whether the counts are no more those that were handed in; the day on which a sheet is made says nothing of them. */
function isChanged({ originals }: SubmissionBody, { sheet }: MonthOfCentre): boolean {
  const before = originals[0]?.data as MonthlyResultsForm | undefined;
  if (before === undefined) return true;
  return dataDigest({ ...before, madeOn: null }) !== dataDigest({ ...sheet, madeOn: null });
}

function Deeds({ shown, mayHandIn }: { readonly shown: Shown; readonly mayHandIn: boolean }): ReactNode {
  const { centre, counted, handedIn, day } = shown;
  const path = `${placePath(centre.contract.id, 'results')}/${counted.month}`;
  const isOver = counted.month < yearMonthOf(day);
  return (
    <div className="columns">
      <div className="card">
        <DeedForm action={`${path}/print`}>
          <button type="submit" className="button">
            {words.print}
          </button>
        </DeedForm>
      </div>
      <div className="card">
        <p className="help">{words.handInHelp}</p>
        {mayHandIn && isOver ? (
          <DeedForm action={`${path}/hand-in`}>
            <button type="submit" className="button main">
              {handedIn.length === 0 ? words.handIn : words.handInAgain}
            </button>
          </DeedForm>
        ) : (
          <p>{isOver ? words.handInForManager : words.notOver}</p>
        )}
      </div>
    </div>
  );
}

function Counts({ sheet }: { readonly sheet: MonthlyResultsForm }): ReactNode {
  const totals = { attribute: words.total, ...sheet.consultationTotals };
  const columns = [
    ['visit', channelWords.visit],
    ['outreachVisit', channelWords['outreach-visit']],
    ['phone', channelWords.phone],
    ['eMail', channelWords['e-mail']],
    ['chat', channelWords.chat],
    ['total', words.total],
  ] as const;
  return (
    <>
      <Table<AttributeCounts>
        caption={words.consultations}
        rows={[...sheet.consultations, totals]}
        rowKey={({ attribute }) => attribute ?? ''}
        columns={[
          { title: words.attribute, isHead: true, cell: ({ attribute }) => attribute },
          ...columns.map(([key, title]) => ({
            title,
            isNumber: true,
            cell: (row: AttributeCounts) => row[key] ?? '',
          })),
        ]}
      />
      <Table<ProgrammeRow>
        caption={words.programmes}
        rows={programmeRows(sheet)}
        rowKey={({ programme }) => programme}
        columns={[
          { title: words.programme, isHead: true, cell: ({ programme }) => programme },
          ...(['plans', 'rePlans', 'closures', 'suspensions'] as const).map((key) => ({
            title: words[key],
            isNumber: true,
            cell: ({ figures }: ProgrammeRow) => figures[key] ?? '',
          })),
        ]}
      />
      <Table<CountRow>
        caption={words.counts}
        rows={countRows(sheet)}
        rowKey={({ item }) => item}
        columns={[
          { title: words.item, isHead: true, cell: ({ item }) => item },
          { title: words.count, isNumber: true, cell: ({ count }) => count ?? '' },
        ]}
      />
      <Table<MonthlyResultsForm['referrals'][number]>
        caption={words.referrals}
        rows={sheet.referrals}
        rowKey={({ agency }) => agency ?? ''}
        columns={[
          { title: words.agency, isHead: true, cell: ({ agency }) => agency },
          { title: words.count, isNumber: true, cell: ({ count }) => count ?? '' },
        ]}
      />
    </>
  );
}
