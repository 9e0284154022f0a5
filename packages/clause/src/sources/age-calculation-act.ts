/**
 * The Act on Calculation of Age (年齢計算ニ関スル法律).
 *
 * @clause none the data that every citation is checked against
 */
export const ageCalculationAct = {
  id: 'age-calculation-act',
  kind: 'law',
  title: '年齢計算ニ関スル法律',
  titleEn: 'Act on Calculation of Age',
  shortTitle: '年齢計算ニ関スル法律',
  edition: '明治35年法律第50号',
  url: 'https://www.weblio.jp/content/年齢の計算方法',
  verification: { state: 'found', url: 'https://www.weblio.jp/content/年齢の計算方法' },
  clauses: [
    {
      at: '1',
      kinds: ['term'],
      duties: [],
      owes: { ja: '年齢は生まれた日から数える。', en: 'Age is counted from the day of birth.' },
    },
    {
      at: '2',
      kinds: ['term'],
      duties: [],
      owes: {
        ja: '民法第143条に従うので、誕生日の前日の終わりに一つ年をとる。',
        en: 'By article 143 of the Civil Code one is a year older at the end of the day before the birthday.',
      },
    },
  ],
} as const;
