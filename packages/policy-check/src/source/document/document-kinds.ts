import type { DocumentRow } from '@fukushi-kit/schema';
import { wordTitles } from '../schema-titles.ts';
import { usualTitles } from './document-words.ja.ts';

/**
 * The titles by which documents are known for what they are: those of the kinds of the register (規程・文書台帳), and usual ones
 * beside them. A contractor that files under others adds them.
 *
 * @clause none words of this project, not of a source
 *
 * @example
 * documentKinds['事故対応手順'] // => 'incident-procedure'
 * documentKinds['月次報告書'] // => 'monthly-report'
 */
export const documentKinds: Readonly<Record<string, DocumentRow['kind']>> = {
  ...wordTitles<DocumentRow['kind']>('DocumentRegister', 'DocumentRow', 'kind'),
  ...usualTitles,
};
