/**
 * The Social Welfare Act (社会福祉法), as far as cited: the multilayered support system (重層的支援体制整備事業).
 *
 * @clause none the data that every citation is checked against
 */
export const socialWelfareAct = {
  id: 'social-welfare-act',
  kind: 'law',
  title: '社会福祉法',
  titleEn: 'Social Welfare Act',
  shortTitle: '社会福祉法',
  edition: '昭和26年法律第45号',
  verification: {
    state: 'found',
    url: 'http://www.vill.sekikawa.niigata.jp/reiki_int/reiki_honbun/e499RG00000865.html',
  },
  clauses: [
    {
      at: '106-4(2)',
      kinds: ['context'],
      duties: [],
      owes: {
        ja: '重層的支援体制整備事業の六つの事業。',
        en: 'The six programmes of the multilayered support system.',
      },
    },
    {
      at: '106-6',
      kinds: ['rule'],
      duties: ['prohibition'],
      owes: {
        ja: '支援会議。加わった人は秘密を守る。同意の前に使えることは一般知識による。',
        en: 'The support council and its secrecy; that it may be used before consent is from general knowledge.',
      },
    },
  ],
} as const;
