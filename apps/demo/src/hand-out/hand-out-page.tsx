import type { ControlResult } from '@fukushi-kit/policy-check';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import type { Contract } from '../contract/contract.ts';
import { DeedForm } from '../page/deed-form.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { timeText } from '../page/time-text.ts';
import { mayApprove, type Who } from '../who.ts';
import { contentText } from './content-text.ts';
import type { HandOut } from './hand-out.ts';
import type { Packed } from './hand-out-deeds.ts';
import { HandOutNav } from './hand-out-nav.tsx';
import { handOutsPath } from './hand-out-path.ts';
import { HandOutMark, Obstacles } from './hand-outs-page.tsx';
import { words } from './words.ja.ts';

/** What the page shows beside the hand-out. */
export interface HandOutPageState {
  readonly names: ReadonlyMap<string, string>;
  readonly notice: 'asked' | 'overtaken' | null;
  readonly obstacles: readonly ControlResult[];
  /** What was packed just now, with its words. */
  readonly packed: Packed | null;
}

/** One hand-out: what is asked for, how it stands, and what the reader may do next. */
export function handOutPage(
  c: Context<AppEnv>,
  contract: Contract,
  handOut: HandOut,
  state: HandOutPageState,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { notice, obstacles, packed } = state;
  return renderPage(c, {
    status,
    title: `${words.handOuts}：${handOut.purpose}`,
    heading: handOut.purpose,
    children: (
      <>
        <HandOutNav contract={contract} here={null} />
        {notice === 'asked' ? <Notice kind="done">{words.asked}</Notice> : null}
        {notice === 'overtaken' ? (
          <Notice kind="error">
            <p>{words.overtaken}</p>
            <p>{words.overtakenHelp}</p>
          </Notice>
        ) : null}
        {obstacles.length === 0 ? null : <Obstacles obstacles={obstacles} />}
        {packed === null ? null : <PackedNotice packed={packed} />}
        <p role="status">
          <HandOutMark state={handOut.state} /> {words.nextSteps[handOut.state]}
        </p>
        <Facts handOut={handOut} names={state.names} />
        <NextDeed contract={contract} handOut={handOut} who={c.get('who')} />
      </>
    ),
  });
}

function PackedNotice({ packed: { passphrase, missing } }: { readonly packed: Packed }): ReactNode {
  return (
    <Notice kind="done">
      <p>{words.packed}</p>
      {passphrase === null ? (
        <p>{words.keyHelp}</p>
      ) : (
        <>
          <p>
            <strong>{words.passphrase}</strong>　<code>{passphrase}</code>
          </p>
          <p>{words.passphraseHelp}</p>
        </>
      )}
      {missing.length === 0 ? null : (
        <p>
          {words.missing}：{missing.map(contentText).join('、')}
        </p>
      )}
    </Notice>
  );
}

function Facts({
  handOut,
  names,
}: {
  readonly handOut: HandOut;
  readonly names: ReadonlyMap<string, string>;
}): ReactNode {
  const { conditions, chosen } = handOut;
  const nameOf = (account: string): string => names.get(account) ?? account;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.recipient, `${handOut.recipient}（${words.recipientKinds[handOut.recipientKind]}）`],
    [words.way, words.ways[handOut.way]],
    [words.approval, conditions.approval],
    [words.medium, conditions.medium],
    [words.isMinistryReport, handOut.way === 'media' ? (conditions.isMinistryReport ? words.yes : words.no) : null],
    [
      words.isCityHallTerminal,
      conditions.isCityHallTerminal === null ? null : conditions.isCityHallTerminal ? words.yes : words.no,
    ],
    [words.attendant, conditions.attendant],
    [words.records, chosen.records.map(contentText).join('、')],
    [words.prints, chosen.prints.length === 0 ? null : words.items(chosen.prints.length)],
    [words.recipientKey, handOut.recipientKey === null ? null : <code key="key">{handOut.recipientKey}</code>],
    [words.askedBy, nameOf(handOut.askedBy)],
    [words.askedAt, timeText(handOut.askedAt)],
    [words.decidedBy, handOut.decidedBy === null ? null : nameOf(handOut.decidedBy)],
    [words.decidedAt, handOut.decidedAt === null ? null : timeText(handOut.decidedAt)],
    [words.expiresAt, handOut.expiresAt === null ? null : timeText(handOut.expiresAt)],
    [words.digest, handOut.digest === null ? null : <code key="digest">{handOut.digest}</code>],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .flatMap(([title, value]) => [<dt key={title}>{title}</dt>, <dd key={`${title} value`}>{value}</dd>])}
    </dl>
  );
}

function NextDeed({
  contract,
  handOut: { id, state, askedBy },
  who,
}: {
  readonly contract: Contract;
  readonly handOut: HandOut;
  readonly who: Who;
}): ReactNode {
  const here = handOutsPath(contract.id, id);
  const isOwn = askedBy === who.account;
  if (state === 'asked') {
    if (!mayApprove(who)) return <p>{words.onlyManagers}</p>;
    if (isOwn) return <p>{words.ownWish}</p>;
    return (
      <section>
        <h2>{words.decision}</h2>
        <DeedForm action={`${here}/decide`} className="buttons">
          <button type="submit" name="deed" value="approve" className="button main">
            {words.approve}
          </button>
          <button type="submit" name="deed" value="refuse" className="button">
            {words.refuse}
          </button>
        </DeedForm>
      </section>
    );
  }
  if (!isOwn) return null;
  if (state === 'approved') {
    return (
      <DeedForm action={`${here}/pack`}>
        <p className="help">{words.packHelp}</p>
        <button type="submit" className="button main">
          {words.pack}
        </button>
      </DeedForm>
    );
  }
  if (state !== 'packed') return null;
  return (
    <DeedForm action={`${here}/fetch`}>
      <button type="submit" className="button main">
        {words.fetch}
      </button>
    </DeedForm>
  );
}
