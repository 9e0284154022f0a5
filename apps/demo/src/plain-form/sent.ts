import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';

/** The fields of a plain form as they were sent. What was left empty is `null`; what was typed is not altered. */
export interface Sent {
  /** The key by which the form acts once. */
  readonly key: string;
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  /** Yes, no, or not recorded. */
  readonly truth: (name: string) => boolean | null;
  readonly count: (name: string) => number | null;
  /** The version of the record that the page showed; `null` for a new one. */
  readonly version: number | null;
  /** Every field but the key and the version, to be sent again. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Reads what a form of a page sent. */
export async function readSent(c: Context): Promise<Sent> {
  const body = await c.req.parseBody({ all: true });
  const texts = (name: string): readonly string[] =>
    [body[name] ?? []].flat().filter((value): value is string => typeof value === 'string' && value !== '');
  const text = (name: string): string | null => texts(name)[0] ?? null;
  return {
    key: text('once') ?? randomUUID(),
    text,
    texts,
    truth: (name) => truthOf(text(name)),
    count: (name) => countOf(text(name)),
    version: countOf(text('version')),
    fields: Object.keys(body)
      .filter((name) => name !== 'once' && name !== 'version')
      .flatMap((name) => texts(name).map((value) => [name, value] as const)),
  };
}

/** What a choice between yes, no and not recorded says. */
export function truthOf(text: string | null): boolean | null {
  return text === null ? null : text === 'yes';
}

/** What is no whole number stays one that no border lets pass. */
function countOf(text: string | null): number | null {
  return text === null ? null : /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
