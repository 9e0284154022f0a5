import { casePath } from './case-path.ts';
import type { SheetName } from './sheet-of-event.ts';

/** The address of the sheet that goes with an event of a case. */
export function sheetPath(of: {
  readonly contract: string;
  readonly caseNumber: string;
  readonly sheet: SheetName;
  readonly index: number;
}): string {
  return `${casePath(of.contract, of.caseNumber)}/sheets/${of.sheet}/${of.index}`;
}
