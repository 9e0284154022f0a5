import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import { bookKinds } from '@fukushi-kit/policy-check';
import {
  type KeptBook,
  keptBooks,
  type RegisterFileFinding,
  registerFileText,
} from '@fukushi-kit/policy-check/registers';
import type { Context } from 'hono';
import { Fragment, type ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import type { Contract } from '../contract/contract.ts';
import { ErrorSummary } from '../page/error-summary.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import type { Stored } from '../record/record.ts';
import { bookTitle } from './book-title.ts';
import { PolicyNav } from './policy-nav.tsx';
import { registersPath } from './policy-path.ts';
import { UploadForm } from './upload-form.tsx';
import { words } from './words.ja.ts';

/** What the page says about what was sent. */
export interface RegistersPageState {
  readonly findings: readonly RegisterFileFinding[];
  /** How many registers were kept just now; `null` where nothing was sent. */
  readonly saved: number | null;
  readonly trouble: 'no-files' | 'refused' | null;
  /** The registers that others changed since the page was shown. */
  readonly overtaken: readonly KeptBook[];
}

export const QUIET: RegistersPageState = { findings: [], saved: null, trouble: null, overtaken: [] };

type Kept = ReadonlyMap<KeptBook, Stored<'register'>>;

/** The registers of a contract: what is there, what is missing, templates, and the form by which files are sent. */
export function registersPage(
  c: Context<AppEnv>,
  contract: Contract,
  stored: Kept,
  state: RegistersPageState,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  return renderPage(c, {
    status,
    title: `${words.registersTitle}：${contract.title}`,
    heading: words.registersTitle,
    children: (
      <>
        <PolicyNav contract={contract} here="registers" />
        <p>{contract.title}</p>
        <Outcome state={state} />
        <p>{words.registersHelp}</p>
        <p className="help">{words.coverageHelp}</p>
        <UploadForm contract={contract} stored={stored} hasNoFiles={state.trouble === 'no-files'} />
        <section>
          <h2>{words.list}</h2>
          <BooksTable contract={contract} stored={stored} />
        </section>
        {stored.size === 0 ? null : (
          <section>
            <h2>{words.download}</h2>
            <p className="help">{words.downloadHelp}</p>
            <ul>
              {(['xlsx', 'csv'] as const).map((format) => (
                <li key={format}>
                  <a href={`${registersPath(contract.id)}/files.zip?format=${format}`}>
                    {words.downloadAll(format === 'xlsx' ? 'Excel' : 'CSV')}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
}

function Outcome({
  state: { findings, saved, trouble, overtaken },
}: {
  readonly state: RegistersPageState;
}): ReactNode {
  return (
    <>
      {saved === null ? null : <Notice kind="done">{saved === 0 ? words.savedNone : words.saved(saved)}</Notice>}
      {trouble === 'no-files' ? <ErrorSummary errors={[['files', words.noFiles]]} /> : null}
      {trouble === 'refused' ? <Notice kind="error">{words.refused}</Notice> : null}
      {overtaken.length === 0 ? null : (
        <Notice kind="error">{words.uploadConflict(overtaken.map((book) => bookTitle(book)))}</Notice>
      )}
      {findings.length === 0 ? null : (
        <Table<RegisterFileFinding>
          caption={words.refusedTable}
          rows={findings}
          rowKey={(finding) => JSON.stringify(finding)}
          columns={[
            { title: words.file, cell: ({ file }) => file, isHead: true },
            { title: words.line, cell: ({ line }) => line ?? '', isNumber: true },
            { title: words.reason, cell: (finding) => registerFileText(finding) },
          ]}
        />
      )}
    </>
  );
}

function BooksTable({ contract, stored }: { readonly contract: Contract; readonly stored: Kept }): ReactNode {
  return (
    <Table<KeptBook | 'coverage'>
      caption={words.list}
      rows={keptBooks}
      rowKey={(book) => book}
      columns={[
        { title: words.code, cell: (book) => bookKinds.find(({ name }) => name === book)?.code ?? '' },
        {
          title: words.register,
          isHead: true,
          cell: (book) =>
            book !== 'coverage' && stored.has(book) ? (
              <a href={registersPath(contract.id, book)}>{bookTitle(book)}</a>
            ) : (
              bookTitle(book)
            ),
        },
        { title: words.rowCount, cell: (book) => <RowCount book={book} stored={stored} />, isNumber: true },
        { title: words.covered, cell: (book) => coverageText(book === 'coverage' ? undefined : stored.get(book)) },
        {
          title: words.savedAt,
          cell: (book) => {
            const kept = book === 'coverage' ? undefined : stored.get(book);
            return kept === undefined ? '' : timeText(kept.savedAt);
          },
        },
        { title: words.template, cell: (book) => <Templates contract={contract} book={book} /> },
      ]}
    />
  );
}

function RowCount({ book, stored }: { readonly book: KeptBook | 'coverage'; readonly stored: Kept }): ReactNode {
  if (book === 'coverage') return null;
  const kept = stored.get(book);
  if (kept === undefined) return <StateMark tone="wait">{words.missing}</StateMark>;
  const { content } = kept.body;
  return 'rows' in content ? content.rows.length : content.parameters.length + content.readings.length;
}

/** For which days a register is declared complete. */
export function coverageText(stored: Stored<'register'> | undefined): string {
  if (stored === undefined) return '';
  const { content } = stored.body;
  if (!('coverage' in content)) return '';
  if (content.coverage === null) return words.noCoverage;
  const { from, to } = content.coverage;
  return words.coveredFrom(formatEraDate(plainDate(from)), formatEraDate(plainDate(to)));
}

function Templates({
  contract,
  book,
}: {
  readonly contract: Contract;
  readonly book: KeptBook | 'coverage';
}): ReactNode {
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Fragment key={format}>
          <a href={`${registersPath(contract.id, book)}/template?format=${format}`}>
            {format === 'xlsx' ? 'Excel' : 'CSV'}
            <span className="unseen">{words.templateOf(bookTitle(book))}</span>
          </a>{' '}
        </Fragment>
      ))}
    </>
  );
}
