import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import { type ControlResult, catalogue, control, words as policyWords, type Verdict } from '@fukushi-kit/policy-check';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { Clauses } from '../page/clause-links.tsx';
import { Contents } from '../page/contents.tsx';
import { DeedForm } from '../page/deed-form.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { ChoiceField, TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { VerdictsByChapter } from '../picture/index.ts';
import type { Stored } from '../record/record.ts';
import { mayApprove } from '../who.ts';
import { ByChapter } from './by-chapter.tsx';
import { chapterVerdicts } from './chapter-verdicts.ts';
import type { CheckedContract } from './checked-contract.ts';
import { FindingsTable } from './findings-table.tsx';
import { PolicyNav } from './policy-nav.tsx';
import { controlPath, policyPath, registersPath } from './policy-path.ts';
import { words } from './words.ja.ts';

/** What the page of a check shows beside the check. */
export interface PolicyPageState {
  readonly handedIn: readonly Stored<'policy-result'>[];
  readonly oscalNames: readonly string[];
  readonly notice: 'handed-in' | null;
  readonly today: string;
  /** Whether the day that was asked for is none, or has not come; the check is then as of today. */
  readonly isDayWrong: boolean;
}

/** How a contract stands: counts by chapter, what was found, every control, and what can be done with the result. */
export function policyPage(
  c: Context<AppEnv>,
  checked: CheckedContract,
  state: PolicyPageState,
): Response | Promise<Response> {
  const { contract, report } = checked;
  const day = formatEraDate(report.asOf);
  const here = policyPath(contract.id);
  return renderPage(c, {
    title: `${words.title}：${contract.title}`,
    heading: words.title,
    children: (
      <>
        <PolicyNav contract={contract} here="check" />
        <p>{contract.title}</p>
        {state.notice === 'handed-in' ? <Notice kind="done">{words.handedIn}</Notice> : null}
        {state.isDayWrong ? <ErrorSummary errors={[['asOf', words.asOfWrong]]} /> : null}
        <ChooseCheck checked={checked} today={state.today} isDayWrong={state.isDayWrong} />
        <Contents
          parts={[
            ['summary', words.summary],
            ['findings', words.findings],
            ['results', words.results],
            ['use', words.next],
          ]}
        />
        <section>
          <h2 id="summary">{words.shownFor(catalogue(report.catalogue).title, day)}</h2>
          <NextStep checked={checked} />
          <VerdictsByChapter level={3} chapters={chapterVerdicts(report)} />
        </section>
        <section>
          <h2 id="findings">{words.findings}</h2>
          <p className="help">{words.findingsHelp}</p>
          <ByChapter
            of={report.catalogue}
            rows={report.findings}
            controlOf={(finding) => finding.control}
            isFirst={({ severity }) => severity === 'error'}
            none={words.noFindings}
          >
            {(caption, findings) => (
              <FindingsTable
                caption={caption}
                findings={findings}
                link={(id) => `${controlPath(contract.id, id)}?asOf=${report.asOf}`}
                bookLink={(book) => registersPath(contract.id, book)}
              />
            )}
          </ByChapter>
        </section>
        <section>
          <h2 id="results">{words.results}</h2>
          <ByChapter
            of={report.catalogue}
            rows={report.results}
            controlOf={({ control: id }) => id}
            none={words.noFindings}
          >
            {(caption, results) => <ResultsTable caption={caption} results={results} checked={checked} />}
          </ByChapter>
        </section>
        <UseResult checked={checked} state={state} here={here} mayHandIn={mayApprove(c.get('who'))} />
      </>
    ),
  });
}

function ResultsTable({
  caption,
  results,
  checked: { contract, report },
}: {
  readonly caption: string;
  readonly results: readonly ControlResult[];
  readonly checked: CheckedContract;
}): ReactNode {
  return (
    <Table<ControlResult>
      caption={caption}
      hidesCaption
      rows={results}
      rowKey={(result) => result.control}
      columns={[
        {
          title: words.control,
          isHead: true,
          cell: (result) => {
            const { title, clause } = control(result.control);
            return (
              <>
                <a href={`${controlPath(contract.id, result.control)}?asOf=${report.asOf}`}>{title}</a>{' '}
                <Clauses ids={[clause]} />
              </>
            );
          },
        },
        { title: words.verdict, cell: (result) => <VerdictMark result={result} /> },
        { title: words.findings, cell: ({ findings }) => findings.length, isNumber: true },
      ]}
    />
  );
}

const tones: { readonly [Key in Verdict]: Tone } = {
  conforming: 'good',
  nonconforming: 'bad',
  'not-applicable': 'quiet',
  unverified: 'wait',
  'effort-unmet': 'wait',
  'left-to-city': 'quiet',
};

/** How a control stands, as a mark; that a waiver covers a breach is said beside it. */
export function VerdictMark({
  result: { verdict, waivers, isExcluded },
}: {
  readonly result: Pick<ControlResult, 'verdict' | 'waivers' | 'isExcluded'>;
}): ReactNode {
  return (
    <>
      <StateMark tone={tones[verdict]}>{policyWords.verdict[verdict]}</StateMark>
      {waivers.length > 0 ? ` ${words.waived}` : null}
      {isExcluded ? ` ${words.excluded}` : null}
    </>
  );
}

function ChooseCheck({
  checked: { contract, choices, report },
  today,
  isDayWrong,
}: {
  readonly checked: CheckedContract;
  readonly today: string;
  readonly isDayWrong: boolean;
}): ReactNode {
  return (
    <form method="get" action={policyPath(contract.id)} className="fields row">
      {choices.length < 2 ? null : (
        <ChoiceField
          name="catalogue"
          label={words.catalogue}
          value={report.catalogue}
          options={choices.map((id) => [id, catalogue(id).title] as const)}
        />
      )}
      <TextField
        name="asOf"
        label={words.asOf}
        type="date"
        value={report.asOf}
        error={isDayWrong ? words.asOfWrong : undefined}
        help={words.asOfHelp(formatEraDate(plainDate(today)))}
      />
      <p className="buttons">
        <button type="submit" className="button">
          {words.show}
        </button>
      </p>
    </form>
  );
}

function NextStep({ checked: { report } }: { readonly checked: CheckedContract }): ReactNode {
  const { nonconforming, unverified, efforts } = report.counts;
  const open = unverified + efforts.unverified;
  if (nonconforming === 0 && open === 0) return <Notice kind="done">{words.nextNone}</Notice>;
  return (
    <Notice kind={nonconforming > 0 ? 'warning' : 'note'}>
      {nonconforming > 0 ? <p>{words.nextBroken(nonconforming)}</p> : null}
      {open > 0 ? <p>{words.nextOpen(open)}</p> : null}
    </Notice>
  );
}

function UseResult({
  checked: { report },
  state: { handedIn, oscalNames },
  here,
  mayHandIn,
}: {
  readonly checked: CheckedContract;
  readonly state: PolicyPageState;
  readonly here: string;
  readonly mayHandIn: boolean;
}): ReactNode {
  const asked = new URLSearchParams({ catalogue: report.catalogue, asOf: report.asOf }).toString();
  const chosen = (
    <>
      <input type="hidden" name="catalogue" value={report.catalogue} />
      <input type="hidden" name="asOf" value={report.asOf} />
    </>
  );
  return (
    <section>
      <h2 id="use">{words.next}</h2>
      <div className="columns">
        <article className="card">
          <h3>{words.print}</h3>
          <p className="help">{words.printHelp}</p>
          <DeedForm action={`${here}/print`}>
            {chosen}
            <button type="submit" className="button">
              {words.print}
            </button>
          </DeedForm>
        </article>
        <article className="card">
          <h3>{words.handIn}</h3>
          <p className="help">{words.handInHelp}</p>
          {mayHandIn ? (
            <DeedForm action={`${here}/hand-in`}>
              {chosen}
              <button type="submit" className="button main">
                {words.handInButton}
              </button>
            </DeedForm>
          ) : (
            <p>{words.managerOnly}</p>
          )}
        </article>
        <article className="card">
          <h3>{words.oscal}</h3>
          <p className="help">{words.oscalHelp}</p>
          <p>
            <a href={`${here}/oscal.zip?${asked}`}>{words.oscalAll}</a>
          </p>
          <ul>
            {oscalNames.map((name) => (
              <li key={name}>
                <a href={`${here}/oscal/${name}?${asked}`}>{name}</a>
              </li>
            ))}
          </ul>
        </article>
      </div>
      <Table<Stored<'policy-result'>>
        caption={words.handedInList}
        rows={handedIn}
        rowKey={({ id }) => id}
        none={words.handedInNever}
        columns={[
          {
            title: words.catalogue,
            isHead: true,
            cell: ({ body }) => words.shownFor(catalogue(body.report.catalogue).title, formatEraDate(body.report.asOf)),
          },
          { title: words.handedInOn, cell: ({ body }) => formatEraDate(plainDate(body.handedInOn)) },
          { title: words.digest, cell: ({ body }) => <code>{body.reportDigest}</code> },
        ]}
      />
    </section>
  );
}
