import { forms } from '@fukushi-kit/official-forms';
import type { HandedInOriginal } from '../../submission/submission.ts';
import { versionOfOriginal } from './originals-of.ts';
import { words } from './words.ja.ts';

/** What an original is called: its sheet, whose it is by the control number (整理番号), and its version. */
export function originalName(original: HandedInOriginal): string {
  const { form, controlNumber } = original;
  const definition = forms.get(form);
  const sheet = definition?.number ?? definition?.title ?? form;
  const version = versionOfOriginal(original);
  if (controlNumber === null) return sheet;
  return version === null ? `${controlNumber}　${sheet}` : `${controlNumber}　${sheet}（${words.version(version)}）`;
}
