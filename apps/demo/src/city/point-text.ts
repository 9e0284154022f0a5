import { writtenForm } from '@fukushi-kit/form-web';
import { formSchema, forms } from '@fukushi-kit/official-forms';
import type { ReviewMark } from '../submission/review.ts';
import type { HandedInOriginal } from '../submission/submission.ts';
import { words } from './words.ja.ts';

/** What a field is called on its sheet, below the headings that it stands under; `''` is the sheet as a whole. */
export function fieldName({ form, data }: HandedInOriginal, pointer: string): string {
  const definition = forms.get(form);
  if (pointer === '' || definition === undefined) return words.wholeSheet;
  for (const { trail, fields } of writtenForm(definition, formSchema(definition), data)) {
    const field = fields.find((one) => one.pointer === pointer);
    if (field !== undefined) return [...trail.slice(-2), field.label].join(words.below);
  }
  return words.wholeSheet;
}

/** A mark as the point of a notice: the field and what is said of it; no value of the field, and no name. */
export function pointText(original: HandedInOriginal, { pointer, text }: ReviewMark): string {
  return words.point(fieldName(original, pointer), text);
}
