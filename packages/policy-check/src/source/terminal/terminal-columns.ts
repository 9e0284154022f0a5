import type { TerminalRow } from '@fukushi-kit/schema';
import { rowTitles, wordTitles } from '../schema-titles.ts';

type Use = TerminalRow['use'];

/**
 * The properties of a terminal that stand in columns of their own.
 *
 * @clause none a shape of this project, not of a source
 */
export type TerminalProperty = Exclude<keyof TerminalRow, 'use'>;

/**
 * Which column of an inventory holds which property of a terminal; `null` for what the inventory does not hold.
 *
 * @clause none a shape of this project, not of a source
 */
export interface TerminalColumns extends Readonly<Record<TerminalProperty, string | null>> {
  readonly number: string;
  readonly from: string;
}

/**
 * What a terminal is used for (用途): a column and what its words mean, or one use that holds for the whole inventory.
 *
 * @clause none a shape of this project, not of a source
 */
export type TerminalUse =
  | { readonly column: string; readonly words: Readonly<Record<string, Use>> }
  | { readonly always: Use };

const titles = rowTitles('TerminalRegister', 'TerminalRow');
const title = (key: keyof TerminalRow): string => titles[key] ?? key;

/**
 * The columns of an inventory that is kept under the titles of the register of terminals (端末・機器台帳).
 *
 * @clause none titles of the data contract
 *
 * @example
 * ownTerminalColumns.definitionsOn // => '定義ファイルの更新日'
 */
export const ownTerminalColumns: TerminalColumns = {
  number: title('number'),
  from: title('from'),
  to: title('to'),
  networks: title('networks'),
  internet: title('internet'),
  antivirus: title('antivirus'),
  definitionsOn: title('definitionsOn'),
  scannedOn: title('scannedOn'),
  detections: title('detections'),
  firewall: title('firewall'),
  diskEncryption: title('diskEncryption'),
  usbControl: title('usbControl'),
  system: title('system'),
  updatedOn: title('updatedOn'),
  supportEndsOn: title('supportEndsOn'),
  place: title('place'),
  approval: title('approval'),
  software: title('software'),
};

/**
 * The use of a terminal under the title and the words of the register of terminals (端末・機器台帳).
 *
 * @clause none titles of the data contract
 *
 * @example
 * ownTerminalUse.column // => '用途'
 * ownTerminalUse.words['業務端末'] // => 'work'
 */
export const ownTerminalUse: { readonly column: string; readonly words: Readonly<Record<string, Use>> } = {
  column: title('use'),
  words: wordTitles('TerminalRegister', 'TerminalRow', 'use'),
};
