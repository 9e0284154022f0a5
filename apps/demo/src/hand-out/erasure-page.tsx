import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import type { Contract } from '../contract/contract.ts';
import { Clauses } from '../page/clause-links.tsx';
import { DeedForm } from '../page/deed-form.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { TextField, TickField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import { mayApprove, type Who } from '../who.ts';
import type { BackupCopy } from './backup-copies.ts';
import type { ErasedKind, Erasure } from './erasure.ts';
import type { DestroyField, ErasureErrors, ErasureField, ErasureFields } from './erasure-form.ts';
import { HandOutNav } from './hand-out-nav.tsx';
import { erasurePath } from './hand-out-path.ts';
import { words } from './words.ja.ts';

/** An erasure with what it would take, or with the backups that held what it took. */
export interface ShownErasure {
  readonly erasure: Erasure;
  readonly wouldErase: readonly ErasedKind[];
  readonly backups: readonly BackupCopy[];
}

/** What the page shows. */
export interface ErasurePageState {
  readonly erasures: readonly ShownErasure[];
  readonly names: ReadonlyMap<string, string>;
  readonly fields: ErasureFields;
  readonly errors: ErasureErrors;
  /** What is wrong with the form of one backup. */
  readonly destroy: {
    readonly id: string;
    readonly on: string;
    readonly way: string;
    readonly errors: readonly (readonly [name: DestroyField, text: string])[];
  } | null;
  readonly notice: 'asked' | 'erased' | 'destroyed' | 'overtaken' | 'open' | null;
}

const CLAUSES = ['chigasaki-r7:特記11(4)', 'chigasaki-r7:特記11(5)', 'kashiwa-r7:9(7)'];

/** The erasure at the end of a contract: asked for by one manager, approved by another, certified once nothing is left. */
export function erasurePage(
  c: Context<AppEnv>,
  contract: Contract,
  state: ErasurePageState,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const who = c.get('who');
  const isRunning = state.erasures.some(({ erasure }) => erasure.state === 'asked');
  return renderPage(c, {
    status,
    title: `${words.erasure}：${contract.title}`,
    heading: words.erasure,
    children: (
      <>
        <HandOutNav contract={contract} here="erasure" />
        <p>
          {contract.title} <Clauses ids={CLAUSES.filter((id) => id.startsWith(`${contract.profile}:`))} />
        </p>
        <Notices state={state} />
        <p>{words.erasureHelp}</p>
        <p className="help">{words.erasureWhat}</p>
        {state.erasures.map((shown) => (
          <ErasureCard key={shown.erasure.id} contract={contract} shown={shown} state={state} who={who} />
        ))}
        {isRunning ? null : <AskErasure contract={contract} state={state} who={who} />}
      </>
    ),
  });
}

function Notices({ state: { notice, errors, destroy } }: { readonly state: ErasurePageState }): ReactNode {
  const wrong = destroy === null ? [] : destroy.errors.map(([name, text]) => [`${name}-${destroy.id}`, text] as const);
  return (
    <>
      {notice === 'asked' ? <Notice kind="done">{words.erasureAsked}</Notice> : null}
      {notice === 'erased' ? <Notice kind="done">{words.erased}</Notice> : null}
      {notice === 'destroyed' ? <Notice kind="done">{words.destroyed}</Notice> : null}
      {notice === 'overtaken' ? (
        <Notice kind="error">
          <p>{words.overtaken}</p>
          <p>{words.overtakenHelp}</p>
        </Notice>
      ) : null}
      {notice === 'open' ? <Notice kind="error">{words.certificateOpen}</Notice> : null}
      <ErrorSummary errors={[...errors, ...wrong]} />
    </>
  );
}

const tones: { readonly [State in Erasure['state']]: Tone } = { asked: 'wait', refused: 'quiet', erased: 'good' };

function ErasureCard({
  contract,
  shown,
  state,
  who,
}: {
  readonly contract: Contract;
  readonly shown: ShownErasure;
  readonly state: ErasurePageState;
  readonly who: Who;
}): ReactNode {
  const { erasure, wouldErase } = shown;
  const { certificate, askedBy, askedAt, decidedBy } = erasure;
  const nameOf = (account: string): string => state.names.get(account) ?? account;
  return (
    <section className="card">
      <h2>
        <StateMark tone={tones[erasure.state]}>{words.erasureStates[erasure.state]}</StateMark>
      </h2>
      <dl className="facts">
        <dt>{words.endedOn}</dt>
        <dd>{era(certificate.endedOn)}</dd>
        <dt>{words.responsibleName}</dt>
        <dd>
          {certificate.responsibleRole} {certificate.responsibleName}
        </dd>
        <dt>{words.askedBy}</dt>
        <dd>
          {nameOf(askedBy)}（{timeText(askedAt)}）
        </dd>
        {decidedBy === null ? null : (
          <>
            <dt>{words.decidedBy}</dt>
            <dd>{nameOf(decidedBy)}</dd>
          </>
        )}
      </dl>
      {erasure.state === 'refused' ? null : (
        <Table<ErasedKind>
          caption={erasure.state === 'erased' ? words.erasureStates.erased : words.toBeErased}
          rows={erasure.erased?.kinds ?? wouldErase}
          rowKey={({ kind }) => kind}
          columns={[
            { title: words.kind, cell: ({ kind }) => words.kinds[kind] ?? kind, isHead: true },
            { title: words.count, cell: ({ count }) => words.items(count), isNumber: true },
          ]}
        />
      )}
      {erasure.erased === null ? null : (
        <p>
          {words.handedOver}：{words.items(erasure.erased.handedOver)}
        </p>
      )}
      {erasure.state === 'asked' ? <Decide contract={contract} erasure={erasure} who={who} /> : null}
      {erasure.state === 'erased' ? <Certificate contract={contract} shown={shown} state={state} who={who} /> : null}
    </section>
  );
}

function Decide({
  contract,
  erasure: { id, askedBy },
  who,
}: {
  readonly contract: Contract;
  readonly erasure: Erasure;
  readonly who: Who;
}): ReactNode {
  if (!mayApprove(who)) return <p>{words.onlyManagers}</p>;
  if (askedBy === who.account) return <p>{words.ownWish}</p>;
  return (
    <>
      <p className="help">{words.approveErasureHelp}</p>
      <DeedForm action={`${erasurePath(contract.id)}/${id}/decide`} className="buttons">
        <button type="submit" name="deed" value="approve" className="button danger">
          {words.approveErasure}
        </button>
        <button type="submit" name="deed" value="refuse" className="button">
          {words.refuse}
        </button>
      </DeedForm>
    </>
  );
}

function Certificate({
  contract,
  shown: { erasure, backups },
  state,
  who,
}: {
  readonly contract: Contract;
  readonly shown: ShownErasure;
  readonly state: ErasurePageState;
  readonly who: Who;
}): ReactNode {
  const left = backups.filter(({ destroyedOn }) => destroyedOn === null);
  const here = `${erasurePath(contract.id)}/${erasure.id}`;
  const isReady = left.length === 0 && erasure.rewrittenAt !== null;
  return (
    <>
      {erasure.rewrittenAt === null ? (
        <Notice kind="warning">
          <p>{words.rewriteOpen}</p>
          <DeedForm action={`${here}/rewrite`}>
            <button type="submit" className="button">
              {words.rewrite}
            </button>
          </DeedForm>
        </Notice>
      ) : null}
      <h3>{words.backups}</h3>
      {left.length === 0 ? <p>{words.noBackups}</p> : <p className="help">{words.backupsHelp}</p>}
      {left.map((copy) => (
        <Destroy key={copy.id} contract={contract} copy={copy} state={state} who={who} />
      ))}
      <h3>{words.certificate}</h3>
      {isReady ? (
        <>
          <p>{words.certificateReady}</p>
          <DeedForm action={`${here}/certificate`}>
            <button type="submit" className="button main">
              {words.printCertificate}
            </button>
          </DeedForm>
        </>
      ) : (
        <p>{left.length === 0 ? words.rewriteOpen : words.certificateOpen}</p>
      )}
    </>
  );
}

function Destroy({
  contract,
  copy: { id, file, madeAt, sha256 },
  state: { destroy },
  who,
}: {
  readonly contract: Contract;
  readonly copy: BackupCopy;
  readonly state: ErasurePageState;
  readonly who: Who;
}): ReactNode {
  const sent = destroy?.id === id ? destroy : null;
  const errorOf = (name: DestroyField): string | undefined => sent?.errors.find(([at]) => at === name)?.[1];
  return (
    <article>
      <dl className="facts">
        <dt>{words.backupFile}</dt>
        <dd>{file}</dd>
        <dt>{words.backupMadeAt}</dt>
        <dd>{timeText(madeAt)}</dd>
        <dt>{words.backupDigest}</dt>
        <dd>{sha256 === null ? words.backupUnfinished : <code>{sha256}</code>}</dd>
      </dl>
      {mayApprove(who) ? (
        <DeedForm action={`${erasurePath(contract.id)}/backups/${id}`} className="fields row">
          <TextField
            name={`destroyedOn-${id}`}
            label={words.destroyedOn}
            type="date"
            value={sent?.on ?? ''}
            error={errorOf('destroyedOn')}
            isRequired
          />
          <TextField
            name={`destroyedWay-${id}`}
            label={words.destroyedWay}
            help={words.destroyedWayHelp}
            value={sent?.way ?? ''}
            error={errorOf('destroyedWay')}
            isRequired
          />
          <p className="buttons">
            <button type="submit" className="button">
              {words.markDestroyed}
            </button>
          </p>
        </DeedForm>
      ) : (
        <p>{words.onlyManagers}</p>
      )}
    </article>
  );
}

function AskErasure({
  contract,
  state: { fields, errors },
  who,
}: {
  readonly contract: Contract;
  readonly state: ErasurePageState;
  readonly who: Who;
}): ReactNode {
  const errorOf = (name: ErasureField): string | undefined => errors.find(([at]) => at === name)?.[1];
  const { certificate, removesRegisters } = fields;
  return (
    <section>
      <h2>{words.askErasure}</h2>
      {mayApprove(who) ? (
        <DeedForm action={erasurePath(contract.id)} className="fields">
          <p className="help">{words.notEnded(era(contract.endsOn))}</p>
          <TextField
            name="endedOn"
            label={words.endedOn}
            help={words.endedOnHelp}
            type="date"
            value={certificate.endedOn}
            error={errorOf('endedOn')}
            isRequired
          />
          <TextField
            name="responsibleRole"
            label={words.responsibleRole}
            value={certificate.responsibleRole}
            error={errorOf('responsibleRole')}
            isRequired
          />
          <TextField
            name="responsibleName"
            label={words.responsibleName}
            value={certificate.responsibleName}
            error={errorOf('responsibleName')}
            isRequired
          />
          <TextField
            name="consultedOn"
            label={words.consultedOn}
            type="date"
            value={certificate.consultedOn ?? ''}
            error={errorOf('consultedOn')}
          />
          <TextField
            name="witness"
            label={words.witness}
            value={certificate.witness ?? ''}
            error={errorOf('witness')}
          />
          <TickField name="removesRegisters" label={words.removesRegisters} isTicked={removesRegisters} />
          <p className="buttons">
            <button type="submit" className="button main">
              {words.askErasure}
            </button>
          </p>
        </DeedForm>
      ) : (
        <p>{words.onlyManagers}</p>
      )}
    </section>
  );
}

function era(day: string): string {
  return formatEraDate(plainDate(day));
}
