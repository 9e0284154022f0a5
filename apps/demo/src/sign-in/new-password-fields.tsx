import type { ReactNode } from 'react';
import { TextField } from '../page/field.tsx';
import { words } from './words.ja.ts';

/** What is wrong with a form, by the name of its field. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The two fields of a new password. */
export function NewPasswordFields({
  length,
  errors,
}: {
  readonly length: number;
  readonly errors: FieldErrors;
}): ReactNode {
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={words.newPassword}
        help={words.newPasswordHelp(length)}
        error={errors['password']}
        autoComplete="new-password"
        isRequired
      />
      <TextField
        name="repeated"
        type="password"
        label={words.repeated}
        error={errors['repeated']}
        autoComplete="new-password"
        isRequired
      />
    </>
  );
}
