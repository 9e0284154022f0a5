import type { Options } from '../drafting/choice.ts';

/**
 * The documents that Chigasaki reviews (成果物), in the words of a narrow cell.
 *
 * @clause chigasaki-r7:9(2)ア
 * @clause chigasaki-r7:9(2)イ
 * @clause chigasaki-r7:9(2)ウ
 */
export const DELIVERABLES: Options = [
  ['form-1', '様式1'],
  ['form-2', '様式2'],
  ['monthly-report', '月次報告書'],
];
