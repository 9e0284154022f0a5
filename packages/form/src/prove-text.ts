import type { Draft } from './draft.ts';

/** Throws if any value's runs on paper, put together, are not its source; spaces and line breaks at line ends aside. */
export function proveText(draft: Draft): void {
  const onPaper = new Set(draft.pages.flatMap((page) => page.items));
  for (const { element, source, runs } of draft.proofs) {
    const written = runs
      .map((run) => (onPaper.has(run) ? run.glyphs.map((glyph) => glyph.text).join('') : ''))
      .join('');
    if (solid(written) !== solid(source)) {
      throw new Error(`text of element ${JSON.stringify(element)} was not written as given`);
    }
  }
}

function solid(text: string): string {
  return text.replaceAll(/[ \u3000\r\n]/g, '');
}
