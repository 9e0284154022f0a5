import { drawContinuations } from './continuation.ts';
import { type Draft, type LayOutInput, newDraft } from './draft.ts';
import { rulesOf } from './edges.ts';
import { drawSheet } from './flow.ts';
import { drawMargins } from './footer.ts';
import { itemsWithoutPlace } from './items-without-place.ts';
import type { LayoutFinding } from './layout-finding.ts';
import type { PageModel } from './page-model.ts';
import { proveText } from './prove-text.ts';
import { pruned } from './structure.ts';

/**
 * A form laid out with what a clerk should know of it, or every reason why it cannot be printed.
 *
 * @clause none a shape of this project, not of a source
 */
export type LaidOut =
  | { readonly ok: true; readonly value: PageModel; readonly findings: readonly LayoutFinding[] }
  | { readonly ok: false; readonly findings: readonly LayoutFinding[] };

/**
 * The page model of a form with its data, or blank for handwriting.
 *
 * All findings come at once. Throws a `RangeError` for a copy that the definition does not have.
 *
 * @clause none definitions carry the clauses; the trace of the page model repeats them
 *
 * @example
 * const halfWidth = { name: 'half', ascent: 0.88, descent: 0.12, glyphs: (text) => [{ id: 1, advance: 0.5, text }] };
 * const note = { kind: 'paragraph', id: 'note', bind: '/note', lines: 1 };
 * const definition = {
 *   id: 'sample', version: '1', title: '見本', standing: 'reference', clauses: [], schema: 'sample', size: 10,
 *   copies: [], sheets: [{ id: 'sheet', blocks: [note] }],
 * };
 * const asked = { definition, data: { note: '記入' }, mode: 'filled', copy: null, typefaces: [halfWidth] };
 * const laidOut = layOut(asked);
 * laidOut.value.pages.length // => 1
 * laidOut.value.pages[0].items[0].glyphs.map((glyph) => glyph.text) // => ['記', '入']
 * laidOut.value.trace // => [{ element: 'note', pointer: '/note', clauses: [], page: 1, box: [20, 15, 175, 4.938888888888888] }]
 * layOut({ ...asked, typefaces: [{ ...halfWidth, glyphs: () => null }] }).ok // => false
 */
export function layOut(input: LayOutInput): LaidOut {
  const draft = newDraft(input);
  if (input.mode === 'filled') draft.findings.push(...itemsWithoutPlace(input.definition, input.data));
  for (const sheet of input.definition.sheets) drawSheet(draft, sheet);
  drawContinuations(draft);
  drawMargins(draft);
  const findings = draft.findings;
  if (findings.some((finding) => finding.severity === 'error')) return { ok: false, findings };
  proveText(draft);
  return { ok: true, value: pageModel(draft), findings };
}

function pageModel(draft: Draft): PageModel {
  const { definition, mode } = draft.input;
  const drawn = new Set(draft.pages.flatMap((page) => page.items.map((item) => item.tag)));
  return {
    formId: definition.id,
    formVersion: definition.version,
    title: definition.title,
    language: 'ja-JP',
    mode,
    copy: draft.copy?.mark ?? null,
    pages: draft.pages.map(({ shape, tints, items, edges }) => ({
      width: shape.width,
      height: shape.height,
      items: [...tints, ...rulesOf(edges), ...items],
    })),
    structure: pruned(draft.structure.root, drawn),
    trace: draft.trace,
  };
}
