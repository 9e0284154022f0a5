import { type FormDefinition, type LayOutInput, layOut, type PageModel } from '@fukushi-kit/form';
import { openTypefaces } from '../src/index.ts';

const typefaces = openTypefaces();

/** The page model of a form in the typefaces of the print. */
export function laidOut(
  definition: FormDefinition,
  data: unknown,
  asked: Partial<Pick<LayOutInput, 'mode' | 'copy'>> = {},
): PageModel {
  const result = layOut({ definition, data, mode: 'filled', copy: null, ...asked, typefaces });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

/** What a page model says on one page, in drawing order. */
export function textOfPage(model: PageModel, page: number): string {
  return (model.pages[page - 1]?.items ?? [])
    .flatMap((item) => (item.kind === 'text' ? item.glyphs.map((glyph) => glyph.text) : []))
    .join('');
}
