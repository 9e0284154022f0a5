/**
 * What the QR code of a page says: which page of which form it is, of which record, printed from which data. `digest` is
 * the head of the digest of the data (16 hexadecimal digits), `null` on a blank form.
 *
 * @clause none a shape of this project, not of a source
 */
export interface QrContent {
  readonly formId: string;
  readonly formVersion: string;
  /** `null` when none is recorded, or one that is not made of letters, digits and hyphens. */
  readonly controlNumber: string | null;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly digest: string | null;
}
