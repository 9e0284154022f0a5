import type { Context } from 'hono';
import { ErrorSummary } from '../page/error-summary.tsx';
import { ChoiceField, TextField } from '../page/field.tsx';
import { renderPage } from '../page/page.tsx';
import { PageForm } from '../sign-in/page-form.tsx';
import { type NewAccountFault, roles } from './new-account.ts';
import { words } from './words.ja.ts';

/** An account as typed so far. */
interface TypedAccount {
  readonly login: string;
  readonly displayName: string;
  readonly role: string;
}

const fieldOf: { readonly [Fault in NewAccountFault]: keyof TypedAccount } = {
  'login-malformed': 'login',
  'login-taken': 'login',
  'name-missing': 'displayName',
  'name-too-long': 'displayName',
  'role-unknown': 'role',
};

/** The form to make an account, with what is wrong with it. */
export function newAccountPage(
  c: Context,
  typed: TypedAccount,
  faults: readonly NewAccountFault[],
): Response | Promise<Response> {
  const errors = faults.map((fault) => [fieldOf[fault], words.faults[fault]] as const);
  const errorOf = (name: keyof TypedAccount) => errors.find(([field]) => field === name)?.[1];
  return renderPage(c, {
    title: words.add,
    status: faults.length > 0 ? 422 : 200,
    children: (
      <>
        <ErrorSummary errors={errors} />
        <p>{words.addLead}</p>
        <PageForm action="/accounts" button={words.create} weight="main">
          <TextField
            name="login"
            label={words.login}
            help={words.loginHelp}
            value={typed.login}
            error={errorOf('login')}
            autoComplete="off"
            isRequired
          />
          <TextField
            name="displayName"
            label={words.name}
            help={words.nameHelp}
            value={typed.displayName}
            error={errorOf('displayName')}
            autoComplete="off"
            isRequired
          />
          <ChoiceField
            name="role"
            label={words.role}
            help={words.roleHelp}
            value={typed.role}
            error={errorOf('role')}
            options={roles.map((role) => [role, words.roles[role]] as const)}
            isRequired
          />
        </PageForm>
        <p>
          <a href="/accounts">{words.backToList}</a>
        </p>
      </>
    ),
  });
}
