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
  text: '【計画の作成】災害に備えて、茅ヶ崎市（市が｜委託《いたく》した地域包括支援センター）が、私の｜個別避難計画《こべつひなんけいかく》を作ります。',
};
