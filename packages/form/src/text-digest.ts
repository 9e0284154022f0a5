import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 digest of a text in hexadecimal, by which a consent is bound to the exact words that were shown.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * import { textDigest } from '@fukushi-kit/form';
 * textDigest('同意します。').length // => 64
 * textDigest('同意します。') === textDigest('同意します') // => false
 */
export function textDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
