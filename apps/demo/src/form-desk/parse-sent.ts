import { readJson } from '@fukushi-kit/schema';
import { z } from 'zod';
import { consentAnswersSchema } from '../form-record/consent-answer.ts';
import type { DraftSent, FinishSent } from './desk-data.ts';

/** Far more than the longest form holds. */
const MAXIMUM_BYTES = 1024 * 1024;

const version = z.int32().positive().nullable();
const consents = consentAnswersSchema;
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
