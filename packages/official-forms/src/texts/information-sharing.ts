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
    '【｜情報《じょうほう》の｜共有《きょうゆう》】｜柏市《かしわし》｜地域《ちいき》｜生活《せいかつ》｜支援《しえん》センターが，｜私《わたし》の｜困《こま》りごとを' +
    '｜整理《せいり》し，いくつかの｜機関《きかん》が｜役割《やくわり》を｜分《わ》けて｜支援《しえん》するために，この｜票《ひょう》，インテーク・アセスメントシート，' +
    '｜支援《しえん》プラン，｜支援《しえん》の｜記録《きろく》に｜書《か》かれた｜私《わたし》の｜情報《じょうほう》を，｜下《した》の「｜共有《きょうゆう》する｜相手《あいて》」' +
    'との｜間《あいだ》で｜集《あつ》め，｜伝《つた》え，｜重層的《じゅうそうてき》｜支援《しえん》｜会議《かいぎ》で｜使《つか》うこと。' +
    '｜期間《きかん》は，｜支援《しえん》が｜終《お》わる｜時《とき》，｜又《また》は｜私《わたし》が｜同意《どうい》をやめる｜時《とき》までです。' +
    '｜同意《どうい》しなくても，｜相談《そうだん》は｜続《つづ》けられます。' +
    '｜同意《どうい》は，センターに｜言《い》えば，いつでもやめること（｜撤回《てっかい》）ができます。',
};
