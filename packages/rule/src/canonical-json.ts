import canonicalize from 'canonicalize';

/**
 * The canonical JSON text of a value (RFC 8785): the same value always gives the same text.
 *
 * @throws {TypeError} if the value has no JSON text.
 *
 * @clause none a format, not a source
 *
 * @example
 * canonicalJson({ op: 'is', fact: 'livesInCity' }) // => '{"fact":"livesInCity","op":"is"}'
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError(`No JSON text for ${typeof value}`);
  return text;
}
