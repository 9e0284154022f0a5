import { formatEraDate, formatEraMonth, type PlainDate, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { type DoubtId, doubt } from '@fukushi-kit/clause';
import { readingStandingText } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { doubtPath } from '../doubts/doubt-path.ts';
import { Clauses } from '../page/clause-links.tsx';
import { Contents } from '../page/contents.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { originalName } from '../submission/original-name.ts';
import { originalPath } from './city-path.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import { PapersOf } from './papers-of.tsx';
import { AskForm, type DecideFields, ReceiveForm } from './review-forms.tsx';
import { DueDay, MonthMark } from './submissions-page.tsx';
import { words } from './words.ja.ts';

/** What the page of a month shows. */
export interface MonthShown {
  readonly file: MonthFile;
  readonly contractor: string;
  readonly profile: MunicipalityProfile;
  readonly today: PlainDate;
}

/** What was sent and could not be done. */
export interface MonthSent {
  readonly fields: DecideFields | null;
  readonly errors: readonly (readonly [name: string, text: string])[];
  readonly notice: 'done' | 'moved-on' | null;
}

export const nothingSent: MonthSent = { fields: null, errors: [], notice: null };

/** A month that was handed in: its originals, and what the city decides about them. */
export function monthPage(
  c: Context<AppEnv>,
  shown: MonthShown,
  sent: MonthSent = nothingSent,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { file, contractor, today } = shown;
  return renderPage(c, {
    status,
    title: words.monthTitle(formatEraMonth(yearMonth(file.month)), contractor),
    children: (
      <>
        <p className="crumbs">
          <a href="/submissions">{words.back}</a>
        </p>
        {sent.notice === 'done' ? <Notice kind="done">{words.done}</Notice> : null}
        {sent.notice === 'moved-on' ? (
          <Notice kind="error">
            <p>{words.movedOn}</p>
            <p>{words.movedOnHelp}</p>
            <p>{words.movedOnTicks}</p>
          </Notice>
        ) : null}
        <ErrorSummary errors={sent.errors} />
        {file.result.findings.length === 0 ? null : <Notice kind="warning">{words.refusedEvents}</Notice>}
        <MonthFacts {...shown} />
        {file.state === 'not-reviewed' ? null : (
          <Contents
            parts={[
              ['originals', words.originals],
              ['ask', words.ask],
              ['receive', words.receive],
              ['papers', words.papers],
            ]}
          />
        )}
        <section>
          <h2 id="originals">{words.originals}</h2>
          <Originals file={file} />
        </section>
        {file.state === 'not-reviewed' ? null : (
          <>
            <AskForm file={file} sent={sent} today={today} />
            <ReceiveForm file={file} sent={sent} today={today} />
            <PapersOf file={file} />
          </>
        )}
      </>
    ),
  });
}

function MonthFacts({ file, profile, today }: MonthShown): ReactNode {
  const { contract, due, submissions } = file;
  const head = submissions.at(-1)?.auditHead;
  return (
    <dl className="facts">
      <dt>{words.contract}</dt>
      <dd>{contract.title}</dd>
      <dt>{words.state}</dt>
      <dd>
        <MonthMark state={file.state} /> {words.stateHelp[file.state]}
      </dd>
      <dt>{words.handedIn}</dt>
      <dd>
        <ul className="plain">
          {submissions.map(({ round, handedInOn }) => (
            <li key={round}>
              {words.rounds(round)}　{formatEraDate(plainDate(handedInOn))}
            </li>
          ))}
        </ul>
      </dd>
      {due === null ? null : (
        <>
          <dt>{words.due}</dt>
          <dd>
            <DueDay file={file} today={today} /> <Clauses ids={due.clauses} />
          </dd>
          <dt>{words.dueRests}</dt>
          <dd>
            {due.readings.map((used) => (
              <Reading key={used.doubt} used={used} profile={profile} />
            ))}
          </dd>
        </>
      )}
      {head === undefined ? null : (
        <>
          <dt>{words.auditHead}</dt>
          <dd>
            <details>
              <summary>{words.auditHeadShow}</summary>
              <p className="help">{words.auditHeadText(head.sequence, head.hash)}</p>
            </details>
          </dd>
        </>
      )}
    </dl>
  );
}

/** A reading that something rests on, with its standing and the page of its doubt. */
function Reading({
  used,
  profile,
}: {
  readonly used: { readonly doubt: DoubtId; readonly reading: string };
  readonly profile: MunicipalityProfile;
}): ReactNode {
  const of = doubt(used.doubt);
  const text = of.readings.find(({ id }) => id === used.reading)?.ja ?? used.reading;
  return (
    <p>
      <a href={doubtPath(of)}>{text}</a>
      <span className="help">{words.ofField(readingStandingText(profile, used))}</span>
    </p>
  );
}

function Originals({ file }: { readonly file: MonthFile }): ReactNode {
  return (
    <Table<ReviewedOriginal>
      caption={words.originalsCaption}
      rows={file.originals}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          title: words.sheet,
          isHead: true,
          cell: ({ latest, number }) => (
            <a href={originalPath(file.contract.id, file.month, number)}>{originalName(latest)}</a>
          ),
        },
        { title: words.handedIn, cell: ({ handedInOn }) => formatEraDate(plainDate(handedInOn)) },
        { title: words.standing, cell: ({ state }) => <OriginalState state={state} /> },
        {
          title: words.marks,
          cell: ({ marks, open }) => (marks.length === 0 ? words.noMarks : words.openMarks(open.length, marks.length)),
        },
      ]}
    />
  );
}

const tones: Readonly<Record<keyof typeof words.places, Tone>> = {
  'under-review': 'wait',
  'correction-asked': 'quiet',
  received: 'good',
};

/** Where an original stands, with the notice that received it. */
export function OriginalState({ state }: Pick<ReviewedOriginal, 'state'>): ReactNode {
  if (state === null) return <StateMark tone="quiet">{words.placeNotReviewed}</StateMark>;
  return (
    <>
      <StateMark tone={tones[state.at]}>{words.places[state.at]}</StateMark>{' '}
      {state.at === 'received' ? words.receivedBy(formatEraDate(state.receivedOn), state.notice) : null}{' '}
      {words.corrections(state.corrections)}
    </>
  );
}
