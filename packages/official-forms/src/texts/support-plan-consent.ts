import type { ConsentText } from './consent-text.ts';

/**
 * Consent to a support plan (支援プラン) and to sharing it with the agencies that act on it: what, to whom, for what, until
 * when, how to withdraw. The wording is ours: the official sheet is not among the sources.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * supportPlanConsent.id // => 'kashiwa-r7/support-plan-consent'
 */
export const supportPlanConsent: ConsentText = {
  id: 'kashiwa-r7/support-plan-consent',
  version: '1',
  text:
    '【支援プラン】このプランの目標，方針及び支援機関の役割について説明を受け，プランに沿って支援を受けること。また，柏市地域生活支援センターが，' +
    'このプランとその実施状況を，支援機関が役割を分担して支援するために，支援の終結又は私の撤回の時まで，下の共有する相手に伝え，' +
    '重層的支援会議で使うこと。同意しないときも，相談は続けられます。同意は，センターに申し出て，いつでも撤回できます。',
};
