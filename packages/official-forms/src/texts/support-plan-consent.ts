import type { ConsentText } from './consent-text.ts';

/**
 * Consent to a support plan (支援プラン), to the use of what it applies for, and to sharing it with the agencies that act on
 * it: what, to whom, for what, until
 * when, how to withdraw. The wording is ours: the official sheet is not among the sources.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:9(2)
 *
 * @example
 * supportPlanConsent.id // => 'kashiwa-r7/support-plan-consent'
 */
export const supportPlanConsent: ConsentText = {
  id: 'kashiwa-r7/support-plan-consent',
  version: '1',
  text:
    '【｜支援《しえん》プラン】このプランの｜目標《もくひょう》，｜方針《ほうしん》，｜機関《きかん》ごとの｜役割《やくわり》の｜説明《せつめい》を｜受《う》け，プランに｜沿《そ》って' +
    '｜支援《しえん》を｜受《う》けること，6で「｜利用《りよう》する」とした｜事業《じぎょう》の｜利用《りよう》を｜申《もう》し｜込《こ》むこと。また，｜柏市《かしわし》｜地域《ちいき》' +
    '｜生活《せいかつ》｜支援《しえん》センターが，いくつかの｜機関《きかん》が｜役割《やくわり》を｜分《わ》けて｜支援《しえん》するために，このプランと｜支援《しえん》の｜様子《ようす》を，' +
    '｜下《した》の「｜共有《きょうゆう》する｜相手《あいて》」に｜伝《つた》え，｜重層的《じゅうそうてき》｜支援《しえん》｜会議《かいぎ》で｜使《つか》うこと。' +
    '｜期間《きかん》は，｜支援《しえん》が｜終《お》わる｜時《とき》，｜又《また》は｜私《わたし》が｜同意《どうい》をやめる｜時《とき》までです。' +
    '｜同意《どうい》しなくても，｜相談《そうだん》は｜続《つづ》けられます。' +
    '｜同意《どうい》は，センターに｜言《い》えば，いつでもやめること（｜撤回《てっかい》）ができます。',
};
