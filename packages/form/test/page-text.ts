import { type LayOutInput, layOut, type PageModel, type StructureNode, type TextRun } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';

/** The page model of a form in the typeface of the tests; fails with the findings where there is none. */
export function modelOf(asked: Pick<LayOutInput, 'definition'> & Partial<LayOutInput>): PageModel {
  const laidOut = layOut({ data: {}, mode: 'filled', copy: null, typefaces: stack, ...asked });
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  return laidOut.value;
}

/** What a run says. */
export function textOf(run: TextRun): string {
  return run.glyphs.map((glyph) => glyph.text).join('');
}

/** The runs of a page model, or of one of its pages (from 1). */
export function runsOf(model: PageModel, page?: number): TextRun[] {
  return model.pages
    .flatMap(({ items }, index) => (page === undefined || index === page - 1 ? items : []))
    .filter((item) => item.kind === 'text');
}

/** What stands on a page model, or on one of its pages. */
export function textsOf(model: PageModel, page?: number): string[] {
  return runsOf(model, page).map(textOf);
}

/** Where a run ends at the right, in millimetres. */
export function endOf(run: TextRun): number {
  return run.x + run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * run.size * (25.4 / 72);
}

/** A tag and all tags below it. */
export function nodesOf(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** What a tag and the tags below it hold, in the order in which it is read. */
export function heard(model: PageModel, node: StructureNode): string {
  const runs = runsOf(model);
  return nodesOf(node)
    .flatMap(({ id }) => runs.filter(({ tag }) => tag === id).map(textOf))
    .join('');
}
