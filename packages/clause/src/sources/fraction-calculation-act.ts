/**
 * The act on fractions of public claims and debts (国等の債権債務等の金額の端数計算に関する法律).
 *
 * @clause none the data that every citation is checked against
 */
export const fractionCalculationAct = {
  id: 'fraction-calculation-act',
  kind: 'law',
  title: '国等の債権債務等の金額の端数計算に関する法律',
  titleEn: 'Act on Calculation of Fractions of Amounts of Claims and Debts of the State, etc.',
  shortTitle: '端数計算法',
  edition: '昭和25年法律第61号',
  url: 'http://roppou.mark-point.jp/条文/国等の債権債務等の金額の端数計算に関する法律.html',
  verification: {
    state: 'found',
    url: 'http://roppou.mark-point.jp/条文/国等の債権債務等の金額の端数計算に関する法律.html',
  },
  clauses: [
    {
      at: '1',
      kinds: ['context'],
      duties: [],
      owes: {
        ja: '国や地方公共団体などの債権債務に使い、他の定めに優先する。',
        en: 'Applies to the state, local governments and others, above conflicting rules.',
      },
    },
    {
      at: '2',
      kinds: ['math'],
      duties: ['obligation'],
      owes: { ja: '確定した金額の1円未満の端数。', en: 'Fractions under one yen of a confirmed amount.' },
    },
    {
      at: '2(1)',
      kinds: ['math'],
      duties: ['obligation'],
      owes: { ja: '1円未満の端数は切り捨てる。', en: 'A fraction under one yen is dropped.' },
    },
    {
      at: '2(2)',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '全額が1円未満なら、債権は捨て、債務は1円とする。',
        en: 'A whole amount under one yen: a claim is dropped, a debt counts as one yen.',
      },
    },
    {
      at: '3',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '分割払の各回の端数は、最初の回に合わせる。',
        en: 'Fractions of instalments are added to the first instalment.',
      },
    },
    {
      at: '4',
      kinds: ['math'],
      duties: ['obligation'],
      owes: { ja: '概算払・前金払・部分払にも使う。', en: 'Applies to estimated, advance and part payments too.' },
    },
    {
      at: '7(i)',
      kinds: ['context'],
      duties: [],
      verification: {
        state: 'found',
        url: 'https://github.com/ledmonster/japanese-law/blob/master/doc/S25/S25HO061.rst',
      },
      owes: {
        ja: '支払遅延防止法8条から10条までの遅延利息には使わない。',
        en: 'It does not apply to the late interest of articles 8 to 10 of the act against late payment.',
      },
    },
  ],
} as const;
