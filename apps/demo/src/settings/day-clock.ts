const DAY_MS = 24 * 60 * 60 * 1000;
const JAPAN_MS = 9 * 60 * 60 * 1000;

/** A clock that runs as the machine's does, moved by whole days so that it is now the given day in Japan. */
export function dayClock(day: string, now: () => Date): () => Date {
  const dayHere = Math.floor((now().getTime() + JAPAN_MS) / DAY_MS);
  const moved = Date.parse(`${day}T00:00:00Z`) - dayHere * DAY_MS;
  return () => new Date(now().getTime() + moved);
}
