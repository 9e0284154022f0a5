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
    '【計画の提供】茅ヶ崎市は、災害のときに私を助ける備えのために、この計画の情報を、ふだんから（｜平常時《へいじょうじ》から）、' +
    '下の提供先（避難支援等関係者）に渡します。渡すのは、計画が更新・廃止される時か、私が同意を取りやめる（｜撤回《てっかい》する）時までです。' +
    '市に届け出れば、いつでも取りやめられます。災害時やそのおそれがあるときは、法律により、同意がなくても渡すことがあります。',
};
