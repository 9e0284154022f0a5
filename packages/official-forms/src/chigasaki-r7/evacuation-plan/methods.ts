import type { Options } from '../../drafting/choice.ts';

/**
 * How the person is helped to move (避難方法), in the short words of the sheet.
 *
 * @clause chigasaki-r7:8(4)ア(ア)②
 */
export const ASSISTANCE: Options = [
  ['unaided', 'ひとりで歩く'],
  ['watched', '見守り'],
  ['supported', '体を支える'],
  ['wheelchair', '車椅子'],
  ['carried', '担架・背負う'],
  ['other', 'その他'],
];

/**
 * By what the person moves (移動手段), in the short words of the sheet.
 *
 * @clause chigasaki-r7:8(4)ア(ア)②
 */
export const TRANSPORT: Options = [
  ['on-foot', '徒歩'],
  ['family-car', '家族の車'],
  ['supporter-car', '協力者の車'],
  ['care-vehicle', '介護車両'],
  ['taxi', 'タクシー'],
  ['other', 'その他'],
];
