import type { ConsentText } from './consent-text.ts';

/**
 * Consent to sharing what the centre was told with other agencies: what, to whom, for what, until when, how to withdraw.
 * The wording is ours: the official sheet is not among the sources.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * informationSharing.id // => 'kashiwa-r7/information-sharing'
 */
export const informationSharing: ConsentText = {
  id: 'kashiwa-r7/information-sharing',
  version: '1',
  text:
    '【情報の共有】柏市地域生活支援センターが，この票と，これに続くインテーク・アセスメントシート，支援プラン及び支援の経過に書かれた' +
    '私の情報を，課題を整理し，支援機関が役割を分担して支援するために，支援の終結又は私の撤回の時まで，下の共有する相手との間で' +
    '集め，伝え，重層的支援会議で使うこと。同意しないときも，相談は続けられます。同意は，センターに申し出て，いつでも撤回できます。',
};
