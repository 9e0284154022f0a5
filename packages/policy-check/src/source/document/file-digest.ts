import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FolderFile } from './folder-file.ts';

const DIGEST = /^sha-256:[0-9a-f]{64}$/;

/** Whether a text is a digest as the registers write it. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** The digest of a file, `null` where nothing of it was given; or that what was given is none. */
export function fileDigest({ content }: FolderFile): string | null | { readonly fault: 'digest-malformed' } {
  if (content === null) return null;
  if (typeof content !== 'string') return `sha-256:${bytesToHex(sha256(content))}`;
  return isDigest(content) ? content : { fault: 'digest-malformed' };
}
