import { formatEraDate, formatEraMonth, type PlainDate, plainDate, yearMonth } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { DaysLeft } from '../page/days-left.tsx';
import { ChoiceField } from '../page/field.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { monthPath } from './city-path.ts';
import { lastHandIn, type MonthFile, type MonthState } from './month-file.ts';
import { words } from './words.ja.ts';

/** A month of a contract, with the name of who handed it in. */
export interface MonthRow {
  readonly contractor: string;
  readonly file: MonthFile;
}

const tones: Readonly<Record<MonthState, Tone>> = {
  'to-review': 'wait',
  'to-correct': 'quiet',
  received: 'good',
  'not-reviewed': 'quiet',
};

const order: readonly MonthState[] = ['to-review', 'to-correct', 'not-reviewed', 'received'];

/** Everything that was handed in, what is to be reviewed first, by its day. */
export function submissionsPage(
  c: Context<AppEnv>,
  rows: readonly MonthRow[],
  today: PlainDate,
): Response | Promise<Response> {
  const asked = order.find((state) => state === c.req.query('state')) ?? null;
  const shown = rows
    .filter(({ file }) => asked === null || file.state === asked)
    .toSorted((one, other) => rank(one).localeCompare(rank(other), 'en'));
  return renderPage(c, {
    title: words.submissions,
    children: (
      <>
        <p>{words.submissionsHelp}</p>
        <section>
          <h2>{words.counts}</h2>
          <dl className="facts">
            {order.map((state) => (
              <CountOf key={state} state={state} count={rows.filter(({ file }) => file.state === state).length} />
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.submissionsMenu}</h2>
          <form method="get" action="/submissions" className="fields row">
            <ChoiceField
              name="state"
              label={words.filter}
              value={asked ?? ''}
              options={[['', words.all], ...order.map((state) => [state, words.states[state]] as const)]}
            />
            <p className="buttons">
              <button type="submit" className="button">
                {words.show}
              </button>
            </p>
          </form>
          <Months rows={shown} today={today} none={asked === null ? words.noSubmissions : words.noneInState} />
        </section>
      </>
    ),
  });
}

/** By state, then by the day that comes first; the newest month first where no day is due. */
function rank({ file }: MonthRow): string {
  const month = String(999_999 - Number(file.month.replace('-', '')));
  return `${order.indexOf(file.state)} ${file.due?.due ?? '9999-99-99'} ${month}`;
}

function CountOf({ state, count }: { readonly state: MonthState; readonly count: number }): ReactNode {
  return (
    <>
      <dt>
        <MonthMark state={state} />
      </dt>
      <dd>{words.countOf(count)}</dd>
    </>
  );
}

/** Whose turn it is, as a mark. */
export function MonthMark({ state }: { readonly state: MonthState }): ReactNode {
  return <StateMark tone={tones[state]}>{words.states[state]}</StateMark>;
}

/** Months as a table. */
export function Months({
  rows,
  today,
  none,
}: {
  readonly rows: readonly MonthRow[];
  readonly today: PlainDate;
  readonly none: string;
}): ReactNode {
  return (
    <Table<MonthRow>
      caption={words.submissions}
      rows={rows}
      rowKey={({ file }) => `${file.contract.id} ${file.month}`}
      none={none}
      columns={[
        {
          title: words.month,
          isHead: true,
          cell: ({ contractor, file }) => (
            <a href={monthPath(file.contract.id, file.month)}>
              {formatEraMonth(yearMonth(file.month))}
              <span className="unseen">{words.ofField(contractor)}</span>
            </a>
          ),
        },
        { title: words.contractor, cell: ({ contractor }) => contractor },
        { title: words.handedIn, cell: ({ file }) => dayText(lastHandIn(file)) },
        { title: words.round, cell: ({ file }) => words.rounds(file.submissions.length) },
        {
          title: words.originals,
          cell: ({ file }) => words.originalsCount(file.originals.filter(({ state }) => state !== null).length),
          isNumber: true,
        },
        { title: words.state, cell: ({ file }) => <MonthMark state={file.state} /> },
        { title: words.due, cell: ({ file }) => <DueDay file={file} today={today} /> },
      ]}
    />
  );
}

/** By when the inspection is due, and how many days are left. */
export function DueDay({ file: { due }, today }: { readonly file: MonthFile; readonly today: PlainDate }): ReactNode {
  if (due === null) return null;
  return (
    <>
      {formatEraDate(due.due)} <DaysLeft due={due.due} today={today} />
    </>
  );
}

function dayText(day: PlainDate | null): string {
  return day === null ? '' : formatEraDate(plainDate(day));
}
