import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { ChoiceField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { timeText } from '../page/time-text.ts';
import type { Member } from '../sign-in/member.ts';
import { type FormWeight, PageForm } from '../sign-in/page-form.tsx';
import type { Who } from '../who.ts';
import { AccountState } from './account-state.tsx';
import { roles } from './new-account.ts';
import { words } from './words.ja.ts';

/** One account, with what an administrator may do to it. */
export function accountPage(c: Context, member: Member, who: Who, now: Date): Response | Promise<Response> {
  return renderPage(c, {
    title: `${words.accounts}　${member.login}`,
    heading: member.displayName,
    children: (
      <>
        <Facts member={member} now={now} />
        {member.account === who.account ? <Notice kind="note">{words.self}</Notice> : <Deeds member={member} />}
        <Deed member={member} deed="end-sessions" title={words.endSessions} />
        <p>
          <a href="/accounts">{words.backToList}</a>
        </p>
      </>
    ),
  });
}

function Facts({ member, now }: { readonly member: Member; readonly now: Date }): ReactNode {
  const { login, role, hasSecondFactor, signedInAt, lockedUntil, secretExpiresAt } = member;
  return (
    <dl className="facts">
      <dt>{words.login}</dt>
      <dd>{login}</dd>
      <dt>{words.role}</dt>
      <dd>{words.roles[role]}</dd>
      <dt>{words.state}</dt>
      <dd>
        <AccountState member={member} now={now} />
      </dd>
      <dt>{words.secondFactor}</dt>
      <dd>{hasSecondFactor ? words.hasSecondFactor : words.hasNoSecondFactor}</dd>
      <dt>{words.signedInAt}</dt>
      <dd>{signedInAt === null ? words.never : timeText(signedInAt)}</dd>
      <Moment title={words.lockedUntil} at={lockedUntil} />
      <Moment title={words.secretExpiresAt} at={secretExpiresAt} />
    </dl>
  );
}

function Moment({ title, at }: { readonly title: string; readonly at: string | null }): ReactNode {
  if (at === null) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>{timeText(at)}</dd>
    </>
  );
}

function Deeds({ member }: { readonly member: Member }): ReactNode {
  return (
    <>
      {member.lockedUntil === null ? null : <Deed member={member} deed="unlock" title={words.unlock} />}
      <Deed member={member} deed="reset-password" title={words.resetPassword} help={words.resetPasswordHelp} />
      {member.hasSecondFactor ? (
        <Deed
          member={member}
          deed="reset-second-factor"
          title={words.resetSecondFactor}
          help={words.resetSecondFactorHelp}
        />
      ) : null}
      <PageForm action={`/accounts/${member.account}/role`} button={words.changeRole}>
        <ChoiceField
          name="role"
          label={words.role}
          help={words.roleHelp}
          value={member.role}
          options={roles.map((role) => [role, words.roles[role]] as const)}
        />
      </PageForm>
      {member.disabledAt === null ? (
        <Deed member={member} deed="disable" weight="danger" title={words.disable} help={words.disableHelp} />
      ) : (
        <Deed member={member} deed="enable" title={words.enable} />
      )}
    </>
  );
}

function Deed({
  member,
  deed,
  title,
  help,
  weight = 'plain',
}: {
  readonly member: Member;
  readonly deed: string;
  readonly title: string;
  readonly help?: string;
  readonly weight?: FormWeight;
}): ReactNode {
  return (
    <PageForm action={`/accounts/${member.account}/${deed}`} button={title} weight={weight}>
      {help === undefined ? null : <p className="help">{help}</p>}
    </PageForm>
  );
}
