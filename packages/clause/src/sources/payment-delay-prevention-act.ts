/**
 * The act against late payment of government contracts (政府契約の支払遅延防止等に関する法律).
 *
 * @clause none the data that every citation is checked against
 */
export const paymentDelayPreventionAct = {
  id: 'payment-delay-prevention-act',
  kind: 'law',
  title: '政府契約の支払遅延防止等に関する法律',
  titleEn: 'Act on Prevention of Delay in Payment under Government Contracts',
  shortTitle: '支払遅延防止法',
  edition: '昭和24年法律第256号',
  url: 'https://jahis.law.nagoya-u.ac.jp/lawdb/l/324a0256',
  verification: { state: 'found', url: 'https://jahis.law.nagoya-u.ac.jp/lawdb/l/324a0256' },
  clauses: [
    {
      at: '5',
      kinds: ['term'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'http://freedoor.cyberwst.com/keiyaku.html' },
      owes: {
        ja: '検査は、給付の終わった通知から工事14日、その他10日以内。直しがあれば改めて数える。',
        en: 'Inspection within 14 days (works) or 10 days (other) of the notice of completion; a correction restarts it.',
      },
    },
    {
      at: '6',
      kinds: ['term'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/政府契約の支払遅延防止等に関する法律-第六条-支払の時期/jpn/a/46275',
      },
      owes: {
        ja: '支払は、検査の後に適法な請求を受けた日から工事40日、その他30日以内。',
        en: 'Payment within 40 days (works) or 30 days (other) of a proper request received after inspection.',
      },
    },
    {
      at: '6(1)',
      kinds: ['term'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/政府契約の支払遅延防止等に関する法律-第六条-支払の時期/jpn/a/46275',
      },
      owes: { ja: '支払の期限。', en: 'The term of payment.' },
    },
    {
      at: '6(2)',
      kinds: ['term'],
      duties: [],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/政府契約の支払遅延防止等に関する法律-第六条-支払の時期/jpn/a/46275',
      },
      owes: {
        ja: '軽い不備で返した日から直した請求を受けるまでの日数は数えない。',
        en: 'Days between a refusal for slight defects and the corrected request do not count.',
      },
    },
    {
      at: '8',
      kinds: ['math'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://kaikei.mynsworld.com/tienrisoku' },
      owes: {
        ja: '遅れた日数に財務大臣の定める率の利息を付ける。',
        en: 'Late interest at the rate set by the finance minister, from the day after the due date.',
      },
    },
    {
      at: '8(1)',
      kinds: ['math'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://kaikei.mynsworld.com/tienrisoku' },
      owes: { ja: '遅延利息の計算。', en: 'How late interest is computed.' },
    },
    {
      at: '9',
      kinds: ['term'],
      duties: [],
      verification: { state: 'found', url: 'http://freedoor.cyberwst.com/keiyaku.html' },
      owes: {
        ja: '検査が遅れた日数は、約束した支払の期間から引く。',
        en: 'Late inspection eats the agreed payment period.',
      },
    },
    {
      at: '10',
      kinds: ['term'],
      duties: [],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/政府契約の支払遅延防止等に関する法律-第十条-定をしなかつた場合/jpn/a/46279',
      },
      owes: {
        ja: '書面の定めがなければ、検査は10日、支払は15日。',
        en: 'With nothing in writing: inspection 10 days, payment 15 days.',
      },
    },
    {
      at: '11',
      kinds: ['math'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/政府契約の支払遅延防止等に関する法律-第十一条-国の過払額に対する利息の加算/jpn/a/46280',
      },
      owes: {
        ja: '前金払・概算払の過払額を返納告知の期限までに返さなければ、翌日から返す日まで8条1項と同じ率の利息を加える。',
        en: 'An overpaid advance that is not returned by the day of the notice bears interest at the rate of article 8(1).',
      },
    },
    {
      at: '14',
      kinds: ['context'],
      duties: [],
      verification: {
        state: 'found',
        url: 'https://github.com/ledmonster/japanese-law/blob/master/doc/S24/S24HO256.rst',
      },
      owes: {
        ja: '12条と13条2項を除き、地方公共団体の契約にも準用する。',
        en: 'All but articles 12 and 13(2) apply to contracts of local governments.',
      },
    },
  ],
} as const;
