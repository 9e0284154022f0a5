import type { ConsentText } from './consent-text.ts';

/**
 * Consent to giving the plan to support organizations (避難支援等関係者) in peacetime: what, to whom, for what, until
 * when, how to withdraw. The wording is ours: the official sheet is not among the sources.
 *
 * @clause chigasaki-r7:8(2)オ
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export const planProvision: ConsentText = {
  id: 'chigasaki-r7/plan-provision',
  version: '1',
  text:
    '【計画の提供】茅ヶ崎市が、この個別避難計画に書かれた私の情報を、避難支援、安否確認その他私の生命・身体を災害から' +
    '守る備えのために、この計画を更新し若しくは廃止する時又は私が同意を撤回する時まで、下の提供先に平常時から提供すること。' +
    '同意は、市に届け出ていつでも撤回できます。なお、災害が発生し、又は発生するおそれがあるときは、法律により同意がなくても提供される場合があります。',
};
