import type { Derivation } from './derivation.ts';

/** The figures that a figure is directly made of. */
export function partsOf(figure: Derivation): readonly Derivation[] {
  if (figure.how === 'given') return [];
  return figure.how === 'rounded' ? [figure.of] : figure.of;
}

/** A figure and all that it came from, each once, the result first. */
export function allParts(figure: Derivation): readonly Derivation[] {
  const seen = new Set<Derivation>();
  const visit = (part: Derivation): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const each of partsOf(part)) visit(each);
  };
  visit(figure);
  return [...seen];
}
