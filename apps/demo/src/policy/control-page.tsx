import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import {
  agreedParameter,
  type Control,
  type ControlResult,
  columnsRead,
  columnTitle,
  control as controlOf,
  parameterTitle,
  words as policyWords,
} from '@fukushi-kit/policy-check';
import type { ConfirmationBook, WaiverBook } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { Clauses } from '../page/clause-links.tsx';
import { DeedForm } from '../page/deed-form.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { ChoiceField, PassageField, TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { bookTitle } from './book-title.ts';
import type { CheckedContract } from './checked-contract.ts';
import type { ConfirmationFields } from './confirmation-form.ts';
import { FindingsTable } from './findings-table.tsx';
import { outcomeTitle } from './outcome-title.ts';
import { PolicyNav } from './policy-nav.tsx';
import { VerdictMark } from './policy-page.tsx';
import { controlPath, policyPath, registersPath } from './policy-path.ts';
import { words } from './words.ja.ts';

/** What the form of the page holds, and what is wrong with it. */
export interface ConfirmState {
  readonly fields: ConfirmationFields;
  readonly errors: readonly (readonly [name: keyof ConfirmationFields, text: string])[];
  readonly notice: 'confirmed' | 'conflict' | null;
}

type Confirmation = ConfirmationBook['rows'][number];
type Waiver = WaiverBook['rows'][number];

/** One control: what it asks, why its verdict is what it is, the person's confirmation, and the waivers of the city. */
export function controlPage(
  c: Context<AppEnv>,
  checked: CheckedContract,
  id: Control['id'],
  state: ConfirmState,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { contract, report, books } = checked;
  const asked = controlOf(id);
  const result = report.results.find((each) => each.control === id);
  if (result === undefined) throw new RangeError(`${report.catalogue} has no ${id}`);
  return renderPage(c, {
    status,
    title: `${asked.title}：${words.title}`,
    heading: asked.title,
    children: (
      <>
        <PolicyNav contract={contract} here={null} />
        <p>
          <a href={`${policyPath(contract.id)}?catalogue=${report.catalogue}&asOf=${report.asOf}`}>{words.check}</a>
        </p>
        {state.notice === 'confirmed' ? <Notice kind="done">{words.confirmed}</Notice> : null}
        {state.notice === 'conflict' ? <Notice kind="error">{words.confirmConflict}</Notice> : null}
        <ErrorSummary errors={state.errors} />
        <Facts asked={asked} result={result} day={formatEraDate(report.asOf)} />
        <section>
          <h2>{words.findings}</h2>
          <FindingsTable
            caption={words.findings}
            findings={result.findings}
            bookLink={(book) => registersPath(contract.id, book)}
          />
        </section>
        <Evidence checked={checked} asked={asked} />
        <section>
          <h2>{words.waivers}</h2>
          <p className="help">{words.waiverHelp}</p>
          <Waivers rows={books.waivers?.rows ?? []} result={result} />
        </section>
        <section>
          <h2>{words.confirmation}</h2>
          <Confirmations rows={(books.confirmations?.rows ?? []).filter((row) => row.control === id)} result={result} />
          <Confirm checked={checked} asked={asked} state={state} />
        </section>
      </>
    ),
  });
}

function Facts({
  asked,
  result,
  day,
}: {
  readonly asked: Control;
  readonly result: ControlResult;
  readonly day: string;
}): ReactNode {
  return (
    <>
      <p>{asked.item}</p>
      {asked.note === null ? null : <Notice kind="note">{asked.note}</Notice>}
      <dl className="facts">
        <dt>{words.verdict}</dt>
        <dd>
          <VerdictMark result={result} />
          {words.shownFor('', day)}
        </dd>
        <dt>{words.clause}</dt>
        <dd>
          <Clauses ids={[asked.clause]} />
        </dd>
        <dt>{words.duty}</dt>
        <dd>{policyWords.duty[asked.duty]}</dd>
        <dt>{words.gravity}</dt>
        <dd>{policyWords.gravity[asked.gravity]}</dd>
        <dt>{words.automation}</dt>
        <dd>{policyWords.automation[asked.automation]}</dd>
      </dl>
    </>
  );
}

/** What the control looks at: its registers with the columns that it reads, and the numbers agreed on. */
function Evidence({ checked, asked }: { readonly checked: CheckedContract; readonly asked: Control }): ReactNode {
  const { contract, books, agreement, report } = checked;
  const columns = columnsRead(asked.id);
  return (
    <section>
      <h2>{words.reads}</h2>
      <Table<Control['registers'][number]>
        caption={words.reads}
        rows={asked.registers}
        rowKey={(book) => book}
        none={words.readsNone}
        columns={[
          {
            title: words.register,
            isHead: true,
            cell: (book) => <a href={registersPath(contract.id, book)}>{bookTitle(book)}</a>,
          },
          {
            title: words.registerState,
            cell: (book) =>
              books[book] === undefined ? (
                <StateMark tone="wait">{words.notGiven}</StateMark>
              ) : (
                <StateMark tone="good">{words.given}</StateMark>
              ),
          },
          {
            title: words.column,
            cell: (book) => (columns[book] ?? []).map((column) => columnTitle(book, column)).join('、'),
          },
        ]}
      />
      {asked.parameters.length === 0 ? null : (
        <Table<Control['parameters'][number]>
          caption={words.parameters}
          rows={asked.parameters}
          rowKey={({ parameter }) => parameter}
          columns={[
            { title: words.parameter, isHead: true, cell: ({ parameter }) => parameterTitle(parameter) },
            { title: words.contractWord, cell: ({ word }) => word ?? words.noWord },
            {
              title: words.value,
              cell: ({ parameter }) => agreedParameter(agreement, parameter, report.asOf)?.value ?? words.unset,
            },
            {
              title: words.basis,
              cell: ({ parameter }) => agreedParameter(agreement, parameter, report.asOf)?.basis ?? words.noWord,
            },
          ]}
        />
      )}
    </section>
  );
}

function Waivers({ rows, result }: { readonly rows: readonly Waiver[]; readonly result: ControlResult }): ReactNode {
  return (
    <Table<Waiver>
      caption={words.waivers}
      rows={rows.filter((row) => row.control === result.control)}
      rowKey={({ number }) => number}
      columns={[
        { title: words.waiverNumber, isHead: true, cell: ({ number }) => number },
        { title: words.waiverUntil, cell: ({ until }) => formatEraDate(plainDate(until)) },
        { title: words.waiverDocument, cell: ({ document }) => document ?? words.blankCell },
        { title: words.waiverApprover, cell: ({ approvedBy }) => approvedBy ?? words.blankCell },
        {
          title: words.waiverEffect,
          cell: ({ number }) =>
            result.waivers.includes(number) ? (
              <StateMark tone="wait">{words.effective}</StateMark>
            ) : (
              <StateMark tone="quiet">{words.noEffect}</StateMark>
            ),
        },
      ]}
    />
  );
}

function Confirmations({
  rows,
  result,
}: {
  readonly rows: readonly Confirmation[];
  readonly result: ControlResult;
}): ReactNode {
  return (
    <Table<Confirmation>
      caption={words.confirmations}
      rows={rows}
      rowKey={({ number }) => number}
      columns={[
        { title: words.waiverNumber, isHead: true, cell: ({ number }) => number },
        { title: words.outcome, cell: ({ outcome }) => outcomeTitle(outcome) },
        { title: words.confirmedBy, cell: ({ confirmedBy }) => confirmedBy ?? words.blankCell },
        { title: words.confirmedOn, cell: ({ on }) => dayText(on) },
        { title: words.confirmedUntil, cell: ({ until }) => dayText(until) },
        { title: words.confirmationNote, cell: ({ note }) => note ?? '' },
        {
          title: words.standing,
          cell: ({ number }) =>
            number === result.confirmation ? (
              <StateMark tone="good">{words.counts}</StateMark>
            ) : (
              <StateMark tone="quiet">{words.countsNot}</StateMark>
            ),
        },
      ]}
    />
  );
}

function Confirm({
  checked: { contract, report, stored },
  asked,
  state: { fields, errors },
}: {
  readonly checked: CheckedContract;
  readonly asked: Control;
  readonly state: ConfirmState;
}): ReactNode {
  if (asked.automation === 'city') return <p>{words.cityDecides}</p>;
  if (asked.automation === 'data') return <p>{words.noConfirmationNeeded}</p>;
  const errorOf = (name: keyof ConfirmationFields): string | undefined => errors.find(([at]) => at === name)?.[1];
  return (
    <>
      <p className="help">{words.confirmationHelp}</p>
      <DeedForm action={`${controlPath(contract.id, asked.id)}?asOf=${report.asOf}`} className="fields">
        <input type="hidden" name="version" value={stored.get('confirmations')?.version ?? ''} />
        <ChoiceField
          name="outcome"
          label={words.outcome}
          value={fields.outcome}
          error={errorOf('outcome')}
          isRequired
          options={[
            ['', ''],
            ...(['adequate', 'inadequate'] as const).map((each) => [each, outcomeTitle(each)] as const),
          ]}
        />
        <TextField
          name="confirmedBy"
          label={words.confirmedBy}
          value={fields.confirmedBy}
          error={errorOf('confirmedBy')}
          isRequired
        />
        <TextField name="on" label={words.confirmedOn} type="date" value={fields.on} error={errorOf('on')} isRequired />
        <TextField
          name="until"
          label={words.confirmedUntil}
          help={words.confirmedUntilHelp}
          type="date"
          value={fields.until}
          error={errorOf('until')}
          isRequired
        />
        <PassageField name="note" label={words.confirmationNote} value={fields.note} error={errorOf('note')} rows={3} />
        <p className="buttons">
          <button type="submit" className="button main">
            {words.confirm}
          </button>
        </p>
      </DeedForm>
    </>
  );
}

function dayText(day: string | null): string {
  return day === null ? words.blankCell : formatEraDate(plainDate(day));
}
