import { formatEraDate, type PlainDate } from '@fukushi-kit/calendar';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { StaffingNeed, StaffingSpan, Vacancy } from '@fukushi-kit/support-case';
import { exact, exactQuotient, exactText } from '@fukushi-kit/yen';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { truthText } from '../../plain-form/truth-field.tsx';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { FindingList } from '../finding-list.tsx';
import { needText } from '../need-list.tsx';
import { words as shared } from '../words.ja.ts';
import type { Member } from './member-of.ts';
import { memberPath } from './member-path.ts';
import type { ChangeNotice, StaffStanding } from './staff-of.ts';
import { toldStaff } from './told-staff.ts';
import { qualificationWords, words } from './words.ja.ts';

const tones: Readonly<Record<StaffingSpan['outcome'], Tone>> = { met: 'good', unmet: 'bad', open: 'wait' };

/** The staff of a centre: full-time equivalents day by day, vacancies, notices of change, and the roster. */
export function staffPage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly roster: StaffRoster;
    readonly standing: StaffStanding | null;
    readonly day: PlainDate;
  },
): Response | Promise<Response> {
  const { centre, roster, standing, day } = shown;
  const { contract } = centre;
  const path = placePath(contract.id, 'staff');
  return centrePage(c, {
    title: words.title,
    contract,
    here: 'staff',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        <p className="buttons">
          <a className="button main" href={`${path}/new`}>
            {words.add}
          </a>
        </p>
        {standing === null ? (
          <Notice kind="warning">{words.noTerms}</Notice>
        ) : (
          <Standing roster={roster} standing={standing} />
        )}
        <section>
          <h2 id="findings">{shared.findings}</h2>
          <FindingList findings={toldStaff(contract.id, roster, standing?.findings ?? [])} />
        </section>
        <section>
          <h2 id="roster">{words.roster}</h2>
          <Roster contract={contract.id} roster={roster} day={day} />
          <DeedForm action={`${path}/print`} className="fields row">
            <TextField name="asOf" type="date" label={words.asOf} value={day} isRequired />
            <p className="buttons">
              <button type="submit" className="button">
                {words.print}
              </button>
            </p>
          </DeedForm>
        </section>
      </>
    ),
  });
}

interface Judged {
  readonly roster: StaffRoster;
  readonly standing: StaffStanding;
}

function Standing({ roster, standing }: Judged): ReactNode {
  const { terms, spans, vacancies, notices } = standing;
  const required = exactText(exactQuotient(exact(terms.requiredStaffTenths), exact(10)));
  return (
    <>
      <section>
        <h2 id="equivalents">{words.equivalents}</h2>
        <p>{words.required(required)}</p>
        <Table<StaffingSpan>
          caption={words.equivalents}
          hidesCaption
          rows={spans}
          rowKey={({ from }) => from}
          columns={[
            {
              title: words.days,
              isHead: true,
              cell: ({ from, to }) => words.span(formatEraDate(from), formatEraDate(to)),
            },
            {
              title: words.outcome,
              cell: ({ outcome, clauses }) => (
                <>
                  <StateMark tone={tones[outcome]}>{words.outcomes[outcome]}</StateMark> <Clauses ids={clauses} />
                </>
              ),
            },
            {
              title: words.least,
              isNumber: true,
              cell: ({ least }) => (least === null ? words.unrecorded : exactText(least)),
            },
            {
              title: words.most,
              isNumber: true,
              cell: ({ most }) => (most === null ? words.unrecorded : exactText(most)),
            },
            { title: words.needs, cell: ({ needs }) => <Needs roster={roster} needs={needs} /> },
          ]}
        />
      </section>
      <section>
        <h2 id="vacancies">{words.vacancies}</h2>
        <Vacancies roster={roster} vacancies={vacancies} />
      </section>
      <section>
        <h2 id="notices">{words.notices}</h2>
        <Notices notices={notices} />
      </section>
    </>
  );
}

function Needs({
  roster,
  needs,
}: {
  readonly roster: StaffRoster;
  readonly needs: readonly StaffingNeed[];
}): ReactNode {
  const texts = new Set(
    needs.map((one) => {
      if ('parameter' in one) return words.needHours;
      const number = roster.staff[Number(one.path[1])]?.staffNumber ?? '';
      return words.needOf(number, needText(one.need));
    }),
  );
  return texts.size === 0 ? null : (
    <ul>
      {[...texts].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Vacancies({
  roster,
  vacancies,
}: {
  readonly roster: StaffRoster;
  readonly vacancies: readonly Vacancy[];
}): ReactNode {
  return (
    <Table<Vacancy>
      caption={words.vacancies}
      hidesCaption
      rows={vacancies}
      rowKey={({ path }) => path.map(String).join('.')}
      none={words.noVacancy}
      columns={[
        { title: words.staffNumber, isHead: true, cell: ({ path }) => roster.staff[Number(path[1])]?.staffNumber },
        { title: words.cause, cell: ({ cause }) => words.causes[cause] },
        { title: words.since, cell: ({ since }) => dayText(since) },
        { title: words.due, cell: ({ due }) => (due === null ? words.promptly : dayText(due)) },
        {
          title: words.replacement,
          cell: ({ replacement }) =>
            replacement === null ? (
              <StateMark tone="bad">{words.notYet}</StateMark>
            ) : (
              `${roster.staff[replacement.index]?.staffNumber ?? ''}（${dayText(replacement.on)}）`
            ),
        },
      ]}
    />
  );
}

function Notices({ notices }: { readonly notices: readonly ChangeNotice[] }): ReactNode {
  return (
    <Table<ChangeNotice>
      caption={words.notices}
      hidesCaption
      rows={notices}
      rowKey={({ member, change }) => `${member.staffNumber} ${change.kind} ${change.on}`}
      none={words.noNotice}
      columns={[
        { title: words.staffNumber, isHead: true, cell: ({ member }) => member.staffNumber },
        { title: words.change, cell: ({ change }) => `${dayText(change.on)} ${words.changes[change.kind]}` },
        {
          title: words.reportBy,
          cell: ({ notice: { due, latest } }) =>
            due === null
              ? words.bothReadings(dayText(latest['corresponding-day']), dayText(latest['whole-period-between']))
              : dayText(due),
        },
        {
          title: words.reportedOn,
          cell: ({ change: { reportedOn } }) => (reportedOn === null ? words.unrecorded : dayText(reportedOn)),
        },
        {
          title: words.standing,
          cell: ({ notice }) => (
            <>
              <StateMark tone={tones[notice.outcome]}>{words.standings[notice.outcome]}</StateMark>{' '}
              <Clauses ids={notice.clauses} />
            </>
          ),
        },
      ]}
    />
  );
}

function Roster({
  contract,
  roster,
  day,
}: {
  readonly contract: string;
  readonly roster: StaffRoster;
  readonly day: PlainDate;
}): ReactNode {
  const isOn = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    from <= day && (to === null || day <= to);
  const hours = ({ placements }: Member): string =>
    placements
      .filter(isOn)
      .map((one) => one.weeklyHours)
      .join('、');
  return (
    <Table<Member>
      caption={words.roster}
      hidesCaption
      rows={roster.staff}
      rowKey={({ staffNumber }) => staffNumber}
      none={words.none}
      columns={[
        {
          title: words.staffNumber,
          isHead: true,
          cell: ({ staffNumber }) => <a href={memberPath(contract, staffNumber)}>{staffNumber}</a>,
        },
        { title: words.name, cell: ({ name }) => name },
        {
          title: words.qualifications,
          cell: ({ qualifications }) =>
            qualifications?.map((one) => qualificationWords[one]).join('、') ?? words.unrecorded,
        },
        { title: words.hours, cell: (member) => hours(member) || words.notPlaced },
        {
          title: words.isResponsible,
          cell: ({ responsible }) => truthText(responsible === null ? null : responsible.some(isOn)),
        },
      ]}
    />
  );
}
