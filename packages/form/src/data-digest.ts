import { canonicalJson } from '@fukushi-kit/rule';
import { textDigest } from './text-digest.ts';

/**
 * The SHA-256 digest, in hexadecimal, of the data of a form as canonical JSON (RFC 8785): the same data give the same
 * digest, whatever the order of their properties. Its head stands in the QR code of a page.
 *
 * @throws {TypeError} if the data are no JSON.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * import { dataDigest } from '@fukushi-kit/form';
 * dataDigest({ b: 1, a: null }) === dataDigest({ a: null, b: 1 }) // => true
 * dataDigest({ a: null }) === dataDigest({}) // => false
 */
export function dataDigest(data: unknown): string {
  return textDigest(canonicalJson(data));
}
