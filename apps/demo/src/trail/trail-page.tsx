import type { AuditEntry, AuditHead } from '@fukushi-kit/store';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../page/deed-form.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { ChoiceField, TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import { anchorText } from './audit-anchor.ts';
import type { NameOf } from './named-record.ts';
import { noQuery, PAGE_SIZE, type TrailQuery } from './trail-query.ts';
import type { TrailVerdict } from './verify-trail.ts';
import { words } from './words.ja.ts';

/** What the page shows. */
export interface ShownTrail {
  /** One more than are shown, where there are older ones. */
  readonly entries: readonly AuditEntry[];
  readonly nameOf: NameOf;
  readonly head: AuditHead;
  readonly kinds: readonly string[];
  /** The names of accounts, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly query: TrailQuery;
  readonly verdict: TrailVerdict | null;
  readonly anchor: { readonly text: string; readonly isWrong: boolean };
}

/** The audit log of the own organisation: what was done, whether the chain is whole, and a copy of it. */
export function trailPage(c: Context, trail: ShownTrail, status: 200 | 422 = 200): Response | Promise<Response> {
  const { entries, head, query, verdict, anchor } = trail;
  return renderPage(c, {
    status,
    title: words.title,
    children: (
      <>
        {verdict === null ? null : <Verdict verdict={verdict} />}
        {anchor.isWrong ? <ErrorSummary errors={[['anchor', words.anchorWrong]]} /> : null}
        <p>{words.help}</p>
        <Verify head={head} anchor={anchor} />
        <section>
          <h2>{words.entries}</h2>
          <p className="help">{words.entriesHelp}</p>
          <Filter trail={trail} />
          <Entries trail={trail} />
          <ul className="buttons plain">
            {entries.length > PAGE_SIZE ? (
              <li>
                <a href={pagePath({ ...query, before: String(entries[PAGE_SIZE - 1]?.sequence ?? '') })}>
                  {words.older}
                </a>
              </li>
            ) : null}
            {query.before === '' ? null : (
              <li>
                <a href={pagePath({ ...query, before: '' })}>{words.newest}</a>
              </li>
            )}
          </ul>
        </section>
      </>
    ),
  });
}

function pagePath(query: TrailQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return `/trail${given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`}`;
}

function Verdict({ verdict: { verdict, anchors } }: { readonly verdict: TrailVerdict }): ReactNode {
  if (verdict.intact) {
    return (
      <Notice kind="done">
        <p>{words.intact(verdict.head.sequence)}</p>
        {anchors === 0 ? null : <p>{words.intactAnchors(anchors)}</p>}
      </Notice>
    );
  }
  return (
    <Notice kind="error">
      <p>{words.broken(verdict.sequence, words.breaches[verdict.breach])}</p>
      <p>{words.brokenHelp}</p>
    </Notice>
  );
}

function Verify({ head, anchor }: Pick<ShownTrail, 'head' | 'anchor'>): ReactNode {
  return (
    <div className="columns">
      <section className="card">
        <h2>{words.verify}</h2>
        <p className="help">{words.verifyHelp}</p>
        <DeedForm action="/trail/verify" className="fields">
          <TextField
            name="anchor"
            label={words.anchor}
            help={words.anchorHelp}
            value={anchor.text}
            error={anchor.isWrong ? words.anchorWrong : undefined}
            autoComplete="off"
          />
          <p className="buttons">
            <button type="submit" className="button">
              {words.check}
            </button>
          </p>
        </DeedForm>
      </section>
      <section className="card">
        <h2>{words.head}</h2>
        <p>
          <code>{anchorText(head)}</code>
        </p>
        <p className="help">{words.headHelp}</p>
        <h3>{words.export}</h3>
        <p className="help">{words.exportHelp}</p>
        <p>
          <a href="/trail/export">{words.exportLink}</a>
        </p>
      </section>
    </div>
  );
}

function Filter({ trail: { kinds, names, query } }: { readonly trail: ShownTrail }): ReactNode {
  return (
    <form method="get" action="/trail" className="fields row">
      <ChoiceField
        name="kind"
        label={words.kind}
        value={query.kind}
        options={[['', words.everything], ...kinds.map((kind) => [kind, kindText(kind)] as const)]}
      />
      <TextField name="id" label={words.id} help={words.idHelp} value={query.id} autoComplete="off" />
      <ChoiceField
        name="account"
        label={words.account}
        value={query.account}
        options={[['', words.everything], ...names]}
      />
      <TextField name="day" label={words.day} type="date" value={query.day} />
      <p className="buttons">
        <button type="submit" className="button">
          {words.show}
        </button>
      </p>
    </form>
  );
}

function Entries({ trail: { entries, names, nameOf } }: { readonly trail: ShownTrail }): ReactNode {
  return (
    <Table<AuditEntry>
      caption={words.entries}
      rows={entries.slice(0, PAGE_SIZE)}
      rowKey={({ sequence }) => String(sequence)}
      none={words.none}
      columns={[
        { title: words.sequence, cell: ({ sequence }) => sequence, isNumber: true, isHead: true },
        { title: words.at, cell: ({ at }) => timeText(at) },
        { title: words.account, cell: ({ account }) => names.get(account) ?? words.machines[account] ?? account },
        { title: words.deed, cell: ({ deed }) => words.deeds[deed] ?? deed },
        {
          title: words.record,
          cell: ({ kind, id }) => <RecordOf kind={kind} id={id} names={names} nameOf={nameOf} />,
        },
        { title: words.digest, cell: ({ digest }) => (digest === null ? '' : <code>{digest.slice(0, 12)}…</code>) },
      ]}
    />
  );
}

/** Which record it was, as a link to all that was done to it. */
function RecordOf({
  kind,
  id,
  names,
  nameOf,
}: Pick<AuditEntry, 'kind' | 'id'> & Pick<ShownTrail, 'names' | 'nameOf'>): ReactNode {
  const { name, contract } = kind === 'account' ? { name: names.get(id) ?? id, contract: null } : nameOf({ kind, id });
  return (
    <>
      <a href={pagePath({ ...noQuery, kind, id })}>{name === '' ? kindText(kind) : `${kindText(kind)} ${name}`}</a>
      {contract === null ? null : <span className="help">　{contract}</span>}
    </>
  );
}

function kindText(kind: string): string {
  return words.kinds[kind] ?? kind;
}
