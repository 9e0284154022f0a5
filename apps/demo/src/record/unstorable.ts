import type { Finding, InputFindingCode } from '@fukushi-kit/schema';

/** As deep as documents of the data contract may nest. */
const DEEPEST = 100;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What no document can be kept with, whatever its border lets pass: U+0000, halves of signs, lists within lists without end. */
export function unstorable(body: unknown): readonly Finding<InputFindingCode>[] {
  return found(body, []);
}

function found(value: unknown, path: readonly PropertyKey[]): readonly Finding<InputFindingCode>[] {
  if (typeof value === 'string') return codesOf(value).map((code) => ({ code, path, severity: 'error' }));
  if (typeof value !== 'object' || value === null) return [];
  if (path.length >= DEEPEST) {
    return [{ code: 'too-deep', path: [], severity: 'error', detail: { maximum: DEEPEST } }];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const ofKey = codesOf(key).map((code) => ({ code, path, severity: 'error' }) as const);
    return [...ofKey, ...found(inner, [...path, step])];
  });
}

function codesOf(text: string): readonly InputFindingCode[] {
  const codes: InputFindingCode[] = [];
  if (text.includes('\u0000')) codes.push('control-character');
  if (LONE_SURROGATE.test(text)) codes.push('lone-surrogate');
  return codes;
}
