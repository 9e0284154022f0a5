/**
 * The chapter of the Civil Code (民法) on periods.
 *
 * @clause none the data that every citation is checked against
 */
export const civilCode = {
  id: 'civil-code',
  kind: 'law',
  title: '民法',
  titleEn: 'Civil Code',
  shortTitle: '民法',
  edition: '明治29年法律第89号',
  url: 'https://www.kannosrfp.com/hourei/doku.php?do=export_raw&id=民法_1_6',
  verification: { state: 'found', url: 'https://www.kannosrfp.com/hourei/doku.php?do=export_raw&id=民法_1_6' },
  clauses: [
    {
      at: '138',
      kinds: ['term'],
      duties: [],
      owes: {
        ja: '期間の数え方は、法令・裁判所・契約に別の定めがなければこの章による。',
        en: 'Periods are counted by this chapter unless law, court or contract says otherwise.',
      },
    },
    {
      at: '139',
      kinds: ['term'],
      duties: [],
      owes: { ja: '時間で定めた期間は、すぐに数え始める。', en: 'A period in hours runs at once.' },
    },
    {
      at: '140',
      kinds: ['term'],
      duties: [],
      owes: {
        ja: '日・週・月・年の期間は初日を入れない。午前0時に始まるときは入れる。',
        en: 'In days, weeks, months or years the first day is not counted, unless it starts at midnight.',
      },
    },
    {
      at: '141',
      kinds: ['term'],
      duties: [],
      owes: { ja: '期間は末日の終わりに満了する。', en: 'A period ends at the end of its last day.' },
    },
    {
      at: '142',
      kinds: ['term'],
      duties: [],
      owes: {
        ja: '末日が休日で、その日に取引をしない慣習があるときに限り、翌日に満了する。',
        en: 'A last day on a holiday moves to the next day only where custom forbids business on it.',
      },
    },
    {
      at: '143',
      kinds: ['term'],
      duties: [],
      owes: { ja: '週・月・年は暦に従って数える。', en: 'Weeks, months and years are counted by the calendar.' },
    },
    {
      at: '143(1)',
      kinds: ['term'],
      duties: [],
      owes: { ja: '週・月・年は暦に従って数える。', en: 'Weeks, months and years are counted by the calendar.' },
    },
    {
      at: '143(2)',
      kinds: ['term'],
      duties: [],
      owes: {
        ja: '最初からでないときは応当日の前日に、応当日がなければ月の末日に満了する。',
        en: 'Otherwise it ends the day before the corresponding day, or on the last day of the month where there is none.',
      },
    },
  ],
} as const;
