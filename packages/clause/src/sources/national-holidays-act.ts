/**
 * The Act on National Holidays (国民の祝日に関する法律).
 *
 * @clause none the data that every citation is checked against
 */
export const nationalHolidaysAct = {
  id: 'national-holidays-act',
  kind: 'law',
  title: '国民の祝日に関する法律',
  titleEn: 'Act on National Holidays',
  shortTitle: '祝日法',
  edition: '昭和23年法律第178号',
  url: 'https://iuris.jp/国民の祝日に関する法律/jpn/l/72',
  verification: { state: 'found', url: 'https://iuris.jp/国民の祝日に関する法律/jpn/l/72' },
  clauses: [
    { at: '2', kinds: ['rule'], duties: [], owes: { ja: '国民の祝日の一覧。', en: 'The list of national holidays.' } },
    { at: '3', kinds: ['rule'], duties: [], owes: { ja: '休日となる日。', en: 'The days that are holidays.' } },
    {
      at: '3(1)',
      kinds: ['rule'],
      duties: [],
      owes: { ja: '国民の祝日は休日とする。', en: 'National holidays are holidays.' },
    },
    {
      at: '3(2)',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '日曜と重なれば、その後の最も近い平日を休日とする（振替休日）。',
        en: 'One that falls on Sunday moves to the nearest following day that is none (substitute holiday).',
      },
    },
    {
      at: '3(3)',
      kinds: ['rule'],
      duties: [],
      owes: { ja: '祝日にはさまれた日は休日とする。', en: 'A day between two national holidays is a holiday.' },
    },
  ],
} as const;
