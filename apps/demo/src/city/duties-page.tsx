import { bundledHolidays, formatEraDate, type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { type DutyState, dutyMessages } from '@fukushi-kit/office';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { Clauses } from '../page/clause-links.tsx';
import { Contents } from '../page/contents.tsx';
import { MonthChoice } from '../page/month-choice.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { DueCalendar } from '../picture/index.ts';
import { type CityCalendar, type DutyRow, dutyRows } from './duty-rows.ts';
import { words } from './words.ja.ts';

const STATES: readonly DutyState[] = ['late', 'due', 'open', 'not-dated', 'done'];

const tones: Readonly<Record<DutyState, Tone>> = {
  late: 'bad',
  due: 'wait',
  open: 'wait',
  'not-dated': 'quiet',
  done: 'good',
};

/** The duties of all contracts: a month as a picture, and all of them as lists by how they stand. */
export function dutiesPage(
  c: Context<AppEnv>,
  calendars: readonly CityCalendar[],
  { month, today }: { readonly month: YearMonth; readonly today: PlainDate },
): Response | Promise<Response> {
  const rows = dutyRows(calendars);
  return renderPage(c, {
    title: words.duties,
    children: (
      <>
        <p>{words.dutiesHelp}</p>
        <Faults calendars={calendars} />
        {calendars.length === 0 ? <p className="none">{words.noDuties}</p> : null}
        <Contents
          parts={STATES.map((state) => [state, rows.filter(({ entry }) => entry.state === state).length] as const)
            .filter(([, count]) => count > 0)
            .map(([state, count]) => [`duties-${state}`, dutyMessages.section(dutyMessages.states[state], count)])}
        />
        <MonthChoice
          path="/city-duties"
          label={words.monthOf}
          show={words.showMonth}
          month={month}
          months={monthsOf(rows, month)}
        />
        <DueCalendar
          month={month}
          holidays={bundledHolidays.names}
          today={today}
          entries={rows.map(({ contract, contractor, entry }) => ({
            id: `${contract.id} ${entry.id}`,
            title: entry.title,
            due: entry.due,
            state: entry.state,
            note: contractor,
          }))}
        />
        {STATES.map((state) => (
          <DutiesIn key={state} state={state} rows={rows.filter(({ entry }) => entry.state === state)} />
        ))}
      </>
    ),
  });
}

/** What does not fit in the facts of a contract, so that its calendar is not taken for whole. */
function Faults({ calendars }: { readonly calendars: readonly CityCalendar[] }): ReactNode {
  return calendars
    .filter(({ calendar }) => calendar.findings.length > 0)
    .map(({ contract, contractor, calendar }) => (
      <Notice key={contract.id} kind="warning">
        {calendar.duties.length === 0 ? words.notShown(contractor) : words.needsOf(contractor)}
      </Notice>
    ));
}

function monthsOf(rows: readonly DutyRow[], month: YearMonth): readonly YearMonth[] {
  const months = rows.flatMap(({ entry }) => (entry.due === null ? [] : [yearMonthOf(entry.due)]));
  return [...new Set([...months, month])].toSorted();
}

function DutiesIn({ state, rows }: { readonly state: DutyState; readonly rows: readonly DutyRow[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id={`duties-${state}`}>{dutyMessages.section(dutyMessages.states[state], rows.length)}</h2>
      <Duties caption={words.listOf(dutyMessages.states[state])} rows={rows} hidesCaption />
    </section>
  );
}

/** Duties as a table. */
export function Duties({
  caption,
  rows,
  hidesCaption = false,
}: {
  readonly caption: string;
  readonly rows: readonly DutyRow[];
  readonly hidesCaption?: boolean;
}): ReactNode {
  return (
    <Table<DutyRow>
      caption={caption}
      hidesCaption={hidesCaption}
      rows={rows}
      rowKey={({ contract, entry }) => `${contract.id} ${entry.id}`}
      columns={[
        { title: words.duty, cell: ({ entry }) => entry.title, isHead: true },
        { title: words.contractor, cell: ({ contractor }) => contractor },
        {
          title: words.owner,
          cell: ({ entry }) => (entry.owedBy === null ? dutyMessages.ownerUnsaid : dutyMessages.owners[entry.owedBy]),
        },
        { title: words.day, cell: ({ entry }) => <DutyDay entry={entry} /> },
        {
          title: words.state,
          cell: ({ entry }) => <StateMark tone={tones[entry.state]}>{dutyMessages.states[entry.state]}</StateMark>,
        },
        { title: words.clauses, cell: ({ entry }) => <Clauses ids={entry.clauses} /> },
      ]}
    />
  );
}

function DutyDay({ entry: { due, alternatives, word, doneOn, daysLate } }: Pick<DutyRow, 'entry'>): ReactNode {
  const late = daysLate === null || daysLate === 0 ? '' : `（${dutyMessages.daysLate(daysLate)}）`;
  if (doneOn !== null) return `${dutyMessages.doneOn(formatEraDate(doneOn))}${late}`;
  if (due !== null) return `${formatEraDate(due)}${late}`;
  if (alternatives.length === 0) return dutyMessages.words[word];
  return dutyMessages.eitherUntil(
    [...new Set(alternatives.map((one) => one.due))].toSorted().map((day) => formatEraDate(day)),
  );
}
