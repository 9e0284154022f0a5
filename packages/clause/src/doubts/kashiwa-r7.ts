/**
 * What the specification of Kashiwa leaves open (疑義), with the readings that a profile may choose.
 *
 * @clause none the data that every citation is checked against
 */
export const kashiwaR7Doubts = [
  {
    id: 'kashiwa-r7:8(5)/fiscal-year',
    clauses: ['kashiwa-r7:8(5)', 'kashiwa-r7:2'],
    question: {
      ja: '「令和6年度業務委託期間」とあるが、契約は令和7年度である。',
      en: 'Says fiscal 2024 although the contract is for fiscal 2025.',
    },
    readings: [{ id: 'contract-period', ja: '引用は書かれたとおりとし、契約の期間の末日で計算する。' }],
    default: 'contract-period',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(1)/part-time',
    clauses: ['kashiwa-r7:6(1)'],
    question: { ja: '非常勤を何人工と数えるか。', en: 'How does a part-timer count towards the full-time equivalent?' },
    readings: [{ id: 'weekly-hours', ja: '週の勤務時間を常勤の週の勤務時間（設定の値）で割る。' }],
    default: 'weekly-hours',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(7)/one-month-before',
    clauses: ['kashiwa-r7:6(7)', 'civil-code:143(2)'],
    question: { ja: '「1ヶ月以上前まで」をどう遡るか。', en: 'How is a month or more before counted backwards?' },
    readings: [
      { id: 'whole-month-between', ja: '間に丸1か月を置く（10月1日の異動なら8月31日まで）。' },
      { id: 'corresponding-day', ja: '応当日まで（10月1日の異動なら9月1日まで）。' },
    ],
    default: 'whole-month-between',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(8)/ninety-days',
    clauses: ['kashiwa-r7:6(8)'],
    question: { ja: '90日をどう数えるか。', en: 'How are the 90 days counted?' },
    readings: [{ id: 'continuous', ja: '続けて数え、初日と末日の両方を入れる。' }],
    default: 'continuous',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:8(4)/closed-day',
    clauses: ['kashiwa-r7:8(4)', 'civil-code:142'],
    question: {
      ja: '10日が閉庁日に当たるとき、期限は動くか。',
      en: 'Does the due day move when the 10th is a closed day?',
    },
    readings: [
      { id: 'keep', ja: '動かさない。閉庁日に当たることを知らせる。' },
      { id: 'next-open-day', ja: '次の開庁日に延びる。' },
      { id: 'previous-open-day', ja: '前の開庁日に早める。' },
    ],
    default: 'keep',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(1)/advances',
    clauses: ['kashiwa-r7:13(1)'],
    question: {
      ja: '2回の概算払いの時期と割合が書かれていない。',
      en: 'Dates and shares of the two advances are not given.',
    },
    readings: [{ id: 'given', ja: '時期と割合を設定に書く。書くまで金額は出さない。' }],
    default: 'given',
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(1)/fraction-act',
    clauses: [
      'kashiwa-r7:13(1)',
      'kashiwa-r7:13(2)ア',
      'kashiwa-r7:13(2)イ',
      'kashiwa-r7:13(2)ウ',
      'fraction-calculation-act:1',
      'fraction-calculation-act:2',
      'fraction-calculation-act:3',
      'fraction-calculation-act:4',
    ],
    question: {
      ja: '端数計算法は、市と民間の受託者の間の概算払・精算・返還にも及ぶか（条文の写しで読んだだけで、運用は未確認）。',
      en: 'Does the act on fractions reach advances, settlement and returns between city and private contractor (practice is unverified)?',
    },
    readings: [
      {
        id: 'applies',
        ja: '及ぶ。相手方を分けていないので、確定金額の1円未満を切り捨て、概算払の端数は初回に合わせる。',
      },
      { id: 'agreed', ja: '契約書の端数の定めによる。' },
    ],
    default: 'applies',
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(1)/late-return',
    clauses: ['kashiwa-r7:13(1)', 'payment-delay-prevention-act:11', 'payment-delay-prevention-act:14'],
    question: {
      ja: '概算払の残りを返すのが遅れたとき、何によって利息を付けるか。返す期限も書かれていない。',
      en: 'By what does the rest of an advance bear interest when it is returned late? The day of return is not given either.',
    },
    readings: [
      {
        id: 'act',
        ja: '支払遅延防止法第11条による。返納告知の期限の翌日から返す日まで、同法の遅延利息と同じ率で付ける。',
      },
      { id: 'contract', ja: '契約書の定めによる。率を入れるまで金額は出さない。' },
    ],
    default: null,
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(2)イ/rate-and-rounding',
    clauses: ['kashiwa-r7:13(2)イ', 'fraction-calculation-act:2(1)'],
    question: { ja: '月割の月額と端数の扱いが書かれていない。', en: 'The monthly rate and rounding are not given.' },
    readings: [
      { id: 'down', ja: '月額は設定に書き、1円未満は切り捨てる。' },
      { id: 'half-up', ja: '月額は設定に書き、1円未満は四捨五入する。' },
    ],
    default: 'down',
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(2)/contract-sum',
    clauses: ['kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:13(2)ウ', 'kashiwa-r7:12'],
    question: {
      ja: '精算額が契約金額（総価契約）を超え、又は下回ったらどうするか。',
      en: 'What if the settlement lies above or below the contract sum?',
    },
    readings: [
      { id: 'capped', ja: '超えた分は支払わず、下回った分は返す。' },
      { id: 'uncapped', ja: '超えた分も支払う。' },
    ],
    default: 'capped',
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:3(2)/holidays',
    clauses: ['kashiwa-r7:3(2)', 'national-holidays-act:3'],
    question: {
      ja: '「祝日」に振替休日とはさまれた休日は入るか。',
      en: 'Do national holidays include substitute and sandwiched days?',
    },
    readings: [{ id: 'act', ja: '法律に規定する休日とあるので、どちらも入る。' }],
    default: 'act',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:11/re-entrusting',
    clauses: ['kashiwa-r7:11', 'kashiwa-r7:9(4)', 'kashiwa-r7:9(10)'],
    question: {
      ja: '9は書面の承諾で個人情報の再委託を認め、11は再委託を認めない。',
      en: 'Clause 9 allows re-entrusting with written consent; clause 11 forbids subcontracting.',
    },
    readings: [
      {
        id: 'two-checks',
        ja: '別々に見る。承諾のある再委託は9(4)に反しないが、デジタルツールの構築でなければ11に反する。',
      },
    ],
    default: 'two-checks',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:9(5)/printing',
    clauses: ['kashiwa-r7:9(5)'],
    question: { ja: '印刷、バックアップ、書出しも複写・複製か。', en: 'Are printing, backup and export copies?' },
    readings: [{ id: 'copies', ja: '複写・複製に当たる。包括的な承諾を一度得る。なければ指摘する。' }],
    default: 'copies',
    settledBy: '柏市',
  },
  {
    id: 'kashiwa-r7:7(2)カ(ｵ)/about-a-month',
    clauses: ['kashiwa-r7:7(2)カ(ｵ)', 'civil-code:143'],
    question: { ja: '「一か月以内をめど」を過ぎたら遅れか。', en: 'Is a report after about one month late?' },
    readings: [
      { id: 'soft', ja: '目安として民法143条の日を示し、遅れとはしない。' },
      { id: 'late', ja: '設定により、その日を過ぎたら遅れとする。' },
    ],
    default: 'soft',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:10(2)/duties',
    clauses: ['kashiwa-r7:10(2)ア', 'kashiwa-r7:10(2)イ', 'kashiwa-r7:10(2)キ', 'kashiwa-r7:10(2)コ'],
    question: { ja: '一つの列挙の中で、義務の強さが違う。', en: 'Duties of one list differ in kind.' },
    readings: [
      { id: 'by-item', ja: 'ア・イは義務、キは努力義務、コは二つの条件の例外がある禁止として、項目ごとに見る。' },
    ],
    default: 'by-item',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:7/notice-number',
    clauses: ['kashiwa-r7:7'],
    question: {
      ja: '通知の番号「0808」と日付「令和6年12月19日」が合わないように見える（未確認）。',
      en: 'The notice’s number and date do not seem to belong together (unverified).',
    },
    readings: [{ id: 'as-written', ja: '書かれたとおりに引き、注を付ける。' }],
    default: 'as-written',
    settledBy: '柏市',
  },
  {
    id: 'kashiwa-r7:9(2)/sharing',
    clauses: ['kashiwa-r7:9(2)', 'kashiwa-r7:7(1)', 'kashiwa-r7:7(2)イ', 'social-welfare-act:106-6'],
    question: {
      ja: '9(2)は同意の例外なく第三者提供を禁じるが、7は機関の間の共有を求める。',
      en: 'Clause 9(2) forbids provision without exception, while clause 7 is sharing with agencies.',
    },
    readings: [
      {
        id: 'within-purpose',
        ja: '目的の範囲で、本人の同意を得て記録し共有する。同意がなければ支援会議による。市に確かめる。',
      },
    ],
    default: 'within-purpose',
    settledBy: '柏市',
  },
  {
    id: 'kashiwa-r7:11/operating-the-tool',
    clauses: ['kashiwa-r7:11', 'kashiwa-r7:9(4)'],
    question: {
      ja: '例外はデジタルツールの体制の「構築」で、運用は挙げられていない。',
      en: 'Building the tool is excepted; operating it is not named.',
    },
    readings: [
      { id: 'building-only', ja: '構築だけが例外。個人情報の取扱いには書面の承諾も要る。' },
      { id: 'operation-too', ja: '運用も例外に含む。個人情報の取扱いには書面の承諾も要る。' },
    ],
    default: null,
    settledBy: '柏市',
  },
  {
    id: 'kashiwa-r7:10(2)コ/monthly-data',
    clauses: ['kashiwa-r7:10(2)コ', 'kashiwa-r7:9(8)', 'kashiwa-r7:8(4)'],
    question: {
      ja: '毎月の実績データを、閉鎖ネットワークからどう出すか。',
      en: 'How do the monthly data leave the closed network?',
    },
    readings: [
      { id: 'paper', ja: '紙で出す。' },
      { id: 'city-terminal', ja: '本庁の端末で、職員立会いの下に使う。' },
      { id: 'approved-line', ja: '市が許可した回線で送る。' },
    ],
    default: null,
    settledBy: '柏市',
  },
  {
    id: 'kashiwa-r7:8(5)イ/march-costs',
    clauses: ['kashiwa-r7:8(5)イ'],
    question: {
      ja: '3月31日には、3月分の時間外手当や保険料がまだ払われていない。',
      en: 'Due on 31 March, when overtime and insurance of March are not yet paid.',
    },
    readings: [
      { id: 'accrual', ja: '見込で出し、後に確定の報告書を出す。' },
      { id: 'payment', ja: '期間内に払った額で出す。' },
    ],
    default: null,
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(2)/unlisted-items',
    clauses: ['kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)ウ'],
    question: {
      ja: '労働保険料、費目の流用、費目の上限、消費税の区分が書かれていない。',
      en: 'Labour insurance, moving money between items, caps and tax category are not in the source.',
    },
    readings: [{ id: 'given', ja: '設定に書く。書くまで決まらない。' }],
    default: null,
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:13(2)イ/part-month',
    clauses: ['kashiwa-r7:13(2)イ'],
    question: {
      ja: '月の途中で始まり又は終わるとき、その月を数えるか。',
      en: 'Does a month count in which placement begins or ends?',
    },
    readings: [
      { id: 'full-months-only', ja: '丸1か月置いた月だけを数える。' },
      { id: 'any-day-counts', ja: '1日でも置いた月を数える。' },
      { id: 'by-days', ja: '日割とする。月割とは別の取決めが要る。' },
    ],
    default: null,
    settledBy: '契約書又は柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(1)/responsible-person',
    clauses: ['kashiwa-r7:6(1)', 'kashiwa-r7:6(4)'],
    question: { ja: '責任者は4.5人工に入るか。', en: 'Does the responsible person count in the 4.5?' },
    readings: [
      { id: 'counts', ja: '入る。' },
      { id: 'does-not-count', ja: '入らない。' },
    ],
    default: null,
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(8)/planned-leave',
    clauses: ['kashiwa-r7:6(8)'],
    question: {
      ja: '90日以上の休暇が前もって分かるとき、いつから補充を要するか。',
      en: 'From when must a planned leave of 90 days be replaced?',
    },
    readings: [{ id: 'day-known', ja: '分かった日から。90日たってからではない。' }],
    default: 'day-known',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(8)/long-leave',
    clauses: ['kashiwa-r7:6(8)', 'kashiwa-r7:6(1)'],
    question: {
      ja: '90日以上休んでいる職員は、補充されるまで4.5人工に入るか。',
      en: 'Does somebody on leave of 90 days or more count in the 4.5 until replaced?',
    },
    readings: [
      { id: 'counts', ja: '籍があるので入る。' },
      { id: 'does-not-count', ja: '業務に就いていないので入らない。' },
    ],
    default: null,
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(3)/first-day-approval',
    clauses: ['kashiwa-r7:6(3)'],
    question: {
      ja: '兼務を始めた日に得た承認は「事前」か。',
      en: 'Is approval on the first day of another duty approval beforehand?',
    },
    readings: [
      { id: 'day-before', ja: '始める日の前日までの承認だけが事前である。' },
      { id: 'first-day', ja: '始める日の承認も事前とする。' },
    ],
    default: null,
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:8(6)/summary-on-the-day',
    clauses: ['kashiwa-r7:8(6)'],
    question: {
      ja: '事業評価会議の当日に報告したまとめは「会議までの」報告か。',
      en: 'Is a summary reported on the day of the evaluation meeting reported by the meeting?',
    },
    readings: [
      { id: 'same-day', ja: '当日の報告も会議までとする。' },
      { id: 'day-before', ja: '前日までの報告だけとする。' },
    ],
    default: 'same-day',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:6(8)/promptly',
    clauses: ['kashiwa-r7:6(8)'],
    question: { ja: '「速やかに」は何日か。', en: 'How many days is promptly?' },
    readings: [{ id: 'given', ja: '日数を設定に書く。書くまで期限の日を置かず、遅れとはしない。' }],
    default: 'given',
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:8(4)/attributes',
    clauses: ['kashiwa-r7:8(4)'],
    question: {
      ja: '月次の実績で相談を分ける属性が挙げられていない。',
      en: 'The attributes by which the monthly results divide consultations are not named.',
    },
    readings: [{ id: 'given', ja: '市が示す属性で分ける。示されるまで、属性のない件数だけを出す。' }],
    default: 'given',
    settledBy: '柏市',
  },
  {
    id: 'kashiwa-r7:7(2)オ/other-endings',
    clauses: ['kashiwa-r7:7(2)オ'],
    question: {
      ja: '死亡や転出など、三つの条件がそろわない終わり方をどう扱うか。',
      en: 'How does a case end that cannot meet the three conditions, by death or removal?',
    },
    readings: [
      { id: 'conditions-only', ja: '三つの条件がそろわなければ終結としない。中断として残す。' },
      { id: 'reason-recorded', ja: '理由を記録し、会議に報告して終える。' },
    ],
    default: null,
    settledBy: '柏市との協議',
  },
  {
    id: 'kashiwa-r7:7(2)オ/after-suspension',
    clauses: ['kashiwa-r7:7(2)オ', 'kashiwa-r7:7(2)カ(ｵ)'],
    question: {
      ja: '中断した支援を、いつまでに続け又は終結するか。',
      en: 'By when does suspended support go on or close?',
    },
    readings: [
      { id: 'no-term', ja: '期限を置かない。再開又は終結まで中断として示す。' },
      { id: 'given', ja: '見直しの日を設定に書く。' },
    ],
    default: 'no-term',
    settledBy: '柏市との協議',
  },
] as const;
