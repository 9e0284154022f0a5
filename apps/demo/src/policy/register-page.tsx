import type { KeptBook } from '@fukushi-kit/policy-check/registers';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import type { Contract } from '../contract/contract.ts';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import type { Stored } from '../record/record.ts';
import { bookTitle } from './book-title.ts';
import { PolicyNav } from './policy-nav.tsx';
import { registersPath } from './policy-path.ts';
import type { ShownTable } from './register-rows.ts';
import { coverageText } from './registers-page.tsx';
import { words } from './words.ja.ts';

const MOST_ROWS = 500;

/** One register as a table, as it stands in its file. */
export function registerPage(
  c: Context<AppEnv>,
  contract: Contract,
  book: KeptBook,
  stored: Stored<'register'> | null,
  tables: readonly ShownTable[] | null,
): Response | Promise<Response> {
  return renderPage(c, {
    title: `${bookTitle(book)}：${words.registersTitle}`,
    heading: bookTitle(book),
    children: (
      <>
        <PolicyNav contract={contract} here={null} />
        <p>
          <a href={registersPath(contract.id)}>{words.list}</a>
        </p>
        {stored === null ? <Notice kind="note">{words.notKept}</Notice> : <Kept stored={stored} />}
        {stored !== null && tables === null ? <Notice kind="warning">{words.unwritable}</Notice> : null}
        {(tables ?? []).map((table) => (
          <RowsTable key={table.file} table={table} />
        ))}
      </>
    ),
  });
}

function Kept({ stored }: { readonly stored: Stored<'register'> }): ReactNode {
  const covered = coverageText(stored);
  return (
    <dl className="facts">
      {covered === '' ? null : (
        <>
          <dt>{words.covered}</dt>
          <dd>{covered}</dd>
        </>
      )}
      <dt>{words.savedAt}</dt>
      <dd>{timeText(stored.savedAt)}</dd>
    </dl>
  );
}

function RowsTable({ table: { file, header, rows } }: { readonly table: ShownTable }): ReactNode {
  const shown = rows.slice(0, MOST_ROWS).map((cells, index) => ({ cells, index }));
  return (
    <section>
      <h2>{file}</h2>
      {shown.length < rows.length ? (
        <Notice kind="note">
          {words.tooLarge} {words.shown(shown.length, rows.length)}
        </Notice>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="wide" aria-label={words.tableOf(file)} tabIndex={0}>
        <Table<(typeof shown)[number]>
          caption={file}
          rows={shown}
          rowKey={({ index }) => String(index)}
          columns={header.map((title, column) => ({
            title,
            cell: ({ cells }) => cells[column] ?? '',
            isHead: column === 0,
          }))}
        />
      </section>
    </section>
  );
}
