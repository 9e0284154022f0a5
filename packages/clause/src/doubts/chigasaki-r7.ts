/**
 * What the specification of Chigasaki leaves open (疑義), with the readings that a profile may choose.
 *
 * @clause none the data that every citation is checked against
 */
export const chigasakiR7Doubts = [
  {
    id: 'chigasaki-r7:9(2)/report-month',
    clauses: ['chigasaki-r7:9(2)', 'chigasaki-r7:9(1)'],
    question: {
      ja: '「月次報告書を作成した月」とは、報告の対象の月か、その翌月か。',
      en: 'Is the month in which the report is made the month reported on, or the month after it?',
    },
    readings: [
      { id: 'reported-month', ja: 'M月分はM月に作成する。提出はM月の翌月10日まで。' },
      { id: 'following-month', ja: 'M月分はM月の翌月に作成する。提出はその次の月の10日まで。' },
    ],
    default: 'reported-month',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:9(2)/closed-day',
    clauses: ['chigasaki-r7:9(2)', 'civil-code:142'],
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
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:4/march-report',
    clauses: ['chigasaki-r7:4', 'chigasaki-r7:9(2)'],
    question: {
      ja: '履行期間は3月10日までなのに、3月分の報告の期限はその後になる。',
      en: 'The period ends on 10 March, so the report on March falls due after it.',
    },
    readings: [{ id: 'warn', ja: '期限をそのまま示し、履行期間の後になることを知らせる。' }],
    default: 'warn',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:6/long-hospital-stay',
    clauses: ['chigasaki-r7:6'],
    question: { ja: '何日から「長期入院」か。', en: 'From how many days is a hospital stay long?' },
    readings: [
      { id: 'length-and-judgement', ja: '自治体の設定の日数を目安とし、実施者の判断を記録する。' },
      { id: 'judgement', ja: '日数を置かず、実施者の判断だけを記録する。' },
    ],
    default: 'length-and-judgement',
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:6/no-care-level',
    clauses: ['chigasaki-r7:6', 'chigasaki-r7:6(3)'],
    question: {
      ja: '非該当の人、認定を申請していない人は対象になり得るか。',
      en: 'Can people found not eligible for care, or who never applied, come under the contract?',
    },
    readings: [{ id: 'equivalent-only', ja: '介護度がないので(1)と(2)には当たらず、(3)だけがあり得る。' }],
    default: 'equivalent-only',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:12/unit-price',
    clauses: ['chigasaki-r7:12'],
    question: {
      ja: '1件の単価と消費税の扱いが書かれていない。',
      en: 'The unit price and its tax treatment are not in the source.',
    },
    readings: [{ id: 'given', ja: '契約書の単価と税の扱いを入力する。入力されるまで金額は出さない。' }],
    default: 'given',
    settledBy: '契約書',
  },
  {
    id: 'chigasaki-r7:12/fraction-act',
    clauses: ['chigasaki-r7:12', 'fraction-calculation-act:1', 'fraction-calculation-act:2'],
    question: {
      ja: '端数計算法は、市と民間の受注者の間の委託料にも及ぶか（条文の写しで読んだだけで、運用は未確認）。',
      en: 'Does the act on fractions reach the fee between the city and a private contractor (practice is unverified)?',
    },
    readings: [
      {
        id: 'applies',
        ja: '及ぶ。相手方を分けていないので、確定金額の1円未満を切り捨てる。遅延利息は別で、その100円未満の扱いは未確認。',
      },
      { id: 'agreed', ja: '契約書の端数の定めによる。' },
    ],
    default: 'applies',
    settledBy: '契約書又は茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:特記1/ordinance',
    clauses: ['chigasaki-r7:特記1'],
    question: {
      ja: '平成8年の市条例を挙げるが、令和5年から市町村にも国の法律が及ぶ（未確認）。',
      en: 'Names a city ordinance of 1996; the national act has applied to municipalities since 2023 (unverified).',
    },
    readings: [{ id: 'as-written', ja: '書かれたとおりに引き、注を付ける。' }],
    default: 'as-written',
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:特記15(1)/party',
    clauses: ['chigasaki-r7:特記15(1)'],
    question: { ja: 'ここだけ「受託者」と書く。', en: 'Only here the contractor is called by another word.' },
    readings: [{ id: 'same-party', ja: 'ほかの条の「受注者」と同じ者と読む。' }],
    default: 'same-party',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:8(2)/official-sheets',
    clauses: ['chigasaki-r7:8(2)ウ', 'chigasaki-r7:8(2)エ', 'chigasaki-r7:8(2)オ'],
    question: {
      ja: '様式1と様式2の用紙そのものが手元の資料にない。',
      en: 'The official sheets of Forms 1 and 2 are not among the sources.',
    },
    readings: [
      { id: 'reference-form', ja: '書かれた項目から参考様式を作り、参考様式と明記する。' },
      { id: 'official-sheet', ja: '市の様式を定義として差し替える。' },
    ],
    default: 'reference-form',
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:12/updated-plan',
    clauses: ['chigasaki-r7:12', 'chigasaki-r7:8(4)イ'],
    question: {
      ja: '更新した様式1は、新しいものと同じく支払われるか。',
      en: 'Is an updated Form 1 paid like a new one?',
    },
    readings: [
      { id: 'same-price', ja: '新規と同じ単価で支払う。' },
      { id: 'own-price', ja: '更新の単価で支払う。' },
      { id: 'not-paid', ja: '支払わない。' },
    ],
    default: null,
    settledBy: '契約書又は茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:12/refused-provision',
    clauses: ['chigasaki-r7:12', 'chigasaki-r7:8(2)オ'],
    question: {
      ja: '計画の提供に不同意の様式1も支払の対象か。',
      en: 'Is a plan whose provision was refused a payable original?',
    },
    readings: [
      { id: 'payable', ja: '受領された様式1なので対象とする。' },
      { id: 'not-payable', ja: '対象としない。' },
    ],
    default: 'payable',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:6/at-home',
    clauses: ['chigasaki-r7:6'],
    question: {
      ja: '「在宅」とかっこ書き（長期入院・施設入所を除く）は、言い換えか、二つの条件か。',
      en: 'Is the bracket a definition of living at home, or a second test?',
    },
    readings: [
      { id: 'both', ja: '両方を満たすことを求める。食い違えばデータの矛盾として知らせる。' },
      { id: 'definition', ja: 'かっこ書きを在宅の言い換えと読み、一つの条件とする。' },
    ],
    default: 'both',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:13(2)/thirty-days',
    clauses: ['chigasaki-r7:13(2)', 'civil-code:140', 'payment-delay-prevention-act:6(1)'],
    question: {
      ja: '30日を請求書の日付から数えるか、適法な請求を市が受けた日から数えるか。',
      en: 'Do the 30 days run from the date on the invoice, or from receipt of a proper request?',
    },
    readings: [
      { id: 'earlier', ja: '両方を示し、早い方による。金融機関の休業日なら前の営業日とする。' },
      { id: 'invoice-date', ja: '請求書の日付の翌日から数える。' },
      { id: 'receipt', ja: '適法な請求を受けた日から数える。' },
    ],
    default: 'earlier',
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:4/march-work',
    clauses: ['chigasaki-r7:4', 'chigasaki-r7:9(2)'],
    question: {
      ja: '3月1日から10日までの仕事は、期間内に提出の期限がない。',
      en: 'Work of 1 to 10 March has no due day inside the period.',
    },
    readings: [
      { id: 'within-period', ja: '3月10日までに提出する。' },
      { id: 'april-10', ja: '4月10日までに提出する。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:8(2)エ/supporter-consent',
    clauses: ['chigasaki-r7:8(2)エ'],
    question: {
      ja: '避難支援等協力者の情報を渡す同意は、本人に尋ねるのか、協力者に尋ねるのか、両方か。',
      en: 'Is consent on the supporter’s data asked of the person, the supporter, or both?',
    },
    readings: [
      {
        id: 'supporter',
        ja: '協力者ごとに、だれが答えたかを添えて残す。平常時に渡せるのは協力者自身の同意があるときだけ。',
      },
      { id: 'person', ja: '本人の同意で渡す。' },
      { id: 'both', ja: '本人と協力者の両方の同意で渡す。' },
    ],
    default: 'supporter',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:8(3)ア/contractor-copy',
    clauses: ['chigasaki-r7:8(3)ア', 'chigasaki-r7:10', 'chigasaki-r7:特記11(1)'],
    question: {
      ja: '受注者の控えはケアプランと保管するのに、契約が終われば作成したものはすべて返す。',
      en: 'The contractor’s copy stays with the care plan, yet everything created is returned at the end.',
    },
    readings: [
      { id: 'kept', ja: '市の指示により、控えは返さず保管を続ける。' },
      { id: 'returned', ja: '控えも契約の終わりに返す。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:特記2(2)/several-managers',
    clauses: ['chigasaki-r7:特記2(2)'],
    question: {
      ja: '管理責任者は同じ日に一人か、二人以上でもよいか。',
      en: 'Is there one responsible manager on a day, or may there be several?',
    },
    readings: [
      { id: 'one', ja: '同じ日には一人とする。' },
      { id: 'several', ja: '同じ日に二人以上を置いてよい。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:特記8/home-visit',
    clauses: ['chigasaki-r7:特記7', 'chigasaki-r7:特記8', 'chigasaki-r7:特記2(3)'],
    question: {
      ja: '本人の自宅は作業場所か、訪問は毎回持ち出しか。',
      en: 'Is the person’s home a place of work, or is each visit a take-out?',
    },
    readings: [
      { id: 'place-of-work', ja: '自宅を作業場所に含める。' },
      { id: 'take-out', ja: '訪問のたびに承諾を得て持ち出す。' },
      { id: 'standing-consent', ja: '業務の間の包括的な承諾を一度得る。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:特記10(5)/paragraph-before',
    clauses: ['chigasaki-r7:特記10(5)', 'chigasaki-r7:特記10(3)', 'chigasaki-r7:特記10(4)'],
    question: {
      ja: '「前項の約定」とあるが、前項の第4項に約定はない。',
      en: 'Refers to the agreement of the paragraph before, but paragraph 4 has none.',
    },
    readings: [{ id: 'paragraph-3', ja: '第3項の約定と読む。引用は書かれたとおりとする。' }],
    default: 'paragraph-3',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:8(2)カ/copy-at-visit',
    clauses: ['chigasaki-r7:8(2)カ', 'chigasaki-r7:8(3)ア'],
    question: {
      ja: '副本を訪問時に共有するが、副本ができるのは点検の後である。',
      en: 'A copy is shared at the visit, but copies are made after the check.',
    },
    readings: [
      { id: 'provisional', ja: '訪問時は仮の写しを渡し、副本ができたら替える。直しがあれば副本は二部とも替える。' },
      { id: 'after-check', ja: '点検の後に副本だけを渡す。' },
    ],
    default: 'provisional',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:12/received-after-period',
    clauses: ['chigasaki-r7:12', 'chigasaki-r7:9(3)', 'chigasaki-r7:4'],
    question: {
      ja: '期限内に出し、3月10日より後に直し又は受領となった正本は支払の対象か。',
      en: 'Is an original submitted in time but corrected or received after 10 March payable?',
    },
    readings: [
      { id: 'payable', ja: '対象とする。' },
      { id: 'not-payable', ja: '対象としない。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:6/judged-on',
    clauses: ['chigasaki-r7:6'],
    question: { ja: '対象かどうかは、いつの時点で見るか。', en: 'On which day is eligibility judged?' },
    readings: [
      { id: 'visit', ja: '訪問の日。' },
      { id: 'submission', ja: '提出の日。' },
      { id: 'receipt', ja: '受領の日。' },
    ],
    default: 'visit',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:12/changed-before-receipt',
    clauses: ['chigasaki-r7:12', 'chigasaki-r7:6'],
    question: {
      ja: '受領の前に本人が亡くなり、入所し、又は転出したとき、支払の対象か。',
      en: 'What do a death, an admission or a move before receipt mean for payment?',
    },
    readings: [
      { id: 'payable', ja: '訪問の日に対象であれば支払う。' },
      { id: 'not-payable', ja: '支払わない。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:6(3)/proposal',
    clauses: ['chigasaki-r7:6(3)'],
    question: {
      ja: '(3)に当たらない人全員を市と協議するのか。',
      en: 'Does everyone who is not under (1) or (2) go to the city?',
    },
    readings: [
      {
        id: 'proposed-only',
        ja: '準ずると申し出た人だけを協議する。申し出なければ(3)には当たらず、申し出れば市が決めるまで決まらない。',
      },
    ],
    default: 'proposed-only',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:8(4)ア(ア)②/what-met-means',
    clauses: ['chigasaki-r7:8(4)ア(ア)②', 'chigasaki-r7:8(4)ア'],
    question: {
      ja: '条件①②に当たれば、すぐに更新してよいか。',
      en: 'When ① and ② hold, may the plan be updated at once?',
    },
    readings: [{ id: 'consult', ja: '②は①に伴う変化に限る。当たれば更新を市と協議する。更新を許す意味ではない。' }],
    default: 'consult',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:9(1)/counted-month',
    clauses: ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)ア', 'chigasaki-r7:9(2)ウ'],
    question: {
      ja: '「月ごとに集計」とあるが、正本をどの日の属する月に数えるか。',
      en: 'Originals are counted by month, but by the month of which day?',
    },
    readings: [
      { id: 'made-or-answered', ja: '様式1は作成日、様式2は答えた日の属する月に数える。' },
      { id: 'visited', ja: '訪問した日の属する月に数える。' },
      { id: 'handed-in', ja: '市に提出した日の属する月に数える。' },
    ],
    default: 'made-or-answered',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:9(3)/notice-of-completion',
    clauses: ['chigasaki-r7:9(3)', 'payment-delay-prevention-act:5'],
    question: {
      ja: '検査の10日を数え始める「給付を終了した旨の通知」は、毎月の提出か、業務がすべて終わった通知か。',
      en: 'Is the notice of completion, from which inspection has ten days, each hand-in or that of all work?',
    },
    readings: [
      { id: 'each-hand-in', ja: '毎月の提出を通知と読む。直しがあれば再び出した日から数える。' },
      { id: 'all-work', ja: '業務がすべて終わった通知から数える。毎月の審査に法定の日数はない。' },
    ],
    default: 'each-hand-in',
    settledBy: '茅ヶ崎市との協議',
  },
  {
    id: 'chigasaki-r7:13(2)/refused-invoice',
    clauses: ['chigasaki-r7:13(2)', 'payment-delay-prevention-act:6(2)'],
    question: {
      ja: '市が返した請求書が直るまでの日数に、返した日そのものを入れるか。',
      en: 'Do the days until a refused invoice is corrected include the day of the refusal itself?',
    },
    readings: [
      { id: 'first-day-out', ja: '返した日を入れず、直しを受けた日を入れる。' },
      { id: 'both-days-in', ja: '返した日も直しを受けた日も入れる。' },
    ],
    default: 'first-day-out',
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:8(4)イ/superseded-copies',
    clauses: ['chigasaki-r7:8(4)イ', 'chigasaki-r7:8(3)ア'],
    question: {
      ja: '計画を更新したとき、前の版の副本は引き取るか、残すか。',
      en: 'When a plan is updated, are the duplicates of the version before taken back or left?',
    },
    readings: [
      { id: 'taken-back', ja: '新しい副本と引き換えに引き取る。' },
      { id: 'left', ja: '残し、前の版と分かるようにする。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
  {
    id: 'chigasaki-r7:9(3)/ended-under-review',
    clauses: ['chigasaki-r7:9(3)', 'chigasaki-r7:6', 'chigasaki-r7:8(3)ア'],
    question: {
      ja: '審査の間に本人が亡くなり、入所し、又は転出したとき、審査を続けるか、取り下げるか。',
      en: 'Does the review go on when the person dies, is admitted or moves during it?',
    },
    readings: [
      { id: 'goes-on', ja: '審査を続け、受領の通知を待つ。' },
      { id: 'taken-back', ja: '取り下げ、正本の返却を受ける。' },
    ],
    default: null,
    settledBy: '茅ヶ崎市',
  },
] as const;
