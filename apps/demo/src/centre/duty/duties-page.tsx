import { bundledHolidays, formatEraMonth, type PlainDate, type YearMonth } from '@fukushi-kit/calendar';
import {
  type DutyEntry,
  type DutyState,
  dutyFactsMessages,
  dutyMessages,
  dutyRemarkMessages,
} from '@fukushi-kit/office';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { Contents } from '../../page/contents.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { DueCalendar } from '../../picture/index.ts';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { FindingList } from '../finding-list.tsx';
import { monthsUntil } from '../months-until.ts';
import { NeedList } from '../need-list.tsx';
import { words as shared } from '../words.ja.ts';
import type { OpenedCalendar } from './calendar-of.ts';
import { words } from './words.ja.ts';

const STATES: readonly DutyState[] = ['late', 'due', 'open', 'not-dated', 'done'];
const tones: Readonly<Record<DutyState, Tone>> = {
  late: 'bad',
  due: 'wait',
  open: 'wait',
  'not-dated': 'quiet',
  done: 'good',
};

/** The duty calendar of a contract: a month as a picture, every duty as a list, and the facts it is worked out from. */
export function dutiesPage(
  c: Context,
  shown: {
    readonly opened: OpenedCalendar;
    readonly month: YearMonth;
    readonly day: PlainDate;
    readonly errors?: FieldErrors;
    readonly status?: 200 | 422;
  },
): Response | Promise<Response> {
  const { opened, month, day, errors = noErrors, status = 200 } = shown;
  const { contract, calendar, version } = opened;
  const path = placePath(contract.id, 'duties');
  return centrePage(c, {
    title: words.title,
    status,
    contract,
    here: 'duties',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        <ErrorSummary errors={errors.all} />
        <Contents
          parts={[
            ['calendar', words.ofMonth],
            ...STATES.map((state) => [sectionId(state), words.sections[state]] as const),
            ['facts', words.facts],
          ]}
        />
        <div id="calendar">
          <MonthChoice path={path} month={month} opened={opened} />
        </div>
        <DueCalendar
          month={month}
          holidays={bundledHolidays.names}
          today={day}
          entries={calendar.duties.map(({ id, title, due, state, owedBy }) => ({
            id,
            title,
            due,
            state,
            note: ownerText(owedBy),
          }))}
        />
        <p>
          <a href={`${path}/duties.ics`}>{words.ics}</a>
          <span className="help">　{words.icsHelp}</span>
        </p>
        {calendar.findings.length === 0 ? null : (
          <section>
            <h2>{words.faults}</h2>
            <FindingList
              findings={calendar.findings.map(({ code, path: place, severity, clauses }) => ({
                key: `${place.join('.')} ${code}`,
                severity,
                about: null,
                text: dutyFactsMessages[code],
                clauses,
              }))}
            />
          </section>
        )}
        <section>
          <h2>{words.list}</h2>
          {STATES.map((state) => (
            <StateTable
              key={state}
              path={path}
              state={state}
              version={version}
              day={day}
              entries={calendar.duties.filter((entry) => entry.state === state)}
            />
          ))}
        </section>
        <Facts opened={opened} path={path} errors={errors} />
      </>
    ),
  });
}

function MonthChoice({
  path,
  month,
  opened,
}: {
  readonly path: string;
  readonly month: YearMonth;
  readonly opened: OpenedCalendar;
}): ReactNode {
  const { startsOn, endsOn } = opened.contract;
  const period = { from: startsOn as PlainDate, to: endsOn as PlainDate };
  const months = monthsUntil(period, period.to);
  const options = months.includes(month) ? months : [...months, month];
  return (
    <form method="get" action={path} className="fields row">
      <ChoiceField
        name="month"
        label={words.month}
        value={month}
        options={options.map((one) => [one, formatEraMonth(one)])}
      />
      <p className="buttons">
        <button type="submit" className="button">
          {words.showMonth}
        </button>
      </p>
    </form>
  );
}

interface StateTableProps {
  readonly path: string;
  readonly state: DutyState;
  readonly version: number | null;
  readonly day: PlainDate;
  readonly entries: readonly DutyEntry[];
}

function StateTable({ path, state, version, day, entries }: StateTableProps): ReactNode {
  return (
    <section aria-labelledby={sectionId(state)}>
      <h3 id={sectionId(state)}>{words.sections[state]}</h3>
      <DutyTable path={path} state={state} version={version} day={day} entries={entries} />
    </section>
  );
}

function sectionId(state: DutyState): string {
  return `duties-${state}`;
}

function DutyTable({ path, state, version, day, entries }: StateTableProps): ReactNode {
  return (
    <Table<DutyEntry>
      caption={words.sections[state]}
      hidesCaption
      rows={entries}
      rowKey={({ id }) => id}
      none={words.none}
      columns={[
        { title: words.duty, isHead: true, cell: ({ title }) => title },
        {
          title: words.state,
          cell: (entry) => <StateMark tone={tones[entry.state]}>{dutyMessages.states[entry.state]}</StateMark>,
        },
        { title: words.time, cell: (entry) => <Time entry={entry} /> },
        { title: words.owner, cell: ({ owedBy }) => ownerText(owedBy) },
        { title: words.basis, cell: ({ clauses }) => <Clauses ids={clauses} /> },
        {
          title: words.done,
          cell: (entry) => <MarkDone path={path} version={version} day={day} entry={entry} />,
        },
      ]}
    />
  );
}

/** By when a duty is to be met, what its day waits for, and what is doubtful about it. */
function Time({ entry }: { readonly entry: DutyEntry }): ReactNode {
  const remarks = entry.findings.map(({ code }) => dutyRemarkMessages[code]);
  return (
    <>
      {timeText(entry)}
      <NeedList needs={entry.needs} />
      {remarks.length === 0 ? null : <p className="help">{remarks.join('')}</p>}
    </>
  );
}

function timeText({ due, isSoft, alternatives, word, daysLate }: DutyEntry): string {
  const late = daysLate === null || daysLate === 0 ? '' : `（${dutyMessages.daysLate(daysLate)}）`;
  if (due !== null) return `${isSoft ? dutyMessages.about(dayText(due)) : dutyMessages.until(dayText(due))}${late}`;
  if (alternatives.length === 0) return dutyMessages.words[word];
  return dutyMessages.eitherUntil([...new Set(alternatives.map((one) => one.due))].toSorted().map(dayText));
}

function ownerText(owedBy: DutyEntry['owedBy']): string {
  return owedBy === null ? dutyMessages.ownerUnsaid : dutyMessages.owners[owedBy];
}

function MarkDone({
  path,
  version,
  day,
  entry,
}: Pick<StateTableProps, 'path' | 'version' | 'day'> & { readonly entry: DutyEntry }): ReactNode {
  if (entry.doneOn !== null) return words.doneOn(dayText(entry.doneOn));
  const name = `on-${entry.id.replaceAll('/', '-')}`;
  return (
    <DeedForm action={`${path}/done`} className="buttons">
      <input type="hidden" name="version" value={version ?? ''} />
      <input type="hidden" name="duty" value={entry.id} />
      <label htmlFor={name} className="unseen">
        {words.markLabel(entry.title)}
      </label>
      <input id={name} name="on" type="date" defaultValue={day} required />
      <button type="submit" className="button quiet" aria-label={words.markButton(entry.title)}>
        {words.mark}
      </button>
    </DeedForm>
  );
}

function Facts({
  opened,
  path,
  errors,
}: {
  readonly opened: OpenedCalendar;
  readonly path: string;
  readonly errors: FieldErrors;
}): ReactNode {
  const { facts, version } = opened;
  const { contract } = facts;
  return (
    <section>
      <h2 id="facts">{words.facts}</h2>
      <p className="help">{words.factsHelp}</p>
      <DeedForm action={`${path}/contract`}>
        <input type="hidden" name="version" value={version ?? ''} />
        <div className="fields">
          {(['concludedOn', 'workStartedOn', 'endedOn'] as const).map((name) => (
            <TextField
              key={name}
              name={`contract.${name}`}
              type="date"
              label={words[name]}
              value={contract[name] ?? ''}
              error={errors.of(`contract.${name}`)}
            />
          ))}
          <TruthField
            name="contract.isHandoverNeeded"
            label={words.isHandoverNeeded}
            value={contract.isHandoverNeeded}
          />
          <p className="buttons">
            <button type="submit" className="button">
              {shared.save}
            </button>
          </p>
        </div>
      </DeedForm>
      <h3>{words.occasion}</h3>
      <p className="help">{words.occasionHelp}</p>
      <DeedForm action={`${path}/occasions`}>
        <input type="hidden" name="version" value={version ?? ''} />
        <div className="fields row">
          <ChoiceField
            name="kind"
            label={words.occasionKind}
            isRequired
            error={errors.of('kind')}
            options={[['', ''], ...Object.entries(words.occasions)]}
          />
          <TextField name="number" label={words.occasionNumber} isRequired error={errors.of('number')} />
          <TextField name="on" type="date" label={words.occasionOn} isRequired error={errors.of('on')} />
          <p className="buttons">
            <button type="submit" className="button">
              {words.occasionAdd}
            </button>
          </p>
        </div>
      </DeedForm>
    </section>
  );
}
