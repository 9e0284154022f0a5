/**
 * The Act on the Protection of Personal Information (個人情報の保護に関する法律).
 *
 * @clause none the data that every citation is checked against
 */
export const personalInformationProtectionAct = {
  id: 'personal-information-protection-act',
  kind: 'law',
  title: '個人情報の保護に関する法律',
  titleEn: 'Act on the Protection of Personal Information',
  shortTitle: '個人情報保護法',
  edition: '平成15年法律第57号',
  verification: { state: 'unverified', note: '項目ごとの印を見ること' },
  clauses: [
    {
      at: '2(1)',
      kinds: ['context'],
      duties: [],
      verification: { state: 'unverified', note: '柏市仕様書9(1)がこの項を引く。文言は一般知識による' },
      owes: { ja: '個人情報とは何か。', en: 'What personal information is.' },
    },
    {
      at: '2(3)',
      kinds: ['context'],
      duties: [],
      verification: { state: 'unverified', note: '一般知識による' },
      owes: { ja: '要配慮個人情報とは何か。', en: 'What sensitive personal information is.' },
    },
    {
      at: '26',
      kinds: ['control', 'term'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://www.businesslawyers.jp/practices/1433' },
      owes: {
        ja: '事業者は、漏えい等を委員会に報告し、本人に知らせる。',
        en: 'A business reports a leak to the Commission and tells the person.',
      },
    },
    {
      at: '68',
      kinds: ['control', 'term'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://fukuoka.law/protection-of-personal-information/' },
      owes: {
        ja: '行政機関等は、漏えい等を委員会に報告し、本人に知らせる。',
        en: 'A public body reports a leak to the Commission and tells the person.',
      },
    },
  ],
} as const;
