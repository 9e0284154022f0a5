import type { QrContent } from './qr-content.ts';
import { NOTHING, PLAIN_NUMBER, QR_MARK } from './qr-text.ts';

const LONGEST = 400;
const SHAPE = /^FK1\/([A-Z0-9./-]+)\/([A-Z0-9.-]+)\/([A-Za-z0-9-]+|\.)\/(\d{1,4})-(\d{1,4})\/([A-F0-9]{16}|\.)$/;

/**
 * What the QR code of a printed page says, from the text that a scanner typed; `null` if the text is not that of one of
 * our pages. A scanner types as a keyboard does: blanks and line ends around the text, full-width signs and a reversed
 * case (Caps Lock) are understood.
 *
 * @clause none a format of this project, not of a source
 *
 * @example
 * import { parseQr } from '@fukushi-kit/form';
 * const typed = 'FK1/CHIGASAKI-R7/EVACUATION-PLAN/1.0.0/2025-06-002/1-2/BA7816BF8F01CFEA';
 * parseQr(typed)?.formId // => 'chigasaki-r7/evacuation-plan'
 * parseQr(typed)?.controlNumber // => '2025-06-002'
 * parseQr('４９０１２３４５６７８９０') // => null
 */
export function parseQr(typed: string): QrContent | null {
  if (typed.length > LONGEST) return null;
  const found = SHAPE.exec(asWritten(typed.trim()));
  if (found === null) return null;
  const [, formId = '', version = '', number = '', page = '', pages = '', digest = ''] = found;
  const content = {
    formId: formId.toLowerCase(),
    formVersion: version.toLowerCase(),
    controlNumber: PLAIN_NUMBER.test(number) ? number : null,
    page: Number(page),
    pages: Number(pages),
    digest: digest === NOTHING ? null : digest.toLowerCase(),
  };
  return content.page >= 1 && content.page <= content.pages ? content : null;
}

function asWritten(typed: string): string {
  const halfWidth = typed.replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return halfWidth.startsWith(QR_MARK.toLowerCase()) ? withCaseReversed(halfWidth) : halfWidth;
}

function withCaseReversed(text: string): string {
  return text.replaceAll(/[A-Za-z]/g, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}
