import type { QrContent } from './qr-content.ts';

/** The first part of every text: our mark, and the number of its shape. */
export const QR_MARK = 'FK1';

/** Stands where nothing is recorded. */
export const NOTHING = '.';

/** What a control number may be made of to stand in a QR code. */
export const PLAIN_NUMBER: RegExp = /^[A-Za-z0-9-]{1,40}$/;

const PLAIN_ID = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;
const PLAIN_VERSION = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * The text of a QR code. Its signs are letters, digits and `/ - .`, which stand on the same keys of Japanese and American
 * keyboards, since a scanner types them; in upper case it takes less room. A control number stays as it is.
 */
export function qrText(content: QrContent): string {
  const { formId, formVersion, controlNumber, page, pages, digest } = content;
  if (!PLAIN_ID.test(formId) || !PLAIN_VERSION.test(formVersion)) {
    throw new RangeError(
      `a QR code needs a form id and version of small letters, digits and / - . only, got ${JSON.stringify([formId, formVersion])}`,
    );
  }
  const parts = [QR_MARK, formId.toUpperCase(), formVersion.toUpperCase(), controlNumber ?? NOTHING];
  return [...parts, `${page}-${pages}`, digest?.toUpperCase() ?? NOTHING].join('/');
}
