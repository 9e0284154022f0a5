import { textDigest } from '@fukushi-kit/form';
import { canonicalJson } from '@fukushi-kit/rule';
import { type FormManifest, parseDocument } from '@fukushi-kit/schema';
import type { FormRecord } from './form-record.ts';
import { words } from './messages.ja.ts';

/** The name under which the manifest of the attached data is found. */
export const MANIFEST = 'manifest.json';

/** A file to be attached, as text. */
export interface AttachedText {
  readonly name: string;
  readonly description: string;
  readonly text: string;
}

/**
 * The files that carry records: for each one its data as canonical JSON, byte for byte what the digest is of, and a
 * manifest of them. Throws a `RangeError` for a record that the manifest cannot tell of.
 */
export function attachedRecords(records: readonly FormRecord[]): AttachedText[] {
  if (records.length === 0) return [];
  const files = records.map(({ data }, index) => ({
    name: index === 0 ? 'data.json' : `data-${index + 1}.json`,
    description: words.data,
    text: canonicalJson(data),
  }));
  const manifest: FormManifest = {
    schemaVersion: '1',
    records: records.map(({ form, version, schema, overlay }, index) => {
      const { name = '', text = '' } = files[index] ?? {};
      return { file: name, form, version, schema, overlay, digest: textDigest(text) };
    }),
  };
  const parsed = parseDocument('FormManifest', manifest);
  if (!parsed.ok) {
    throw new RangeError(
      `A record cannot be attached: ${parsed.findings.map(({ path }) => path.join('/')).join(', ')}`,
    );
  }
  return [...files, { name: MANIFEST, description: words.manifest, text: canonicalJson(manifest) }];
}
