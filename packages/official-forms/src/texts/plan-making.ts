import type { ConsentText } from './consent-text.ts';

/**
 * Consent to having the plan made. The wording is ours: the official sheet is not among the sources.
 *
 * @clause basic-act-on-disaster-management:49-14(1)
 *
 * @example
 * planMaking.id // => 'chigasaki-r7/plan-making'
 */
export const planMaking: ConsentText = {
  id: 'chigasaki-r7/plan-making',
  version: '1',
  text: '【計画の作成】災害時に備え、茅ヶ崎市（委託を受けた地域包括支援センター）が私の個別避難計画を作成すること。',
};
