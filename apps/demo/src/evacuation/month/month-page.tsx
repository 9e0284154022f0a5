import { formatEraDate, formatEraMonth, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { doubt } from '@fukushi-kit/clause';
import { inspectionDue, type ReviewState, type Submission } from '@fukushi-kit/settlement';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../../app-env.ts';
import { Clauses } from '../../page/clause-links.tsx';
import { DaysLeft } from '../../page/days-left.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { Notice } from '../../page/notice.tsx';
import { renderPage } from '../../page/page.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { originalName } from '../../submission/original-name.ts';
import type { HandedInOriginal } from '../../submission/submission.ts';
import { mayApprove } from '../../who.ts';
import { ContractNav } from '../contract-nav.tsx';
import { FindingList } from '../person/finding-list.tsx';
import type { Lacking } from '../person/lacking.ts';
import { personPath } from '../person/person-path.ts';
import { FigureTable } from './figure-table.tsx';
import { handInOf } from './hand-in.ts';
import { openPoints } from './hand-in-again.ts';
import { cityNews } from './life-news.ts';
import { missingOf } from './missing-of.ts';
import type { MonthFile } from './month-file.ts';
import { monthPath } from './month-path.ts';
import { monthState } from './month-state.ts';
import { monthTones } from './months-page.tsx';
import { words } from './words.ja.ts';

interface Shown {
  readonly file: MonthFile;
  readonly day: PlainDate;
  readonly canHandIn: boolean;
  readonly name: string;
}

/** A month: who counts, the figures, what is missing, when it is due, printing, handing in, and the review. */
export function monthPage(
  c: Context<AppEnv>,
  file: MonthFile,
  day: PlainDate,
  refused: { readonly text: string; readonly found: readonly Lacking[] } | null = null,
): Response | Promise<Response> {
  const who = c.get('who');
  const shown = { file, day, canHandIn: mayApprove(who), name: who.displayName };
  const { contract } = file.frame;
  return renderPage(c, {
    title: words.title(formatEraMonth(file.month)),
    status: refused === null ? 200 : 422,
    children: (
      <>
        <ContractNav contract={contract} here="months" />
        {refused === null ? null : (
          <Notice kind="error">
            <p>{refused.text}</p>
            {refused.found.length === 0 ? null : <FindingList found={refused.found} />}
          </Notice>
        )}
        <Due {...shown} />
        <section>
          <h2>{words.missing}</h2>
          <FindingList found={missingOf(file)} none={words.nothingMissing} />
        </section>
        <section>
          <h2>{words.whoCounts}</h2>
          <p className="help">{words.whoCountsHelp}</p>
          <Counted file={file} />
        </section>
        <section>
          <h2>{words.figures}</h2>
          <FigureTable report={file.result.report} />
          <Readings file={file} />
        </section>
        <section>
          <h2>{words.print}</h2>
          <p className="help">{words.printHelp}</p>
          <DeedForm action={`${monthPath(contract.id, file.month)}/print`}>
            <p className="buttons">
              <button type="submit" className="button">
                {words.printAll}
              </button>
              <a className="button" href={`${monthPath(contract.id, file.month)}/details`}>
                {words.details}
              </a>
            </p>
          </DeedForm>
        </section>
        <HandingIn {...shown} />
        <InReview {...shown} />
      </>
    ),
  });
}

function Due({ file: { result, review }, day }: Shown): ReactNode {
  const state = monthState(review);
  const { due } = result;
  return (
    <section aria-label={words.due} className="card">
      <p>
        <StateMark tone={monthTones[state]}>{words.states[state]}</StateMark>
      </p>
      <p>
        {due === null ? words.noDue : words.dueText(formatEraDate(due.due))}{' '}
        {due === null || state !== 'not-handed-in' ? null : <DaysLeft due={due.due} today={day} />}{' '}
        <Clauses ids={due?.clauses} />
      </p>
    </section>
  );
}

function Counted({ file: { frame, result } }: Pick<Shown, 'file'>): ReactNode {
  return (
    <Table<Submission>
      caption={words.whoCounts}
      rows={result.report.submissions}
      rowKey={({ controlNumber }) => controlNumber}
      none={words.nobodyCounts}
      columns={[
        {
          title: words.controlNumber,
          cell: ({ controlNumber }) => <a href={personPath(frame.contract.id, controlNumber)}>{controlNumber}</a>,
          isHead: true,
        },
        { title: words.planKind, cell: ({ planKind }) => (planKind === null ? '' : words.planKinds[planKind]) },
        { title: words.madeOn, cell: ({ planMadeOn }) => (planMadeOn === null ? '' : formatEraDate(planMadeOn)) },
        { title: words.roster, cell: ({ roster }) => (roster === null ? '' : words.rosterAnswers[roster]) },
      ]}
    />
  );
}

function Readings({ file: { result } }: Pick<Shown, 'file'>): ReactNode {
  if (result.readings.length === 0) return null;
  return (
    <div className="stack">
      <h3>{words.readings}</h3>
      <ul>
        {result.readings.map(({ doubt: id, reading }) => {
          const { question, readings } = doubt(id);
          return (
            <li key={id}>
              {question.ja}　{readings.find((one) => one.id === reading)?.ja ?? reading}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function HandingIn({ file, day, canHandIn, name }: Shown): ReactNode {
  const { submissions, frame, month } = file;
  if (submissions.length > 0) {
    return (
      <section>
        <h2>{words.handIn}</h2>
        <ul>
          {submissions.map(({ round, handedInOn }) => (
            <li key={round}>{words.handedInOn(formatEraDate(plainDate(handedInOn)))}</li>
          ))}
        </ul>
      </section>
    );
  }
  const { refused } = handInOf(file, { on: day, name });
  return (
    <section>
      <h2>{words.handIn}</h2>
      <p className="help">{words.handInHelp}</p>
      {refused.length === 0 ? null : (
        <>
          <p>{words.notReady}</p>
          <FindingList found={refused} />
        </>
      )}
      {canHandIn ? null : <p>{words.needsManager}</p>}
      {canHandIn && refused.length === 0 ? (
        <DeedForm action={`${monthPath(frame.contract.id, month)}/hand-in`}>
          <button type="submit" className="button main">
            {words.handInButton}
          </button>
        </DeedForm>
      ) : null}
    </section>
  );
}

const reviewTones: Readonly<Record<ReviewState['at'], Tone>> = {
  'not-submitted': 'quiet',
  'under-review': 'wait',
  'correction-asked': 'bad',
  received: 'good',
};

function InReview({ file }: Shown): ReactNode {
  const { submissions, review, frame, month } = file;
  if (submissions.length === 0) return null;
  const all = submissions.flatMap(({ originals }) => originals).filter(({ deliverable }) => deliverable !== null);
  const originals = [...new Map(all.map((original) => [original.original, original])).values()];
  const stateOf = ({ original }: HandedInOriginal): ReviewState =>
    review.states.get(original) ?? { at: 'not-submitted' };
  const news = cityNews(file).reduce((sum, { added }) => sum + added, 0);
  const path = monthPath(frame.contract.id, month);
  return (
    <section>
      <h2>{words.review}</h2>
      {openPoints(file).length === 0 ? null : (
        <p className="buttons">
          <a className="button main" href={`${path}/corrections`}>
            {words.toCorrections}
          </a>
        </p>
      )}
      {news === 0 ? null : (
        <DeedForm action={`${path}/take-over`} className="stack">
          <p>{words.news(news)}</p>
          <p className="buttons">
            <button type="submit" className="button">
              {words.takeOver}
            </button>
          </p>
        </DeedForm>
      )}
      <Table<HandedInOriginal>
        caption={words.review}
        rows={originals}
        rowKey={({ original }) => original}
        columns={[
          { title: words.original, cell: (original) => originalName(original), isHead: true },
          {
            title: words.at,
            cell: (original) => (
              <StateMark tone={reviewTones[stateOf(original).at]}>{words.reviewStates[stateOf(original).at]}</StateMark>
            ),
          },
          { title: words.inspectionDue, cell: (original) => inspectionText(stateOf(original), frame) },
          { title: words.notice, cell: (original) => noticeText(stateOf(original)) },
        ]}
      />
    </section>
  );
}

function inspectionText(state: ReviewState, { agreed }: MonthFile['frame']): string {
  if (state.at !== 'under-review') return '';
  const agreedDays = agreed?.inspectionDays ?? null;
  return formatEraDate(inspectionDue({ since: state.since, agreedDays, finishedOn: null }).due);
}

function noticeText(state: ReviewState): string {
  return state.at === 'received' ? `${state.notice}（${formatEraDate(state.receivedOn)}）` : '';
}
