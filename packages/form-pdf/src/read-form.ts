import { createHash } from 'node:crypto';
import { type FormManifest, parseDocument, readJson } from '@fukushi-kit/schema';
import { MANIFEST } from './attached-records.ts';
import type { FormReadFinding } from './form-read-finding.ts';
import type { FormRecord } from './form-record.ts';
import { attachedFiles } from './read/attached-files.ts';
import { type PdfFile, pdfFile } from './read/pdf-file.ts';
import type { PdfStream } from './read/pdf-value.ts';
import { Refusal } from './read/refusal.ts';

/** The largest file, and the most work that one may cause, in bytes. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/**
 * A record that was read back, with the digest of its data, whose head the QR code on paper bears.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ReadRecord extends FormRecord {
  readonly digest: string;
}

/**
 * The records that a printed file holds, in the order in which they were printed, or why it gives none back.
 *
 * @clause none a shape of this project, not of a source
 */
export type FormRead =
  | { readonly ok: true; readonly value: readonly [ReadRecord, ...ReadRecord[]] }
  | { readonly ok: false; readonly findings: readonly FormReadFinding[] };

/**
 * Reads the data of a filled form back from its PDF and proves that they are, byte for byte, those that were printed. All
 * records of a file or none. Which forms are known, and whether the data keep their schema, is for the caller to say.
 *
 * Takes any bytes: what is no such file gives findings, within a time and a memory that grow with `maximumBytes` (64 MiB
 * when not given) and not with what the file claims. The digests guard against damage and mistake, not against someone
 * who writes a file of their own.
 *
 * @clause none a format of this project, not of a source
 *
 * @example
 * readForm(new TextEncoder().encode('様式')) // => { ok: false, findings: [{ code: 'not-a-pdf', path: [], severity: 'error' }] }
 */
export function readForm(
  bytes: Uint8Array,
  { maximumBytes = MAXIMUM_BYTES }: { readonly maximumBytes?: number } = {},
): FormRead {
  try {
    const file = pdfFile(bytes, maximumBytes);
    const attached = attachedFiles(file);
    const [first, ...more] = manifestOf(file, attached).records.map((entry) => recordOf(file, attached, entry));
    if (first === undefined) throw new Refusal('no-attachment');
    return { ok: true, value: [first, ...more] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, detail } = error;
    return { ok: false, findings: [{ code, path: [], severity: 'error', ...(detail && { detail }) }] };
  }
}

type Attached = ReadonlyMap<string, readonly PdfStream[]>;

function manifestOf(file: PdfFile, attached: Attached): FormManifest {
  const bytes = contentOf(file, attached, MANIFEST, 'broken-manifest');
  const parsed = parseDocument('FormManifest', jsonOf(bytes, 'broken-manifest', MANIFEST));
  if (!parsed.ok) throw new Refusal('broken-manifest');
  return parsed.value;
}

function recordOf(file: PdfFile, attached: Attached, entry: FormManifest['records'][number]): ReadRecord {
  const { file: name, form, version, schema, overlay, digest } = entry;
  const bytes = contentOf(file, attached, name, 'digest-differs');
  if (bytesDigest(bytes) !== digest) throw new Refusal('digest-differs', { file: name });
  return { form, version, schema, overlay, data: jsonOf(bytes, 'broken-json', name), digest };
}

/** What an attached file holds; a name that stands twice says nothing certain. */
function contentOf(file: PdfFile, attached: Attached, name: string, whenTwice: FormReadFinding['code']): Uint8Array {
  const [stream, another] = attached.get(name) ?? [];
  if (stream === undefined) throw new Refusal('no-attachment', { file: name });
  if (another !== undefined) throw new Refusal(whenTwice, { file: name });
  return file.unpack(stream);
}

function jsonOf(bytes: Uint8Array, whenBroken: FormReadFinding['code'], name: string): unknown {
  const json = readJson(textOf(bytes) ?? '', { maximumBytes: Number.MAX_SAFE_INTEGER });
  if (!json.ok) throw new Refusal(whenBroken, { file: name });
  return json.value;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function bytesDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
