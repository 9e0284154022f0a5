import { forms } from '@fukushi-kit/official-forms';
import type { HandedInOriginal } from '../submission/submission.ts';

/** What an original is called: its sheet, and the control number (整理番号) of whom it is about. */
export function originalName({ form, controlNumber }: HandedInOriginal): string {
  const definition = forms.get(form);
  const title = definition?.number ?? definition?.title ?? form;
  return controlNumber === null ? title : `${title}　${controlNumber}`;
}
