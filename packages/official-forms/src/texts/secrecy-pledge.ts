import type { ConsentText } from './consent-text.ts';

/**
 * What a worker (従事者) pledges before handling personal information under a contract, one promise on each line. It holds
 * after the contract and the employment too. The wording is ours: the sources name no text.
 *
 * @clause chigasaki-r7:特記3(1)
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(16)
 *
 * @example
 * secrecyPledge.version // => '1'
 */
export const secrecyPledge: ConsentText = {
  id: 'chigasaki-r7/secrecy-pledge',
  version: '1',
  text: [
    '私は、下の契約による業務に従事するに当たり、次のことを守ります。',
    '1　業務に関して知った個人情報及び業務上の秘密を、みだりに他人に知らせません。不当な目的にも、業務のほかの目的にも使いません。',
    '2　個人情報が記録された資料等を、承諾なく複写したり、作業場所の外へ持ち出したりしません。',
    '3　情報システムは自分の利用者IDだけで使い、暗証番号等を他人に知らせません。',
    '4　個人情報の漏えい、滅失、き損、改ざんなどの事故が生じたこと、又はそのおそれを知ったときは、直ちに管理責任者に報告し、その指示に従います。',
    '5　業務に従事しなくなったときは、資料等を直ちに返し、写しを手元に残しません。',
    '6　1から5までのことを、契約が終わり、又は解除された後も、退職した後も守ります。',
  ].join('\n'),
};
