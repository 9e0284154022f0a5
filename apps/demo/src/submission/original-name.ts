import { forms } from '@fukushi-kit/official-forms';
import type { HandedInOriginal } from './submission.ts';
import { words } from './words.ja.ts';

/** What an original is called by both sides: its sheet, whose it is by the control number (整理番号), and its version. */
export function originalName(original: HandedInOriginal): string {
  const { form, controlNumber } = original;
  const definition = forms.get(form);
  const sheet = definition?.number ?? definition?.title ?? form;
  const version = versionOfOriginal(original);
  if (controlNumber === null) return sheet;
  return version === null ? `${sheet}　${controlNumber}` : `${sheet}　${controlNumber}（${words.version(version)}）`;
}

/** The version of a plan whose original that is; `null` where it is no original of a plan. */
export function versionOfOriginal({ deliverable, original: id, controlNumber }: HandedInOriginal): number | null {
  if (deliverable !== 'form-1' || controlNumber === null) return null;
  return Number(id.slice(controlNumber.length + 1));
}
