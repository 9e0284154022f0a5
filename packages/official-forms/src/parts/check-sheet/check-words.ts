import type { Options } from '../../drafting/choice.ts';
import type { CheckItem } from './check-item.ts';

/** How an item binds, in the words of a narrow cell. */
export const dutyWords: Readonly<Record<CheckItem['duty'], string>> = {
  obligation: '義務',
  prohibition: '禁止',
  effort: '努力義務',
  permission: '市の求め',
  practice: '運用',
};

/** The results (結果) of an item that binds, each with a mark that a photocopy keeps. */
export const VERDICTS: Options = [
  ['conforming', '○適合'],
  ['nonconforming', '×不適合'],
  ['not-applicable', '－対象外'],
  ['unverified', '？未確認'],
];

/** The results of an effort (努力義務), which is never a breach. */
export const EFFORT_VERDICTS: Options = [
  ['conforming', '○適合'],
  ['effort-unmet', '△未達'],
  ['not-applicable', '－対象外'],
  ['unverified', '？未確認'],
];

/** How an item was checked (確認方法). */
export const METHODS: Options = [
  ['test', '実測'],
  ['examine', '資料'],
  ['interview', '聞取'],
];
