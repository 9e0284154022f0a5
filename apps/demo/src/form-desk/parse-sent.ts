import { readJson } from '@fukushi-kit/schema';
import { z } from 'zod';
import type { DraftSent, FinishSent } from './desk-data.ts';

const consent = z.strictObject({
  pointer: z.templateLiteral(['/', z.string().max(500)]),
  answer: z.enum(['given', 'refused', 'unanswered']),
  textId: z.string().max(200),
  textVersion: z.string().max(50),
  textDigest: z.string().length(64),
});

/** Far more than the longest form holds. */
const MAXIMUM_BYTES = 1024 * 1024;

const version = z.int32().positive().nullable();
const consents = z.array(consent).max(100);
const data = z.unknown();

const draftSent = z.strictObject({
  data,
  consents,
  version,
  unfinished: z.record(z.string().max(500), z.string().max(10_000)),
});

const finishSent = z.strictObject({ data, consents, version, once: z.uuid() });

/** What the page sent while somebody typed; `null` if it is nothing that the page sends. */
export function parseDraftSent(text: string): DraftSent | null {
  return draftSent.safeParse(jsonOf(text)).data ?? null;
}

/** What the page sent when the form was done; `null` if it is nothing that the page sends. */
export function parseFinishSent(text: string): FinishSent | null {
  return finishSent.safeParse(jsonOf(text)).data ?? null;
}

function jsonOf(text: string): unknown {
  const read = readJson(text, { maximumBytes: MAXIMUM_BYTES });
  return read.ok ? read.value : null;
}
