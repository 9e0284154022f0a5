import fc from 'fast-check';

const TEXTS = [
  '',
  '見本',
  '要\u0000',
  'a b',
  '253-0041',
  '2025-06',
  '2025-06-15',
  '2025-02-29',
  '2025-04-31',
  '2100-02-29',
];
const LENGTHS = [1, 40, 41, 60, 61, 100, 101, 200, 201, 4000, 4001];
const NOISE: readonly unknown[] = [
  ...[null, true, 0, 1, -1, 1.5, 1e21, [], {}, ...TEXTS],
  ...LENGTHS.flatMap((length) => ['a'.repeat(length), '𠮷'.repeat(length)]),
];

/** `value` with one place replaced, left out, doubled or added to. The place is chosen among all places in it. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(value);
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...NOISE), fc.constantFrom('replace', 'remove', 'add'))
    .map(([place, noise, how]) => changed(value, place, how, noise));
}

function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function changed(value: unknown, path: readonly string[], how: string, noise: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return how === 'add' ? added(value, noise) : noise;
  if (Array.isArray(value)) {
    const index = Number(key);
    if (how === 'remove' && rest.length === 0) return value.toSpliced(index, 1);
    return value.with(index, changed(value[index], rest, how, noise));
  }
  const { [key]: old, ...others } = value as Record<string, unknown>;
  return how === 'remove' && rest.length === 0 ? others : { ...others, [key]: changed(old, rest, how, noise) };
}

function added(value: unknown, noise: unknown): unknown {
  if (Array.isArray(value)) return [...value, value[0] ?? noise];
  return typeof value === 'object' && value !== null ? { ...value, unknown: noise } : noise;
}
