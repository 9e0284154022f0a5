/**
 * Page models on paper: tagged, reproducible PDF with every font embedded, and the data of a form back from it.
 *
 * @module
 */
export { type FontFile, fontFiles } from './font-file.ts';
export type { FormReadFinding, FormReadFindingCode } from './form-read-finding.ts';
export { type FormRecord, formRecord } from './form-record.ts';
export { formReadMessage } from './messages.ja.ts';
export { openTypefaces } from './open-typefaces.ts';
export { type Attachment, type PrintOptions, printPdf } from './print-pdf.ts';
export { type FormRead, type ReadRecord, readForm } from './read-form.ts';
