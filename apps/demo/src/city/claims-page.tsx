import { formatEraDate, type PlainDate } from '@fukushi-kit/calendar';
import { readingStandingText } from '@fukushi-kit/municipality';
import { type Claim, messages, type PayBy } from '@fukushi-kit/settlement';
import { explain, needsOf, yenOf } from '@fukushi-kit/yen';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { yenText } from '../centre/settlement/yen-text.ts';
import { NeedList } from '../doubts/need-list.tsx';
import { WithDoubts } from '../doubts/with-doubts.tsx';
import { Clauses } from '../page/clause-links.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import type { ClaimFile } from './claim-file.ts';
import { countPath } from './count-paper.ts';
import { TermsForm, type TermsState } from './terms-form.tsx';
import { words } from './words.ja.ts';

/** Days of an invoice for which the day of payment is shown, without a record. */
export interface Asked {
  readonly contract: string;
  readonly invoicedOn: PlainDate;
  readonly receivedOn: PlainDate;
  readonly payment: PayBy | null;
}

/** The claims of every contract that is paid by the piece. */
export function claimsPage(
  c: Context<AppEnv>,
  shown: { readonly files: readonly ClaimFile[]; readonly asked: Asked | null; readonly terms: TermsState | null },
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { files, asked, terms } = shown;
  return renderPage(c, {
    status,
    title: words.claims,
    children: (
      <>
        <p>{words.claimsHelp}</p>
        {c.req.query('saved') === undefined ? null : <Notice kind="done">{words.termsSaved}</Notice>}
        {terms?.isOvertaken === true ? <Notice kind="error">{words.termsConflict}</Notice> : null}
        <ErrorSummary errors={terms?.errors ?? []} />
        {files.length === 0 ? <p className="none">{words.noClaims}</p> : null}
        {files.map((file) => (
          <ClaimOf
            key={file.contract.id}
            file={file}
            asked={asked?.contract === file.contract.id ? asked : null}
            terms={terms?.contract === file.contract.id ? terms : null}
          />
        ))}
      </>
    ),
  });
}

function ClaimOf({
  file,
  asked,
  terms,
}: {
  readonly file: ClaimFile;
  readonly asked: Asked | null;
  readonly terms: TermsState | null;
}): ReactNode {
  const { contract, contractor, claimed } = file;
  return (
    <section>
      <h2>{contractor}</h2>
      <p className="help">{contract.title}</p>
      {claimed.ok ? (
        <Counted file={file} claimed={claimed.value} />
      ) : (
        <Notice kind="error">{claimed.findings.map(({ code }) => messages[code]).join('')}</Notice>
      )}
      <p>
        <a href={countPath(contract.id)}>
          {words.countPaper}
          <span className="unseen">{words.ofField(contractor)}</span>
        </a>
      </p>
      <div className="columns">
        <TermsForm file={file} state={terms} />
        <Payment file={file} asked={asked} />
      </div>
    </section>
  );
}

function Counted({ file, claimed }: { readonly file: ClaimFile; readonly claimed: Claim }): ReactNode {
  const { counts, amount, originals } = claimed;
  const total = yenOf(amount.confirmed);
  return (
    <>
      <dl className="facts">
        <dt>{words.payable}</dt>
        <dd>
          {words.newPlans}　{words.originalsCount(counts.new)}、{words.updates}　{words.originalsCount(counts.update)}{' '}
          <Clauses ids={['chigasaki-r7:12']} />
        </dd>
        <dt>{words.amount}</dt>
        <dd>{total === null ? words.amountOpen : yenText(total)}</dd>
      </dl>
      {total === null ? (
        <>
          <h3>{words.needs}</h3>
          <NeedList needs={needsOf(amount.confirmed)} />
        </>
      ) : null}
      <details>
        <summary>{words.derivation}</summary>
        <pre className="working">
          <WithDoubts text={explain(amount.confirmed, (used) => readingStandingText(file.profile, used))} />
        </pre>
      </details>
      <Table<Claim['originals'][number]>
        caption={words.perOriginal}
        rows={originals}
        rowKey={({ id }) => id}
        none={words.noOriginals}
        columns={[
          { title: words.original, cell: ({ id }) => id, isHead: true },
          { title: words.kind, cell: ({ kind }) => words.kinds[kind ?? 'unknown'] },
          { title: words.verdict, cell: ({ verdict }) => <Verdict verdict={verdict} /> },
          { title: words.why, cell: (original) => <Why original={original} /> },
        ]}
      />
    </>
  );
}

const tones: Readonly<Record<Claim['originals'][number]['verdict'], Tone>> = {
  paid: 'good',
  'not-paid': 'quiet',
  open: 'wait',
};

function Verdict({ verdict }: Pick<Claim['originals'][number], 'verdict'>): ReactNode {
  return <StateMark tone={tones[verdict]}>{words.verdicts[verdict]}</StateMark>;
}

/** Why an original is not paid, or what has to be known first. */
function Why({ original }: { readonly original: Claim['originals'][number] }): ReactNode {
  if (original.verdict === 'paid') return null;
  if (original.verdict === 'not-paid') return messages[original.because];
  return <NeedList needs={original.needs} />;
}

/** By when an invoice is paid; days that are asked for are not kept. */
function Payment({ file, asked }: { readonly file: ClaimFile; readonly asked: Asked | null }): ReactNode {
  const { id } = file.contract;
  const payment = asked?.payment ?? null;
  return (
    <section className="card">
      <h3>{words.payment}</h3>
      <p className="help">{words.paymentHelp}</p>
      <form method="get" action="/claims" className="fields">
        <input type="hidden" name="contract" value={id} />
        <Day id={id} name="invoicedOn" label={words.invoiceDated} value={asked?.invoicedOn ?? ''} />
        <Day id={id} name="receivedOn" label={words.invoiceReceived} value={asked?.receivedOn ?? ''} />
        <p className="buttons">
          <button type="submit" className="button">
            {words.showPayment}
          </button>
        </p>
      </form>
      {payment === null ? null : (
        <dl className="facts">
          <dt>{words.payDue}</dt>
          <dd>
            {payment.due === null ? words.payOpen : formatEraDate(payment.due)} <Clauses ids={payment.clauses} />
          </dd>
          <dt>{words.payWorkTo}</dt>
          <dd>{payment.workTo === null ? words.payOpen : formatEraDate(payment.workTo)}</dd>
          <dt>{words.byContract}</dt>
          <dd>{payment.contract === null ? words.payOpen : formatEraDate(payment.contract)}</dd>
          <dt>{words.byLaw}</dt>
          <dd>{formatEraDate(payment.statutory)}</dd>
          {payment.findings.map(({ code }) => (
            <Finding key={code} text={messages[code]} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Finding({ text }: { readonly text: string }): ReactNode {
  return (
    <>
      <dt>{words.findings}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** A day of which several stand on the page: the label has an id of its own. */
function Day({
  id,
  name,
  label,
  value,
}: {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
}): ReactNode {
  return <TextField id={`${id}.${name}`} name={name} label={label} type="date" value={value} isRequired />;
}
