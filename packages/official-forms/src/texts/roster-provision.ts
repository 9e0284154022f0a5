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
    '【名簿の提供】茅ヶ崎市が、避難行動要支援者名簿に記載された私の情報（上の「提供する情報」）を、災害から私の生命・身体を守る' +
    '避難支援等の備えのために、私が名簿から外れる時又は私の撤回の時まで、避難支援等関係者（消防機関、警察、民生委員、社会福祉協議会、' +
    '自主防災組織その他）のうち下の提供先に、平常時から提供すること。同意は、市に届け出ていつでも撤回できます。',
};
