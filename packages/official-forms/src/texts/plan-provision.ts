import type { ConsentText } from './consent-text.ts';

/**
 * Consent to giving the plan to support organizations (避難支援等関係者) in peacetime: what, to whom, for what, until
 * when, how to withdraw. The wording is ours: the official sheet is not among the sources.
 *
 * @clause chigasaki-r7:8(2)オ
 * @clause basic-act-on-disaster-management:49-15(2)
 *
 * @example
 * planProvision.version // => '1'
 */
export const planProvision: ConsentText = {
  id: 'chigasaki-r7/plan-provision',
  version: '1',
  text:
    '【計画の提供】茅ヶ崎市が、この計画の情報を、私を災害から守る避難支援の備えのため、計画の更新・廃止又は私の撤回まで、' +
    '避難支援等関係者（消防機関、警察、民生委員、社会福祉協議会、自主防災組織その他）のうち下の提供先に、平常時から提供すること。' +
    '市に届け出れば、いつでも撤回できます。災害時やそのおそれがあるときは、法律により同意がなくても提供される場合があります。',
};
