import { type ControlResult, control, controlFindingText } from '@fukushi-kit/policy-check';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { Clauses } from '../page/clause-links.tsx';
import { DeedForm } from '../page/deed-form.tsx';
import { ErrorSummary } from '../page/error-summary.tsx';
import { ChoiceField, PassageField, TextField, TickField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import { contentText } from './content-text.ts';
import type { HandOut, HandOutState, HandOutWish } from './hand-out.ts';
import type { WishErrors, WishField } from './hand-out-form.ts';
import { HandOutNav } from './hand-out-nav.tsx';
import { handOutsPath } from './hand-out-path.ts';
import { words } from './words.ja.ts';

/** What can go into a file: the records of the contract, and what was printed of it. */
export interface Offered {
  readonly records: readonly { readonly kind: string; readonly id: string }[];
  readonly prints: readonly { readonly id: string; readonly title: string; readonly askedAt: string }[];
}

/** What the page shows. */
export interface HandOutsPageState {
  readonly handOuts: readonly HandOut[];
  readonly offered: Offered;
  readonly source: string;
  readonly wish: HandOutWish;
  readonly errors: WishErrors;
  readonly obstacles: readonly ControlResult[];
}

/** The hand-outs of a contract, and the form in which one is asked for. */
export function handOutsPage(
  c: Context,
  contract: Contract,
  state: HandOutsPageState,
  status: 200 | 422 = 200,
): Response | Promise<Response> {
  return renderPage(c, {
    status,
    title: `${words.handOuts}：${contract.title}`,
    heading: words.handOuts,
    children: (
      <>
        <HandOutNav contract={contract} here="hand-outs" />
        <p>{contract.title}</p>
        <ErrorSummary errors={state.errors} />
        {state.obstacles.length === 0 ? null : <Obstacles obstacles={state.obstacles} />}
        <section>
          <h2>{words.list}</h2>
          <p className="help">{words.listHelp}</p>
          <Table<HandOut>
            caption={words.list}
            rows={state.handOuts}
            rowKey={({ id }) => id}
            none={words.listNone}
            columns={[
              {
                title: words.purpose,
                isHead: true,
                cell: ({ id, purpose }) => <a href={handOutsPath(contract.id, id)}>{purpose}</a>,
              },
              { title: words.recipient, cell: ({ recipient }) => recipient },
              { title: words.state, cell: (each) => <HandOutMark state={each.state} /> },
              { title: words.askedAt, cell: ({ askedAt }) => timeText(askedAt) },
            ]}
          />
        </section>
        <AskForm contract={contract} state={state} />
      </>
    ),
  });
}

const tones: { readonly [State in HandOutState]: Tone } = {
  asked: 'wait',
  approved: 'wait',
  refused: 'bad',
  packed: 'wait',
  fetched: 'good',
  lapsed: 'quiet',
};

/** How a hand-out stands, as a mark. */
export function HandOutMark({ state }: { readonly state: HandOutState }): ReactNode {
  return <StateMark tone={tones[state]}>{words.states[state]}</StateMark>;
}

/** Why something may not go out, each with its clause. */
export function Obstacles({ obstacles }: { readonly obstacles: readonly ControlResult[] }): ReactNode {
  return (
    <Notice kind="error">
      <p>
        <strong>{words.obstacles}</strong>　{words.obstaclesHelp}
      </p>
      <ul>
        {obstacles.map(({ control: id, findings }) => (
          <li key={id}>
            {control(id).item} <Clauses ids={[control(id).clause]} />
            <ul>
              {findings.map((finding) => (
                <li key={finding.key}>{controlFindingText({ ...finding, rows: [], total: 0 })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function AskForm({
  contract,
  state: { wish, errors, offered, source },
}: {
  readonly contract: Contract;
  readonly state: HandOutsPageState;
}): ReactNode {
  const errorOf = (name: WishField): string | undefined => errors.find(([at]) => at === name)?.[1];
  const { conditions } = wish;
  const isCityHall = conditions.isCityHallTerminal;
  return (
    <section>
      <h2>{words.ask}</h2>
      <DeedForm action={handOutsPath(contract.id)} className="fields">
        <PassageField
          name="purpose"
          label={words.purpose}
          help={words.purposeHelp}
          value={wish.purpose}
          error={errorOf('purpose')}
          rows={2}
          isRequired
        />
        <TextField
          name="recipient"
          label={words.recipient}
          help={words.recipientHelp}
          value={wish.recipient}
          error={errorOf('recipient')}
          isRequired
        />
        <ChoiceField
          name="recipientKind"
          label={words.recipientKind}
          value={wish.recipientKind}
          options={Object.entries(words.recipientKinds)}
        />
        <ChoiceField name="way" label={words.way} value={wish.way} options={Object.entries(words.ways)} />
        {source === 'kashiwa-r7' ? (
          <fieldset className="fields">
            <legend>{words.mediaHead}</legend>
            <TextField name="medium" label={words.medium} help={words.mediumHelp} value={conditions.medium ?? ''} />
            <TickField name="isMinistryReport" label={words.isMinistryReport} isTicked={conditions.isMinistryReport} />
            <ChoiceField
              name="isCityHallTerminal"
              label={words.isCityHallTerminal}
              value={isCityHall === null ? '' : isCityHall ? 'yes' : 'no'}
              options={[
                ['', words.choose],
                ['yes', words.yes],
                ['no', words.no],
              ]}
            />
            <TextField
              name="attendant"
              label={words.attendant}
              help={words.attendantHelp}
              value={conditions.attendant ?? ''}
            />
          </fieldset>
        ) : (
          <TextField
            name="approval"
            label={words.approval}
            help={words.approvalHelp}
            value={conditions.approval ?? ''}
          />
        )}
        <TextField
          name="recipientKey"
          label={words.recipientKey}
          help={words.recipientKeyHelp}
          value={wish.recipientKey ?? ''}
          error={errorOf('recipientKey')}
          autoComplete="off"
        />
        <Contents offered={offered} wish={wish} error={errorOf('contents')} />
        <p className="buttons">
          <button type="submit" className="button main">
            {words.ask}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}

function Contents({
  offered,
  wish: { chosen },
  error,
}: {
  readonly offered: Offered;
  readonly wish: HandOutWish;
  readonly error: string | undefined;
}): ReactNode {
  const isChosen = (kind: string, id: string): boolean =>
    chosen.records.some((each) => each.kind === kind && each.id === id);
  return (
    <>
      <fieldset className={error === undefined ? 'fields' : 'fields wrong'} id="contents">
        <legend>
          {words.contents}：{words.records}
        </legend>
        <p className="help">{words.contentsHelp}</p>
        {error === undefined ? null : <p className="error">{error}</p>}
        {offered.records.length === 0 ? <p>{words.noRecords}</p> : null}
        {offered.records.map(({ kind, id }) => (
          <TickField
            key={`${kind}/${id}`}
            name="records"
            value={`${kind}/${id}`}
            label={contentText({ kind, id })}
            isTicked={isChosen(kind, id)}
          />
        ))}
      </fieldset>
      <fieldset className="fields">
        <legend>
          {words.contents}：{words.prints}
        </legend>
        {offered.prints.length === 0 ? <p>{words.noPrints}</p> : null}
        {offered.prints.map(({ id, title, askedAt }) => (
          <TickField
            key={id}
            name="prints"
            value={id}
            label={`${title}（${timeText(askedAt)}）`}
            isTicked={chosen.prints.includes(id)}
          />
        ))}
      </fieldset>
    </>
  );
}
