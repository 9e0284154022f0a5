import type { Context } from 'hono';
import { renderPage } from '../page/page.tsx';
import { Table, type TableColumn } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import type { Member } from '../sign-in/member.ts';
import { AccountState } from './account-state.tsx';
import { words } from './words.ja.ts';

/** The list of the accounts of an organisation. */
export function accountsPage(c: Context, members: readonly Member[], now: Date): Response | Promise<Response> {
  const columns: readonly TableColumn<Member>[] = [
    { title: words.login, cell: ({ account, login }) => <a href={`/accounts/${account}`}>{login}</a>, isHead: true },
    { title: words.name, cell: ({ displayName }) => displayName },
    { title: words.role, cell: ({ role }) => words.roles[role] },
    { title: words.state, cell: (member) => <AccountState member={member} now={now} /> },
    {
      title: words.secondFactor,
      cell: ({ hasSecondFactor }) => (hasSecondFactor ? words.hasSecondFactor : words.hasNoSecondFactor),
    },
    { title: words.signedInAt, cell: ({ signedInAt }) => (signedInAt === null ? words.never : timeText(signedInAt)) },
  ];
  return renderPage(c, {
    title: words.accounts,
    children: (
      <>
        <p>{words.accountsLead}</p>
        <p>
          <a className="button" href="/accounts/new">
            {words.add}
          </a>
        </p>
        <Table caption={words.accounts} columns={columns} rows={members} rowKey={({ account }) => account} />
      </>
    ),
  });
}
