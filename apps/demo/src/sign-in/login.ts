/** A login as typed: full-width letters of an input method and capitals are the same login. */
export function asLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** Whether a text can be a login: 3 to 30 letters, digits, dots, hyphens and underscores, beginning with a letter. */
export function isLogin(login: string): boolean {
  return /^[a-z][a-z0-9._-]{2,29}$/.test(login);
}
