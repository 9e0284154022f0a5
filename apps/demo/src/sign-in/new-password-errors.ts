import type { FieldErrors } from './new-password-fields.tsx';
import { newPasswordFault } from './own-account.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ja.ts';

/** What is wrong with a new password and its repetition. */
export async function newPasswordErrors(
  parts: SignInParts,
  visit: Visit,
  { password, repeated }: { readonly password: string; readonly repeated: string },
): Promise<FieldErrors> {
  const fault = await newPasswordFault(parts, visit, password);
  if (fault !== null) return { password: words.passwordFaults[fault] };
  return password === repeated ? {} : { repeated: words.notSame };
}
