import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import { dataDigest } from '@fukushi-kit/form';
import { catalogue, words as policyWords } from '@fukushi-kit/policy-check';
import { keptBooks } from '@fukushi-kit/policy-check/registers';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { renderPage } from '../page/page.tsx';
import { StateMark } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { VerdictsByChapter } from '../picture/index.ts';
import { bookTitle } from '../policy/book-title.ts';
import { chapterVerdicts } from '../policy/chapter-verdicts.ts';
import { FindingsTable } from '../policy/findings-table.tsx';
import { type PolicyRow, policyResultPath } from './policy-results.ts';
import { words } from './words.ja.ts';

/** Every result of a check that was handed to the city. */
export function policyResultsPage(c: Context<AppEnv>, rows: readonly PolicyRow[]): Response | Promise<Response> {
  return renderPage(c, {
    title: words.policy,
    children: (
      <>
        <p>{words.policyHelp}</p>
        <Table<PolicyRow>
          caption={words.policy}
          rows={rows}
          rowKey={(row) => policyResultPath(row)}
          none={words.noPolicy}
          columns={[
            {
              title: words.check,
              isHead: true,
              cell: (row) => (
                <a href={policyResultPath(row)}>
                  {catalogue(row.result.body.report.catalogue).title}
                  <span className="unseen">{words.ofField(row.contractor)}</span>
                </a>
              ),
            },
            { title: words.contractor, cell: ({ contractor }) => contractor },
            { title: words.asOf, cell: ({ result }) => formatEraDate(plainDate(result.body.report.asOf)) },
            { title: words.handedIn, cell: ({ result }) => formatEraDate(plainDate(result.body.handedInOn)) },
            {
              title: policyWords.verdict.nonconforming,
              cell: ({ result }) => result.body.report.counts.nonconforming,
              isNumber: true,
            },
            {
              title: policyWords.verdict.unverified,
              cell: ({ result }) => result.body.report.counts.unverified,
              isNumber: true,
            },
          ]}
        />
      </>
    ),
  });
}

/** One result: by chapter as a picture, and everything that was found. */
export function policyResultPage(c: Context<AppEnv>, row: PolicyRow): Response | Promise<Response> {
  const { contract, contractor, result } = row;
  const { report, handedInOn, reportDigest, auditHead, evidence } = result.body;
  const title = catalogue(report.catalogue).title;
  const isSame = dataDigest(report) === reportDigest;
  return renderPage(c, {
    title: `${title}：${contractor}`,
    children: (
      <>
        <p className="crumbs">
          <a href="/policy-results">{words.policy}</a>
        </p>
        <dl className="facts">
          <dt>{words.contract}</dt>
          <dd>{contract.title}</dd>
          <dt>{words.asOf}</dt>
          <dd>{formatEraDate(report.asOf)}</dd>
          <dt>{words.handedIn}</dt>
          <dd>{formatEraDate(plainDate(handedInOn))}</dd>
          <dt>{words.digest}</dt>
          <dd>
            <StateMark tone={isSame ? 'good' : 'bad'}>{isSame ? words.digestSame : words.digestDiffers}</StateMark>
          </dd>
          <dt>{words.auditHead}</dt>
          <dd className="help">{words.auditHeadText(auditHead.sequence, auditHead.hash)}</dd>
        </dl>
        <VerdictsByChapter chapters={chapterVerdicts(report)} />
        <section>
          <h2>{words.findings}</h2>
          <FindingsTable caption={words.findings} findings={report.findings} />
        </section>
        <Evidence evidence={evidence} />
      </>
    ),
  });
}

type Books = PolicyRow['result']['body']['evidence'];

function Evidence({ evidence }: { readonly evidence: Books }): ReactNode {
  return (
    <section>
      <h2>{words.evidence}</h2>
      <Table<Books[number]>
        caption={words.evidence}
        rows={evidence}
        rowKey={({ book }) => book}
        columns={[
          { title: words.book, cell: ({ book }) => titleOf(book), isHead: true },
          { title: words.rowCount, cell: ({ rows }) => rows ?? words.notSet, isNumber: true },
          { title: words.digest, cell: ({ digest }) => <span className="help">{digest}</span> },
        ]}
      />
    </section>
  );
}

/** A book that this version does not know is called as it was sent. */
function titleOf(book: string): string {
  const known = keptBooks.find((name) => name === book);
  return known === undefined ? book : bookTitle(known);
}
