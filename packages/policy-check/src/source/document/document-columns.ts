import type { DocumentRow } from '@fukushi-kit/schema';
import { rowTitles } from '../schema-titles.ts';
import { fileTitle } from './document-words.ja.ts';

/**
 * The properties of a document that an index holds, and the path of its file.
 *
 * @clause none a shape of this project, not of a source
 */
export type DocumentProperty = keyof DocumentRow | 'file';

/**
 * Which column of an index of documents holds which property; `null` for what the index does not hold. `file` is the path of
 * the file within the folder, blank for what is kept on paper; `digest` is compared with the file.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DocumentColumns extends Readonly<Record<DocumentProperty, string | null>> {
  readonly number: string;
  readonly kind: string;
}

const titles = rowTitles('DocumentRegister', 'DocumentRow');
const title = (key: keyof DocumentRow): string => titles[key] ?? key;

/**
 * The columns of an index (`documents.csv`) that is kept under the titles of the register of documents (規程・文書台帳).
 *
 * @clause none titles of the data contract
 *
 * @example
 * ownDocumentColumns.madeOn // => '作成又は制定の日'
 * ownDocumentColumns.file // => 'ファイル'
 */
export const ownDocumentColumns: DocumentColumns = {
  file: fileTitle,
  number: title('number'),
  kind: title('kind'),
  title: title('title'),
  edition: title('edition'),
  madeOn: title('madeOn'),
  reviewedOn: title('reviewedOn'),
  approvedBy: title('approvedBy'),
  consultedOn: title('consultedOn'),
  dueOn: title('dueOn'),
  submittedOn: title('submittedOn'),
  month: title('month'),
  points: title('points'),
  quantity: title('quantity'),
  digest: title('digest'),
};
