/**
 * Page models on paper: tagged, reproducible PDF with every font embedded.
 *
 * @module
 */
export { type FontFile, fontFiles } from './font-file.ts';
export { openTypefaces } from './open-typefaces.ts';
export { type Attachment, type PrintOptions, printPdf } from './print-pdf.ts';
