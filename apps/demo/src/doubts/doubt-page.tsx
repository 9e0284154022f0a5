import type { Doubt } from '@fukushi-kit/clause';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { Clauses } from '../page/clause-links.tsx';
import { DeedForm } from '../page/deed-form.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import type { Stored } from '../record/record.ts';
import { DecisionRecord } from './decision-record.tsx';
import type { DoubtFields } from './doubt-form.ts';
import { doubtPath } from './doubt-path.ts';
import type { DoubtStanding } from './doubt-standing.ts';
import { DoubtMark } from './doubts-page.tsx';
import { SettleForm } from './settle-form.tsx';
import { words } from './words.ja.ts';

/** A doubt with how each contract reads it and what was recorded. */
export interface DoubtFile {
  readonly doubt: Doubt;
  readonly standings: readonly DoubtStanding[];
  /** The decisions of the city, by contract. */
  readonly decisions: ReadonlyMap<string, Stored<'doubt-decision'>>;
}

/** What the form of the page holds, and what is wrong with it. */
export interface SettleState {
  readonly fields: DoubtFields;
  readonly errors: readonly (readonly [name: string, text: string])[];
  readonly notice: 'saved' | 'conflict' | null;
}

/** One doubt: its readings, how each contract takes it, and for the city the form in which it is settled. */
export function doubtPage(
  c: Context<AppEnv>,
  file: DoubtFile,
  state: SettleState,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { doubt, standings, decisions } = file;
  const isCity = c.get('who').tenantKind === 'city';
  return renderPage(c, {
    status,
    title: doubt.question.ja,
    children: (
      <>
        <p className="crumbs">
          <a href="/doubts">{words.title}</a>
        </p>
        {state.notice === 'saved' ? <Notice kind="done">{words.saved}</Notice> : null}
        {state.notice === 'conflict' ? (
          <Notice kind="error">
            <p>{words.conflict}</p>
            <p>{words.conflictHelp}</p>
          </Notice>
        ) : null}
        <ErrorSummary errors={state.errors} />
        <dl className="facts">
          <dt>{words.clauses}</dt>
          <dd>
            <Clauses ids={doubt.clauses} />
          </dd>
          <dt>{words.who}</dt>
          <dd>{doubt.settledBy}</dd>
        </dl>
        <ReadingsOf doubt={doubt} standings={standings} />
        <section>
          <h2>{words.now}</h2>
          <div className="columns">
            {standings.map((each) => (
              <Standing
                key={each.contract.id}
                doubt={doubt}
                standing={each}
                decision={decisions.get(each.contract.id)}
              />
            ))}
          </div>
        </section>
        {isCity ? <SettleForm file={file} state={state} /> : null}
      </>
    ),
  });
}

function ReadingsOf({ doubt, standings }: Pick<DoubtFile, 'doubt' | 'standings'>): ReactNode {
  const adopting = (id: string): string => {
    const by = standings.filter(({ standing }) => standing.reading === id);
    if (by.length === 0) return words.nobody;
    return by.length === standings.length ? words.allContracts : by.map(({ contractor }) => contractor).join('、');
  };
  return (
    <section>
      <h2>{words.readings}</h2>
      <Table<Doubt['readings'][number]>
        caption={words.readingsCaption}
        rows={doubt.readings}
        rowKey={({ id }) => id}
        columns={[
          { title: words.readingColumn, cell: ({ ja }) => ja, isHead: true },
          { title: words.adoptedBy, cell: ({ id }) => adopting(id) },
        ]}
      />
    </section>
  );
}

function Standing({
  doubt,
  standing: { contract, contractor, standing, text, reading },
  decision,
}: {
  readonly doubt: Doubt;
  readonly standing: DoubtStanding;
  readonly decision: Stored<'doubt-decision'> | undefined;
}): ReactNode {
  return (
    <article className="card">
      <h3>{contractor}</h3>
      <p className="help">{contract.title}</p>
      <p>
        <DoubtMark standing={standing.standing} /> {text}
      </p>
      <p>{reading ?? words.noReading}</p>
      {decision === undefined ? (
        <p className="help">{words.noRecord}</p>
      ) : (
        <DecisionRecord record={decision.body.record} note={decision.body.note} />
      )}
      <DeedForm action={`${doubtPath(doubt)}/print`}>
        <input type="hidden" name="contract" value={contract.id} />
        <button type="submit" className="button quiet">
          {words.print}
          <span className="unseen">{`（${contractor}）`}</span>
        </button>
      </DeedForm>
    </article>
  );
}
