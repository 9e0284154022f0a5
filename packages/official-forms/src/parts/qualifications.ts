import type { Options } from '../drafting/choice.ts';

/**
 * The seven qualifications of an adviser (相談員), and any other.
 *
 * @clause kashiwa-r7:6(1)
 */
export const QUALIFICATIONS: Options = [
  ['certified-social-worker', '社会福祉士'],
  ['mental-health-social-worker', '精神保健福祉士'],
  ['public-health-nurse', '保健師'],
  ['nurse', '看護師'],
  ['care-manager', '介護支援専門員'],
  ['certified-care-worker', '介護福祉士'],
  ['clinical-psychologist', '臨床心理士'],
  ['other', 'その他'],
];
