import type { FormDefinition } from '@fukushi-kit/form';

/**
 * One file to be printed: a form with its data, one of its copies, or blank for handwriting.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PrintJob {
  /** The name of the file within the folder; it holds a control number (整理番号) and never a name of a person. */
  readonly file: string;
  readonly definition: FormDefinition;
  readonly data: unknown;
  readonly mode: 'filled' | 'blank';
  readonly copy: string | null;
  /** Whether every page bears a QR code; no when not given. */
  readonly qr?: boolean;
}
