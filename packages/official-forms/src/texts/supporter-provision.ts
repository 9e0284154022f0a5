import type { ConsentText } from './consent-text.ts';

/**
 * Consent of a helper (避難支援等協力者) to having the helper's own data given with the plan: what, to whom, for what, until
 * when, how to withdraw. The wording is ours: the official sheet is not among the sources.
 *
 * @clause chigasaki-r7:8(2)エ
 * @clause basic-act-on-disaster-management:49-15(2)
 *
 * @example
 * supporterProvision.id // => 'chigasaki-r7/supporter-provision'
 */
export const supporterProvision: ConsentText = {
  id: 'chigasaki-r7/supporter-provision',
  version: '1',
  text:
    '【協力者の情報】茅ヶ崎市は、避難支援の備えのために、この欄の私（団体）の情報を、ふだん（平常時）から下の提供先に渡します。' +
    '計画の更新・廃止か、私の取りやめ（撤回）の時までです。市に届け出れば、いつでも取りやめられます。',
};
