import type { ConsentText } from './consent-text.ts';

/**
 * Consent to giving the roster entry (避難行動要支援者名簿の情報) to support organizations in peacetime. The wording is
 * ours: the official sheet is not among the sources.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause basic-act-on-disaster-management:49-11(2)
 *
 * @example
 * rosterProvision.version // => '1'
 */
export const rosterProvision: ConsentText = {
  id: 'chigasaki-r7/roster-provision',
  version: '1',
  text:
    '【｜名簿《めいぼ》の提供】茅ヶ崎市は、災害のときに私の命と体を守る備えのために、｜名簿《めいぼ》に書かれた私の情報' +
    '（2の「提供する情報」）を、ふだんから（｜平常時《へいじょうじ》から）、2の「提供先」に渡します。' +
    '渡すのは、私が名簿から外れる時か、私が同意を取りやめる（｜撤回《てっかい》する）時までです。' +
    '市に届け出れば、いつでも取りやめられます。',
};
