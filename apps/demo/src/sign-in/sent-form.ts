import type { Context } from 'hono';

/** The text fields of a form that was sent; what is missing or no text is empty. */
export async function sentForm<Name extends string>(
  c: Context,
  names: readonly Name[],
): Promise<Readonly<Record<Name, string>>> {
  const body = await c.req.parseBody();
  const entries = names.map((name) => {
    const value = body[name];
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Sends cookies along with the answer. */
export function sendCookies(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}
