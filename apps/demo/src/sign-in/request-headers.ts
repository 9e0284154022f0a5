/** What better-auth is told of a request: its cookies and its browser. No address: behind one router all have the same. */
export function requestHeaders({ headers }: Request): Headers {
  const told = new Headers();
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name);
    if (value !== null) told.set(name, value);
  }
  return told;
}

/** The same headers without one cookie. */
export function withoutCookie(headers: Headers, name: string): Headers {
  const others = (headers.get('cookie') ?? '').split(';').filter((cookie) => cookie.split('=')[0]?.trim() !== name);
  const left = new Headers(headers);
  left.set('cookie', others.join(';'));
  return left;
}
