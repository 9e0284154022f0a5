import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text (UTF-8), written `sha-256:` and 64 hexadecimal digits. */
export function textDigest(text: string): string {
  return `sha-256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
