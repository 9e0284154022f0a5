import type { Parsed } from '@fukushi-kit/schema';

/** What a parser gives, or a stop with the codes and places that it found. */
export function sound<T>(parsed: Parsed<T, string>): T {
  if (parsed.ok) return parsed.value;
  throw new RangeError(parsed.findings.map(({ code, path }) => `${code} ${path.map(String).join('.')}`).join('\n'));
}
