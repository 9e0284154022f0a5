import { isPlainDate } from '@fukushi-kit/calendar';
import type { AuditPage } from '@fukushi-kit/store';

/** What the entries of the page are narrowed to; `''` narrows nothing. */
export interface TrailQuery {
  readonly kind: string;
  readonly id: string;
  readonly account: string;
  /** A day in Japan. */
  readonly day: string;
  readonly before: string;
}

/** What narrows nothing. */
export const noQuery: TrailQuery = { kind: '', id: '', account: '', day: '', before: '' };

/** Reads it from the address. */
export function trailQuery(query: Readonly<Record<string, string>>): TrailQuery {
  const { kind, id, account, day, before } = { ...noQuery, ...query };
  return {
    kind,
    id: id.trim(),
    account,
    day: isPlainDate(day) ? day : '',
    before: /^\d{1,15}$/.test(before) ? before : '',
  };
}

export const PAGE_SIZE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The page of the log that it asks for, the newest first, and one entry more to see whether there are older ones. */
export function auditPage({ kind, id, account, day, before }: TrailQuery): AuditPage {
  const begin = day === '' ? null : Date.parse(`${day}T00:00:00+09:00`);
  return {
    isNewestFirst: true,
    limit: PAGE_SIZE + 1,
    ...(kind !== '' && { kind }),
    ...(id !== '' && { id }),
    ...(account !== '' && { account }),
    ...(before !== '' && { before: Number(before) }),
    ...(begin !== null && { from: new Date(begin).toISOString(), until: new Date(begin + DAY_MS).toISOString() }),
  };
}
