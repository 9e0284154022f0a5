/**
 * The places of the Basic Act on Disaster Management (災害対策基本法) that the packages cite: roster (名簿) and
 * individual evacuation plan (個別避難計画).
 *
 * @clause none the data that every citation is checked against
 */
export const basicActOnDisasterManagement = {
  id: 'basic-act-on-disaster-management',
  kind: 'law',
  title: '災害対策基本法',
  titleEn: 'Basic Act on Disaster Management',
  shortTitle: '災害対策基本法',
  edition: '昭和36年法律第223号',
  verification: { state: 'unverified', note: '条文そのものは手元にない。項目ごとの印を見ること' },
  clauses: [
    {
      at: '49-10',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: {
        ja: '市町村長は避難行動要支援者名簿を作る。',
        en: 'The mayor makes the roster of persons requiring evacuation support.',
      },
    },
    {
      at: '49-10(1)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '名簿を作る義務。', en: 'The duty to make the roster.' },
    },
    {
      at: '49-10(2)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '名簿に載せる事項。', en: 'The items of the roster.' },
    },
    {
      at: '49-10(2)(i)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '氏名。', en: 'Name.' },
    },
    {
      at: '49-10(2)(ii)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '生年月日。', en: 'Date of birth.' },
    },
    {
      at: '49-10(2)(iii)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '性別。', en: 'Sex.' },
    },
    {
      at: '49-10(2)(iv)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '住所又は居所。', en: 'Domicile or residence.' },
    },
    {
      at: '49-10(2)(v)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '電話番号その他の連絡先。', en: 'Telephone number and other contact.' },
    },
    {
      at: '49-10(2)(vi)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://www.pref.aichi.jp/soshiki/chiikifukushi/hinankoudouyoushiensha.html',
      },
      owes: { ja: '避難支援等を必要とする事由。', en: 'The reason why support is needed.' },
    },
    {
      at: '49-10(2)(vii)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: { state: 'unverified', note: '一般知識による' },
      owes: { ja: 'そのほか市町村長が要ると認める事項。', en: 'Other items that the mayor finds necessary.' },
    },
    {
      at: '49-11',
      kinds: ['rule'],
      duties: [],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/災害対策基本法-第四十九条の十一-名簿情報の利用及び提供/jpn/a/25109',
      },
      owes: { ja: '名簿情報の利用と提供。', en: 'Use and provision of roster data.' },
    },
    {
      at: '49-11(1)',
      kinds: ['rule'],
      duties: ['permission'],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/災害対策基本法-第四十九条の十一-名簿情報の利用及び提供/jpn/a/25109',
      },
      owes: {
        ja: '市町村の内部では、要る限り目的の外にも使える。',
        en: 'Internal use beyond the purpose, as far as needed.',
      },
    },
    {
      at: '49-11(2)',
      kinds: ['rule'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/災害対策基本法-第四十九条の十一-名簿情報の利用及び提供/jpn/a/25109',
      },
      owes: {
        ja: '平常時は、条例に特別の定めがある場合を除き、本人の同意を得て避難支援等関係者に渡す。',
        en: 'In peacetime, provision to support organizations with the person’s consent, unless an ordinance says otherwise.',
      },
    },
    {
      at: '49-11(3)',
      kinds: ['rule'],
      duties: ['permission'],
      verification: {
        state: 'found',
        url: 'https://iuris.jp/災害対策基本法-第四十九条の十一-名簿情報の利用及び提供/jpn/a/25109',
      },
      owes: {
        ja: '災害時とそのおそれのあるときは、同意がなくても渡せる。',
        en: 'In or near a disaster, provision without consent.',
      },
    },
    {
      at: '49-13',
      kinds: ['control'],
      duties: ['prohibition'],
      verification: {
        state: 'unverified',
        note: '第49条の10から第49条の13までが名簿の条であることは平成25年改正の解説で確かめた。内容は一般知識による',
      },
      owes: {
        ja: '名簿情報を受け取った人の秘密保持。離れた後も同じ。',
        en: 'Secrecy of recipients of roster data, also after leaving.',
      },
    },
    {
      at: '49-14',
      kinds: ['record', 'rule'],
      duties: [],
      verification: { state: 'found', url: 'https://ja-two.iwiki.icu/wiki/個別避難計画' },
      owes: { ja: '個別避難計画の作成。', en: 'Making the individual evacuation plan.' },
    },
    {
      at: '49-14(1)',
      kinds: ['rule'],
      duties: ['effort'],
      verification: { state: 'found', url: 'https://ja-two.iwiki.icu/wiki/個別避難計画' },
      owes: {
        ja: '名簿の人ごとに計画を作るよう努める。作ることに本人が同意しなければ作らない。',
        en: 'Effort to make a plan for each person on the roster, unless the person does not consent to its making.',
      },
    },
    {
      at: '49-14(2)',
      kinds: ['rule', 'guide'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://ja-two.iwiki.icu/wiki/個別避難計画' },
      owes: {
        ja: '作ることの同意を求めるとき、計画情報を渡すことについて説明します。',
        en: 'When asking that consent, the provision of plan data is explained.',
      },
    },
    {
      at: '49-14(3)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://ja-two.iwiki.icu/wiki/個別避難計画' },
      owes: {
        ja: '計画には名簿の第1号から第6号の事項に加えて次を載せる。',
        en: 'The plan holds roster items 1 to 6 and the following.',
      },
    },
    {
      at: '49-14(3)(i)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: { state: 'found', url: 'https://ja-two.iwiki.icu/wiki/個別避難計画' },
      owes: {
        ja: '避難支援等実施者の氏名又は名称、住所又は居所、電話番号その他の連絡先。',
        en: 'Name, address and contact of the evacuation supporter.',
      },
    },
    {
      at: '49-14(3)(ii)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: { state: 'unverified', note: '一般知識による（市町村の項目一覧とは合う）' },
      owes: {
        ja: '避難施設その他の避難場所と、避難路その他の避難経路。',
        en: 'The place of evacuation and the route.',
      },
    },
    {
      at: '49-14(3)(iii)',
      kinds: ['record'],
      duties: ['obligation'],
      verification: { state: 'unverified', note: '一般知識による（市町村の項目一覧とは合う）' },
      owes: { ja: 'そのほか市町村長が要ると認める事項。', en: 'Other items that the mayor finds necessary.' },
    },
    {
      at: '49-15',
      kinds: ['rule'],
      duties: [],
      verification: { state: 'unverified', note: '構成は徳島市の例規で裏づけ、文言は一般知識による' },
      owes: { ja: '個別避難計画情報の利用と提供。', en: 'Use and provision of plan data.' },
    },
    {
      at: '49-15(1)',
      kinds: ['rule'],
      duties: ['permission'],
      verification: { state: 'unverified', note: '構成は徳島市の例規で裏づけ、文言は一般知識による' },
      owes: {
        ja: '市町村の内部では、要る限り目的の外にも使える。',
        en: 'Internal use beyond the purpose, as far as needed.',
      },
    },
    {
      at: '49-15(2)',
      kinds: ['rule'],
      duties: ['obligation'],
      verification: {
        state: 'found',
        url: 'http://reiki.city.tokushima.tokushima.jp/reiki_honbun/o002RG00000952.html',
        note: '市の条例がこの項を引く。同意する人に避難支援等実施者を含むことは一般知識による',
      },
      owes: {
        ja: '平常時は、条例に特別の定めがある場合を除き、本人と避難支援等実施者の両方の同意を得て渡す。',
        en: 'In peacetime, provision with the consent of both the person and the supporter, unless an ordinance says otherwise.',
      },
    },
    {
      at: '49-15(3)',
      kinds: ['rule'],
      duties: ['permission'],
      verification: { state: 'unverified', note: '構成は徳島市の例規で裏づけ、文言は一般知識による' },
      owes: {
        ja: '災害時とそのおそれのあるときは、同意がなくても渡せる。',
        en: 'In or near a disaster, provision without consent.',
      },
    },
    {
      at: '49-15(4)',
      kinds: ['rule'],
      duties: ['obligation'],
      verification: { state: 'unverified', note: '項番号も含め一般知識による' },
      owes: { ja: '計画のない人への配慮。', en: 'Care for persons without a plan.' },
    },
    {
      at: '49-16',
      kinds: ['control'],
      duties: ['obligation'],
      verification: { state: 'unverified', note: '一般知識による' },
      owes: {
        ja: '渡す相手に、漏えいを防ぐ措置を求める。',
        en: 'Recipients are asked to take measures against leaks.',
      },
    },
    {
      at: '49-17',
      kinds: ['control'],
      duties: ['prohibition'],
      verification: { state: 'unverified', note: '一般知識による' },
      owes: {
        ja: '個別避難計画情報を受け取った人の秘密保持。離れた後も同じ。',
        en: 'Secrecy of recipients of plan data, also after leaving.',
      },
    },
  ],
} as const;
