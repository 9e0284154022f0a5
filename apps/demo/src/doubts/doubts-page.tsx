import { type Doubt, doubts, type SourceId, source } from '@fukushi-kit/clause';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { Clauses } from '../page/clause-links.tsx';
import { Contents } from '../page/contents.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { doubtPath } from './doubt-path.ts';
import { type DoubtStanding, doubtStandings, type ReadContract } from './doubt-standing.ts';
import { words } from './words.ja.ts';

interface DoubtRow {
  readonly doubt: Doubt;
  readonly standings: readonly DoubtStanding[];
}

type Standing = DoubtStanding['standing']['standing'];

const tones: Readonly<Record<Standing, Tone>> = {
  settled: 'good',
  asked: 'wait',
  chosen: 'quiet',
  default: 'quiet',
  open: 'bad',
  'not-chosen': 'bad',
};

/** What is open stands first. */
const order: readonly Standing[] = ['open', 'asked', 'not-chosen', 'chosen', 'default', 'settled'];

/** The parts of a list: what still waits for a decision, what is read in some way without one, what was decided. */
const parts = ['waiting', 'undecided', 'decided'] as const;

type Part = (typeof parts)[number];

function partOf(row: DoubtRow): Part {
  const standing = order[urgency(row)];
  if (standing === 'settled') return 'decided';
  return standing === 'chosen' || standing === 'default' ? 'undecided' : 'waiting';
}

/** The doubts of the specifications of the sender's contracts, with the reading that each contract takes. */
export function doubtsPage(c: Context<AppEnv>, contracts: readonly ReadContract[]): Response | Promise<Response> {
  const sources = [...new Set(contracts.map(({ profile }) => profile.source))].map((id) =>
    doubtsOf(id as SourceId, contracts),
  );
  return renderPage(c, {
    title: words.title,
    children: (
      <>
        <p>{words.help}</p>
        <p className="help">{c.get('who').tenantKind === 'city' ? words.helpCity : words.helpContractor}</p>
        {sources.length === 0 ? <p className="none">{words.none}</p> : null}
        {sources.map((one) => (
          <DoubtsOfSource key={one.id} {...one} />
        ))}
      </>
    ),
  });
}

interface DoubtsShown {
  readonly id: SourceId;
  readonly rows: readonly DoubtRow[];
}

function doubtsOf(id: SourceId, contracts: readonly ReadContract[]): DoubtsShown {
  const rows = doubts
    .filter((doubt) => doubt.id.startsWith(`${id}:`))
    .map((doubt) => ({ doubt, standings: doubtStandings(doubt, contracts) }))
    .toSorted((one, other) => urgency(one) - urgency(other));
  return { id, rows };
}

function DoubtsOfSource({ id, rows }: DoubtsShown): ReactNode {
  const isAny = (standing: Standing): number =>
    rows.filter(({ standings }) => standings.some((each) => each.standing.standing === standing)).length;
  const lists = parts.map((part) => ({ part, id: `${id}-${part}`, rows: rows.filter((row) => partOf(row) === part) }));
  return (
    <section>
      <h2>{source(id).title}</h2>
      <p>{words.count(rows.length, isAny('open'), isAny('settled'))}</p>
      <Contents parts={lists.map((list) => [list.id, words.partCount(words.parts[list.part], list.rows.length)])} />
      {lists.map((list) => (
        <section key={list.id} aria-labelledby={list.id}>
          <h3 id={list.id}>{words.parts[list.part]}</h3>
          <p className="help">{words.partHelp[list.part]}</p>
          <DoubtTable {...list} />
        </section>
      ))}
    </section>
  );
}

function DoubtTable({ part, rows }: { readonly part: Part; readonly rows: readonly DoubtRow[] }): ReactNode {
  return (
    <Table<DoubtRow>
      caption={words.parts[part]}
      hidesCaption
      rows={rows}
      rowKey={({ doubt }) => doubt.id}
      columns={[
        { title: words.doubt, cell: (row) => <DoubtCell {...row} />, isHead: true },
        { title: words.reading, cell: (row) => <Readings {...row} /> },
        { title: words.standing, cell: (row) => <Standings {...row} /> },
        { title: words.who, cell: ({ doubt }) => doubt.settledBy },
      ]}
    />
  );
}

function urgency({ standings }: DoubtRow): number {
  return Math.min(...standings.map(({ standing }) => order.indexOf(standing.standing)));
}

function DoubtCell({ doubt }: DoubtRow): ReactNode {
  return (
    <>
      <a href={doubtPath(doubt)}>{doubt.question.ja}</a> <Clauses ids={doubt.clauses} />
    </>
  );
}

function Readings({ standings }: DoubtRow): ReactNode {
  return <PerContract standings={standings} show={({ reading }) => reading ?? words.noReading} />;
}

function Standings({ standings }: DoubtRow): ReactNode {
  return <PerContract standings={standings} show={({ text }) => text} mark />;
}

/** One line for all contracts that say the same; the contract is named where they differ. */
function PerContract({
  standings,
  show,
  mark = false,
}: {
  readonly standings: readonly DoubtStanding[];
  readonly show: (standing: DoubtStanding) => string;
  readonly mark?: boolean;
}): ReactNode {
  const isSame = new Set(standings.map((each) => `${each.standing.standing} ${show(each)}`)).size <= 1;
  return (isSame ? standings.slice(0, 1) : standings).map((each) => (
    <p key={each.contract.id}>
      {isSame ? null : <strong>{words.inContract(each.contractor)}</strong>}
      {mark ? <DoubtMark standing={each.standing.standing} /> : null} {show(each)}
    </p>
  ));
}

/** How a doubt was settled, as a mark. */
export function DoubtMark({ standing }: { readonly standing: Standing }): ReactNode {
  return <StateMark tone={tones[standing]}>{words.states[standing]}</StateMark>;
}
