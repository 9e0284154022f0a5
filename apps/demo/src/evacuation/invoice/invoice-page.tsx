import { formatEraDate, type PlainDate } from '@fukushi-kit/calendar';
import { readingStandingText } from '@fukushi-kit/municipality';
import type { Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import { type Claim, messages, type SettlementFindingCode } from '@fukushi-kit/settlement';
import { explain, needsOf, yenOf } from '@fukushi-kit/yen';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { yenText } from '../../centre/settlement/yen-text.ts';
import { NeedList } from '../../doubts/need-list.tsx';
import { WithDoubts } from '../../doubts/with-doubts.tsx';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { renderPage } from '../../page/page.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { ContractNav } from '../contract-nav.tsx';
import { FindingList } from '../person/finding-list.tsx';
import type { Lacking } from '../person/lacking.ts';
import type { InvoiceFacts } from './invoice-facts.ts';
import { InvoiceFields } from './invoice-fields.tsx';
import type { InvoiceFile } from './invoice-file.ts';
import { invoicePath } from './invoice-path.ts';
import { words } from './words.ja.ts';

/** The claim of a contract, its invoice, and when it is paid. */
export function invoicePage(
  c: Context,
  file: InvoiceFile,
  facts: InvoiceFacts = file.facts,
  errors: FieldErrors = noErrors,
  version: number | null = file.version,
): Response | Promise<Response> {
  const { contract } = file.frame;
  return renderPage(c, {
    title: words.title,
    status: errors.all.length === 0 ? 200 : 422,
    children: (
      <>
        <ContractNav contract={contract} here="invoice" />
        <p className="help">{words.help}</p>
        {file.claimed.ok ? (
          <ClaimView claimed={file.claimed.value} profile={file.frame.profile} />
        ) : (
          <FindingList found={toldOf(file.claimed.findings)} />
        )}
        <InvoiceView file={file} />
        <PaymentView file={file} />
        <InvoiceFields path={invoicePath(contract.id)} facts={facts} errors={errors} version={version} />
      </>
    ),
  });
}

/** Findings of a settlement in words. */
function toldOf(findings: readonly Finding<SettlementFindingCode>[]): readonly Lacking[] {
  return findings.map(({ code, severity, clauses }) => ({ text: messages[code], severity, clauses: clauses ?? [] }));
}

function ClaimView({
  claimed,
  profile,
}: {
  readonly claimed: Claim;
  readonly profile: MunicipalityProfile;
}): ReactNode {
  const { counts, amount } = claimed;
  const total = yenOf(amount.confirmed);
  return (
    <section>
      <h2>{words.counts}</h2>
      <dl className="facts">
        <dt>{words.kinds.new}</dt>
        <dd>{words.piece(counts.new)}</dd>
        <dt>{words.kinds.update}</dt>
        <dd>{words.piece(counts.update)}</dd>
        <dt>{words.amount}</dt>
        <dd>
          {total === null ? words.amountOpen : yenText(total)} <Clauses ids={['chigasaki-r7:12']} />
        </dd>
      </dl>
      {total === null ? (
        <div className="stack">
          <h3>{words.needs}</h3>
          <NeedList needs={needsOf(amount.confirmed)} />
        </div>
      ) : null}
      <h3>{words.derivation}</h3>
      <pre className="working">
        <WithDoubts text={explain(amount.confirmed, (used) => readingStandingText(profile, used))} />
      </pre>
      <Originals claimed={claimed} />
    </section>
  );
}

const tones: Readonly<Record<Claim['originals'][number]['verdict'], Tone>> = {
  paid: 'good',
  'not-paid': 'quiet',
  open: 'wait',
};

function Originals({ claimed: { originals } }: { readonly claimed: Claim }): ReactNode {
  return (
    <Table<Claim['originals'][number]>
      caption={words.originals}
      rows={originals}
      rowKey={({ id }) => id}
      none={words.noOriginals}
      columns={[
        { title: words.original, cell: ({ id }) => id, isHead: true },
        { title: words.kind, cell: ({ kind }) => (kind === null ? words.open : words.kinds[kind]) },
        {
          title: words.verdict,
          cell: ({ verdict }) => <StateMark tone={tones[verdict]}>{words.verdicts[verdict]}</StateMark>,
        },
        { title: words.why, cell: (original) => <Why original={original} /> },
      ]}
    />
  );
}

function Why({ original }: { readonly original: Claim['originals'][number] }): ReactNode {
  if (original.verdict === 'not-paid') return messages[original.because];
  return original.verdict === 'paid' ? null : <NeedList needs={original.needs} />;
}

function InvoiceView({ file: { frame, invoiced } }: { readonly file: InvoiceFile }): ReactNode {
  return (
    <section>
      <h2>{words.invoice}</h2>
      {invoiced === null ? <p className="none">{words.invoiceNone}</p> : null}
      {invoiced?.ok === true ? (
        <DeedForm action={`${invoicePath(frame.contract.id)}/print`} className="stack">
          <p>{words.invoiceReady(yenText(invoiced.value.amount))}</p>
          <p className="buttons">
            <button type="submit" className="button main">
              {words.print}
            </button>
          </p>
        </DeedForm>
      ) : null}
      {invoiced?.ok === false ? (
        <>
          <p>{words.invoiceNot}</p>
          <FindingList found={toldOf(invoiced.findings)} />
        </>
      ) : null}
    </section>
  );
}

function PaymentView({ file: { payment } }: { readonly file: InvoiceFile }): ReactNode {
  const text = (day: PlainDate | null): string => (day === null ? words.open : formatEraDate(day));
  return (
    <section>
      <h2>{words.payBy}</h2>
      {payment === null ? (
        <p className="none">{words.payNone}</p>
      ) : (
        <>
          <dl className="facts">
            <dt>{words.payDue}</dt>
            <dd>
              {text(payment.due)} <Clauses ids={payment.clauses} />
            </dd>
            <dt>{words.payWork}</dt>
            <dd>{text(payment.workTo)}</dd>
            <dt>{words.payContract}</dt>
            <dd>{text(payment.contract)}</dd>
            <dt>{words.payStatutory}</dt>
            <dd>{text(payment.statutory)}</dd>
          </dl>
          {payment.findings.length === 0 ? null : <FindingList found={toldOf(payment.findings)} />}
        </>
      )}
    </section>
  );
}
