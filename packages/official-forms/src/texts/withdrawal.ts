import type { ConsentText } from './consent-text.ts';

/**
 * What who withdraws a consent (同意の撤回) declares. The wording is ours: no sheet for it is among the sources.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * withdrawal.id // => 'chigasaki-r7/consent-withdrawal'
 */
export const withdrawal: ConsentText = {
  id: 'chigasaki-r7/consent-withdrawal',
  version: '1',
  text: '私は、上の1を読み（又は説明を受け）、下に印を付けた同意を取りやめます（｜撤回《てっかい》します）。',
};
