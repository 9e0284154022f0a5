import type { Options } from '../../drafting/choice.ts';

/**
 * The kinds of hazard (災害種別) in the short words that a narrow cell of the sheet has room for.
 *
 * @clause chigasaki-r7:8(1)エ
 */
export const HAZARDS: Options = [
  ['flood', '洪水'],
  ['inland-flood', '内水'],
  ['storm-surge', '高潮'],
  ['tsunami', '津波'],
  ['landslide', '土砂'],
  ['earthquake', '地震'],
  ['large-fire', '火災'],
  ['volcano', '火山'],
];
