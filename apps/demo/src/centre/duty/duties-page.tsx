import { bundledHolidays, type PlainDate, plainDate, type YearMonth } from '@fukushi-kit/calendar';
import { type DutyState, dutyFactsMessages } from '@fukushi-kit/office';
import type { Context } from 'hono';
import { Contents } from '../../page/contents.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { MonthChoice } from '../../page/month-choice.tsx';
import { Notice } from '../../page/notice.tsx';
import { DueCalendar } from '../../picture/index.ts';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { isCentre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { FindingList } from '../finding-list.tsx';
import { monthsUntil } from '../months-until.ts';
import type { OpenedCalendar } from './calendar-of.ts';
import { DutyFactsForm, type DutyTyped } from './duty-facts-form.tsx';
import { DutyTable, dutySection, ownerText } from './duty-table.tsx';
import { words } from './words.ja.ts';

const STATES: readonly DutyState[] = ['late', 'due', 'open', 'not-dated', 'done'];
/** The duty calendar of a contract: a month as a picture, every duty as a list, and the facts it is worked out from. */
export function dutiesPage(
  c: Context,
  shown: {
    readonly opened: OpenedCalendar;
    readonly month: YearMonth;
    readonly day: PlainDate;
    readonly errors?: FieldErrors;
    readonly status?: 200 | 422;
    readonly typed?: DutyTyped;
  },
): Response | Promise<Response> {
  const { opened, month, day, errors = noErrors, status = 200, typed = null } = shown;
  const { contract, calendar, version } = opened;
  const path = placePath(contract.id, 'duties');
  const period = { from: plainDate(contract.startsOn), to: plainDate(contract.endsOn) };
  return centrePage(c, {
    title: words.title,
    status,
    contract,
    here: 'duties',
    children: (
      <>
        <p>
          {words.help}
          {isCentre(contract) ? words.recordsHelp : null}
        </p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        <ErrorSummary errors={errors.all} />
        <Contents
          parts={[
            ['calendar', words.ofMonth],
            ...STATES.map((state) => [dutySection(state), words.sections[state]] as const),
            ['facts', words.facts],
          ]}
        />
        <div id="calendar">
          <MonthChoice
            path={path}
            label={words.month}
            show={words.showMonth}
            month={month}
            months={monthsUntil(period, period.to)}
          />
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
            <DutyTable
              key={state}
              contract={contract}
              path={path}
              state={state}
              version={version}
              day={day}
              entries={calendar.duties.filter((entry) => entry.state === state)}
            />
          ))}
        </section>
        <DutyFactsForm opened={opened} path={path} errors={errors} typed={typed} />
      </>
    ),
  });
}
