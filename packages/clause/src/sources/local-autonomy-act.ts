/**
 * The Local Autonomy Act (地方自治法), as far as cited: holidays of local governments.
 *
 * @clause none the data that every citation is checked against
 */
export const localAutonomyAct = {
  id: 'local-autonomy-act',
  kind: 'law',
  title: '地方自治法',
  titleEn: 'Local Autonomy Act',
  shortTitle: '地方自治法',
  edition: '昭和22年法律第67号',
  url: 'https://iuris.jp/地方自治法-第四条の二/jpn/a/25746',
  verification: { state: 'found', url: 'https://iuris.jp/地方自治法-第四条の二/jpn/a/25746' },
  clauses: [
    {
      at: '4-2',
      kinds: ['rule'],
      duties: [],
      owes: { ja: '地方公共団体の休日は条例で定める。', en: 'A local government’s holidays are set by ordinance.' },
    },
  ],
} as const;
