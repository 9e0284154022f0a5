/**
 * The specification of Kashiwa's community support centre (柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書).
 *
 * @clause none the data that every citation is checked against
 */
export const kashiwaR7 = {
  id: 'kashiwa-r7',
  kind: 'specification',
  title: '柏市地域生活支援センター（福祉の総合相談）事業業務委託仕様書（令和7年度）',
  titleEn: 'Kashiwa City, commission of the community support centre (general welfare consultation), fiscal 2025',
  shortTitle: '柏市仕様書',
  edition: '令和7年度',
  verification: { state: 'read', note: '本文を読んで条項ごとに写した番号と、書き直した要旨' },
  clauses: [
    {
      at: '1',
      kinds: ['context'],
      duties: [],
      owes: { ja: '委託する業務の名称。', en: 'The name of the commissioned work.' },
    },
    {
      at: '2',
      kinds: ['term'],
      duties: [],
      owes: {
        ja: '委託期間は令和7年4月1日から令和8年3月31日まで。',
        en: 'The contract runs from 2025-04-01 to 2026-03-31.',
      },
    },
    {
      at: '3(1)',
      kinds: ['context'],
      duties: ['obligation'],
      owes: {
        ja: '事務所の場所。別の場所が要るときは市と協議する。',
        en: 'The place of the office; another place after consultation.',
      },
    },
    {
      at: '3(2)',
      kinds: ['rule', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '月曜から金曜の8時30分から17時15分まで開く。土日、祝日、12月29日から1月3日は休み。連絡は24時間365日受ける。',
        en: 'Open Monday to Friday 08:30–17:15; closed at weekends, national holidays and 12-29 to 01-03; reachable 24 hours, 365 days.',
      },
    },
    {
      at: '4(1)',
      kinds: ['context'],
      duties: [],
      owes: { ja: '世代や属性を問わない総合相談窓口としての役割。', en: 'One door for every age and attribute.' },
    },
    {
      at: '4(2)ア',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '職員全員で地域の課題の認識と目的を共有し、協力して業務を行います。',
        en: 'All staff share an understanding of local issues and the purpose, and work together.',
      },
    },
    {
      at: '4(2)イ',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: '仕様書と年間活動計画に照らして改善を進め、内容と進み具合を共有して管理する。',
        en: 'Improvement items and progress are shared and tracked against specification and annual plan.',
      },
    },
    {
      at: '4(2)ウ',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: '対応した事例を互いに報告し、ミーティングで共有する。',
        en: 'Cases are reported to each other in meetings.',
      },
    },
    {
      at: '4(2)エ',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '緊急のときなどは、必要に応じて市の職員と一緒に対応します。',
        en: 'In emergencies respond together with city staff where needed.',
      },
    },
    {
      at: '4(2)オ',
      kinds: ['record'],
      duties: ['effort'],
      owes: {
        ja: '研修に出て資質の向上に努め、職種を越えて協働する。出た研修を残す。',
        en: 'Effort to train and to work as a team; training attended is recorded.',
      },
    },
    {
      at: '4(2)カ',
      kinds: ['record', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '苦情の内容と対応を記録し、市に報告する。',
        en: 'A complaint’s content and handling are recorded and reported to the city.',
      },
    },
    {
      at: '4(2)キ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '個人情報は法令を守って厳重に扱う。', en: 'Personal information is handled strictly under the law.' },
    },
    {
      at: '4(2)ク',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '休日・夜間の連絡体制を市などと協議して整える。',
        en: 'The contact structure for nights and holidays is set up in consultation with the city.',
      },
    },
    {
      at: '5(1)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '市の備品は善良な管理者の注意で扱う（台帳）。',
        en: 'Lent equipment is kept with the care of a good manager (register).',
      },
    },
    {
      at: '5(2)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '部屋の配置は市と協議して変え、変えたら速やかにレイアウト図を出す。',
        en: 'Layout changes are consulted; the drawing is submitted promptly.',
      },
    },
    {
      at: '5(3)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '相談室のプライバシーに配慮する。', en: 'Privacy of the consultation room.' },
    },
    {
      at: '5(4)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '相談カウンターを常に置く。', en: 'A permanent consultation counter.' },
    },
    {
      at: '5(5)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '出張相談者の執務場所を用意する。', en: 'Space for visiting advisers.' },
    },
    {
      at: '5(6)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '事務機器と通信回線は受託者が用意する。', en: 'The contractor provides office machines and lines.' },
    },
    {
      at: '5(7)',
      kinds: ['control', 'form'],
      duties: ['obligation'],
      owes: {
        ja: 'パソコンは市の閉鎖ネットワークにつなぎ、配線図を作って出す。',
        en: 'PCs are on the city’s closed network; a wiring diagram is submitted.',
      },
    },
    {
      at: '5(8)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: 'ネットワークの変更は前もって報告し、配線図を速やかに更新して出す。',
        en: 'Network changes are reported beforehand; the diagram is updated and submitted promptly.',
      },
    },
    {
      at: '5(9)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '電話機を足りる数だけ置く。', en: 'Enough telephones.' },
    },
    {
      at: '6(1)',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: {
        ja: '相談員は七つの資格のどれかを持ち、相談業務3年以上で、連携・調整ができる人。合わせて4.5人工以上。',
        en: 'Advisers hold one of seven qualifications, three years of consultation work and can coordinate; 4.5 FTE or more in all.',
      },
    },
    {
      at: '6(2)',
      kinds: ['form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '業務を始めたら速やかに、資格を確かめられる書類を出す。',
        en: 'Proof of qualifications is submitted promptly after the start.',
      },
    },
    {
      at: '6(3)',
      kinds: ['rule', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '基本は専従。兼務が要るときは前もって市の承認を得る。',
        en: 'Normally dedicated; other duties only with the city’s prior approval.',
      },
    },
    {
      at: '6(4)',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: { ja: '責任者を1名定める。', en: 'Exactly one responsible person is named.' },
    },
    {
      at: '6(5)',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '責任者は、業務全体の把握、進行管理、多機関の連携を中心に担います。',
        en: 'The responsible person oversees the work, its progress and cooperation among agencies.',
      },
    },
    {
      at: '6(6)',
      kinds: ['form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '責任者と従事者の組織図を速やかに作って出す。',
        en: 'An organisation chart is made and submitted promptly.',
      },
    },
    {
      at: '6(7)',
      kinds: ['term', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '異動は1か月以上前までに報告する。新規採用なら職務経歴書と資格の書類を出し、組織図を更新する。',
        en: 'A staff change is reported a month or more before; for a new hire CV and proof; the chart is updated.',
      },
    },
    {
      at: '6(8)',
      kinds: ['rule', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '退職、又は90日以上の休暇があれば、速やかに代わりの職員を補う。',
        en: 'Retirement, or leave of 90 days or more, is replaced promptly.',
      },
    },
    {
      at: '7',
      kinds: ['context'],
      duties: ['obligation'],
      owes: {
        ja: '国の局長通知の実施要領に基づく。改正されたら改正後に従う。',
        en: 'Follow the national notice, and its later amendments.',
      },
    },
    {
      at: '7(1)',
      kinds: ['rule', 'record'],
      duties: ['obligation'],
      owes: {
        ja: '対面・電話・メール・チャットで相談を受け、かしまるネットを活用して適切な機関につなぐ。チャットで緊急と見えれば人の支援に移す。',
        en: 'Consultation in person, by phone, e-mail and chat; referral through かしまるネット; an urgent chat case is taken over by a person.',
      },
    },
    {
      at: '7(2)ア',
      kinds: ['context'],
      duties: [],
      owes: { ja: '多機関協働事業の目的。', en: 'The purpose of the multi-agency work.' },
    },
    {
      at: '7(2)イ',
      kinds: ['rule', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '複数の機関の役割分担が要る世帯に、相談受付・申込票を本人に書いてもらって支援する。申込みは原則として紹介元が行う。',
        en: 'For households needing several agencies, the person fills the application sheet; normally the referring agency applies.',
      },
    },
    {
      at: '7(2)ウ',
      kinds: ['form'],
      duties: ['obligation'],
      owes: {
        ja: '情報をインテーク・アセスメントシートにまとめ、役割分担・目標・方針のプランを作る。',
        en: 'The intake and assessment sheet, and a plan with roles, goals and policy.',
      },
    },
    {
      at: '7(2)エ',
      kinds: ['rule', 'form'],
      duties: ['obligation'],
      owes: {
        ja: 'プランに基づいて支援し、状況を会議で共有し、必要なら再プランを検討する。',
        en: 'Support on the plan; progress shared in the meeting; a new plan where needed.',
      },
    },
    {
      at: '7(2)オ',
      kinds: ['rule', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '課題の整理、見通し、役割分担の合意がそろえば一旦終わる。プランの機関から主担当機関を決め、変化があれば速やかに再開する。',
        en: 'Closed when issues are sorted, the outlook is clear and roles are agreed; a lead agency is named; reopened promptly on change.',
      },
    },
    {
      at: '7(2)カ(ｱ)',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: {
        ja: '会議は受託者が主催する。参加支援・アウトリーチの利用は市が決定する。',
        en: 'The contractor hosts; the city decides the use of participation support and outreach.',
      },
    },
    {
      at: '7(2)カ(ｲ)',
      kinds: ['form'],
      duties: [],
      owes: {
        ja: '会議の役割（プランの適切さ、終結、市全体の課題の協議）。',
        en: 'The meeting’s role: suitability of plans, closure, city-wide issues.',
      },
    },
    {
      at: '7(2)カ(ｳ)',
      kinds: ['guide'],
      duties: ['obligation', 'permission'],
      owes: {
        ja: '会議は定期・随時・その併用から選べます。開き方は市と協議して決めます。',
        en: 'Meetings may be regular, ad hoc or both; the way is agreed with the city.',
      },
    },
    {
      at: '7(2)カ(ｴ)',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: {
        ja: '市と受託者は必ず出る。三つの事業の事業者は原則、ほかは事例に応じる。',
        en: 'City and contractor always attend, providers of the three programmes normally, others by case.',
      },
    },
    {
      at: '7(2)カ(ｵ)',
      kinds: ['rule', 'term', 'form'],
      duties: ['obligation', 'permission'],
      owes: {
        ja: '三つの事業のそれぞれで、①プラン策定②再プラン③終結の判断④中断の決定に必ず開く。見守りはケース会議でもよい。政策の会議は年1回以上、報告書は1か月以内をめど。',
        en: 'Required for each of three programmes at ① plan ② new plan ③ closure ④ suspension; monitoring may be a case meeting; a policy meeting yearly, reported in about a month.',
      },
    },
    {
      at: '8(1)',
      kinds: ['form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '事業ごとの成果目標と年間計画を市と協議して前もって立て、出す。',
        en: 'Goals and an annual plan per programme, agreed with the city and submitted beforehand.',
      },
    },
    {
      at: '8(2)',
      kinds: ['form'],
      duties: ['obligation'],
      owes: { ja: '達成の度合いを確かめ、実績を報告する。', en: 'Achievement is checked and reported.' },
    },
    {
      at: '8(3)',
      kinds: ['form'],
      duties: ['obligation'],
      owes: {
        ja: '相談員ごとに訪問計画と訪問状況一覧表を作る。',
        en: 'A visit plan and a visit status list per adviser.',
      },
    },
    {
      at: '8(4)',
      kinds: ['form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '毎月の実績を翌月10日までに報告する。国に出すデータは遅れなく市に出す。',
        en: 'Monthly results by the 10th of the next month; national reporting data without delay.',
      },
    },
    {
      at: '8(5)',
      kinds: ['form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '委託期間の末日までに、アからウの書類を出す。',
        en: 'The documents of ア to ウ by the last day of the period.',
      },
    },
    {
      at: '8(5)ア',
      kinds: ['form'],
      duties: ['obligation'],
      owes: { ja: '業務完了報告書。', en: 'The completion report.' },
    },
    {
      at: '8(5)イ',
      kinds: ['form', 'math'],
      duties: ['obligation'],
      owes: { ja: '収支決算報告書。', en: 'The settlement statement.' },
    },
    {
      at: '8(5)ウ',
      kinds: ['form'],
      duties: ['obligation'],
      owes: { ja: 'そのほか市長が認める書類。', en: 'Other documents that the mayor accepts.' },
    },
    {
      at: '8(6)',
      kinds: ['record', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '委託期間の内に事業評価会議を開き、それまでのまとめを報告する。',
        en: 'An evaluation meeting within the period; the summary is reported before it.',
      },
    },
    {
      at: '9(1)',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: { ja: '個人情報をみだりに知らせない。契約の後も同じ。', en: 'No disclosure, also after the contract.' },
    },
    {
      at: '9(2)',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: {
        ja: '目的の外に使わず、第三者に渡さない。契約の後も同じ。',
        en: 'No other purpose and no provision to third parties, also after the contract.',
      },
    },
    {
      at: '9(3)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '漏えい・滅失・毀損を防ぐ措置をとる。', en: 'Measures against leak, loss and damage.' },
    },
    {
      at: '9(4)',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: {
        ja: '市の書面による承諾を前もって得なければ、個人情報の取扱いを再委託しない。',
        en: 'Handling of personal information is not re-entrusted without prior written consent.',
      },
    },
    {
      at: '9(5)',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: { ja: '市の承諾を前もって得なければ、複写・複製をしない。', en: 'No copying without prior consent.' },
    },
    {
      at: '9(6)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '事故又はそのおそれ（市が相当な理由で認める場合を含む）は直ちに報告し、指示に従う。',
        en: 'An incident or its risk, also where the city reasonably sees one, is reported at once; instructions are followed.',
      },
    },
    {
      at: '9(7)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '終わったら市と協議のうえ直ちに、媒体を返すか確実に廃棄・消去する。',
        en: 'After consulting the city, media are returned, or destroyed or erased, at once at the end.',
      },
    },
    {
      at: '9(8)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '媒体は安全に運ぶ。', en: 'Media are carried safely.' },
    },
    {
      at: '9(9)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '従業者を監督する。', en: 'Workers are supervised.' },
    },
    {
      at: '9(10)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '再委託先を監督する。', en: 'Re-entrusted parties are supervised.' },
    },
    {
      at: '9(11)',
      kinds: ['control'],
      duties: ['permission', 'obligation'],
      owes: {
        ja: '市は取扱いの報告を求めることができ、受託者は従う。',
        en: 'The city may ask for reports, and the contractor complies.',
      },
    },
    {
      at: '9(12)',
      kinds: ['control'],
      duties: ['permission', 'obligation'],
      owes: {
        ja: '管理が不適切と認められれば市は指示でき、受託者は従う。',
        en: 'Where management is found inadequate the city may instruct, and the contractor complies.',
      },
    },
    {
      at: '9(13)',
      kinds: ['control'],
      duties: ['permission', 'obligation'],
      owes: {
        ja: '市は再委託先も含め立入検査でき、受託者らは協力する。',
        en: 'The city may inspect, at subcontractors too; they cooperate.',
      },
    },
    {
      at: '9(14)',
      kinds: ['control', 'record'],
      duties: ['obligation'],
      owes: {
        ja: 'デジタルツールへの意見や苦情に対応し、サービスの水準を保つ。',
        en: 'Opinions and complaints on the digital tool are answered and the service level kept.',
      },
    },
    {
      at: '9(15)',
      kinds: ['control'],
      duties: ['permission', 'obligation'],
      owes: {
        ja: '市は事故を公表でき、受託者は協力する。',
        en: 'The city may publish incidents; the contractor supports it.',
      },
    },
    {
      at: '9(16)',
      kinds: ['rule', 'control'],
      duties: ['permission', 'obligation', 'prohibition'],
      ruling: { by: '柏市' },
      owes: {
        ja: '違反があれば市は契約を解除でき、受託者は損害を賠償する。解除するかどうかは市が決める。業務の秘密は終了後も漏らさない。',
        en: 'After a breach the city may cancel, and damages are due; whether to cancel is its own decision. Secrecy lasts after the end.',
      },
    },
    {
      at: '10(1)ア',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: 'インターネット専用の端末を1台以上置き、安全にしておく。',
        en: 'One or more internet-only terminals, secured.',
      },
    },
    {
      at: '10(1)イ',
      kinds: ['control'],
      duties: ['prohibition', 'obligation', 'permission'],
      owes: {
        ja: '業務端末はインターネットにも許可のない網にもつながず、この業務だけに使う。チャットの相談体制は例外。',
        en: 'Business terminals: no internet, no unapproved network, this work only; the chat tool is the exception.',
      },
    },
    {
      at: '10(1)ウ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '業務端末などは委託料の範囲で必要最小限の台数を備える。',
        en: 'The minimum necessary number of terminals, within the fee.',
      },
    },
    {
      at: '10(2)ア',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '業務端末は必要最小限とし、閉鎖ネットワークでつなぐ。',
        en: 'The minimum of terminals, on a closed network.',
      },
    },
    {
      at: '10(2)イ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '不正アクセス、攻撃、漏えいへの十分な対策がある。',
        en: 'Sufficient measures against intrusion, attack and leak.',
      },
    },
    {
      at: '10(2)ウ',
      kinds: ['control', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '市のセキュリティポリシーに則り、定期的又は必要に応じて監査と自己点検を行う。',
        en: 'The city’s security policy is kept; audit and self-check regularly or as needed.',
      },
    },
    {
      at: '10(2)エ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '更新とライセンスを適時に行う。', en: 'Updates and licences in time.' },
    },
    {
      at: '10(2)オ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: 'IDの管理と認証、規定、不要なIDの削除、共用の制限を、期間中に確かめる。',
        en: 'IDs: management, authentication, rules, unused ones removed, sharing limited; checked during the period.',
      },
    },
    {
      at: '10(2)カ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '法令遵守の仕組みがあり、対策が続けて管理されている。',
        en: 'A compliance system is in place and kept up.',
      },
    },
    {
      at: '10(2)キ',
      kinds: ['control'],
      duties: ['effort'],
      owes: {
        ja: 'ISMS等の認証やプライバシーマークで体制を整えるよう努める。',
        en: 'Certification such as ISMS or the privacy mark, as an effort.',
      },
    },
    {
      at: '10(2)ク',
      kinds: ['control', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '事故の手順書を備え、市の説明責任に協力する。',
        en: 'An incident procedure is written; the city’s accountability is supported.',
      },
    },
    {
      at: '10(2)ケ',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '引継ぎが要るときは期間の終わる前に引継ぎ期間を設け、利用者に不便をかけない。',
        en: 'Handover to a successor has a period before the end and keeps the service up.',
      },
    },
    {
      at: '10(2)コ',
      kinds: ['control'],
      duties: ['prohibition', 'permission'],
      owes: {
        ja: 'USB等で外に持ち出さない。国への報告は本庁の端末で職員立会いの下なら使える。',
        en: 'No USB or other media taken out; national reporting on a terminal of the city hall with staff present.',
      },
    },
    {
      at: '10(2)サ',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '情報管理者を定める。', en: 'An information manager is named.' },
    },
    {
      at: '11',
      kinds: ['control'],
      duties: ['prohibition', 'permission'],
      owes: {
        ja: '再委託は認めない。新しいデジタルツールの相談体制の構築は例外。',
        en: 'No subcontracting, save building the consultation set-up with the new digital tool.',
      },
    },
    { at: '12', kinds: ['context'], duties: [], owes: { ja: '総価契約。', en: 'A lump-sum contract.' } },
    {
      at: '13(1)',
      kinds: ['math', 'form'],
      duties: ['obligation'],
      owes: { ja: '概算払いで年2回支払う。', en: 'Estimated payments, twice a year.' },
    },
    {
      at: '13(2)ア',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '常勤は、年度内に実際にかかった給与・手当・社会保険料・退職共済掛金で精算する。',
        en: 'Full-time: actual salary, allowances, social insurance and retirement contributions within the fiscal year.',
      },
    },
    {
      at: '13(2)イ',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '非常勤は、年度内に置いた期間と人数に応じて月割で精算する。',
        en: 'Part-time: by month, for the period and number actually placed.',
      },
    },
    {
      at: '13(2)ウ',
      kinds: ['math', 'record'],
      duties: ['obligation'],
      owes: {
        ja: 'ほかの経費は、市の求めに応じて挙証資料を出して精算する。',
        en: 'Other costs against the evidence that the city asks for.',
      },
    },
    {
      at: '14(1)',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: '疑義は協議する。実施の上での疑義は市の指示を守る。',
        en: 'Doubts are settled by consultation; the city’s instruction is followed.',
      },
    },
    {
      at: '14(2)',
      kinds: ['rule'],
      duties: [],
      ruling: { by: '柏市（令和7年度当初予算の議決）' },
      owes: {
        ja: '当初予算の議決が得られなければ契約の手続きをやめる。議決の有無は市から知らされる。',
        en: 'Without the vote on the fiscal 2025 budget the contract is not made; the city tells whether it passed.',
      },
    },
    {
      at: '14(3)',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '始めるまでの準備の経費は受託者が負う。',
        en: 'Preparation before the start is the contractor’s cost.',
      },
    },
    {
      at: '14(4)',
      kinds: ['control', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '解除や完了で他法人に引き継ぐときは、円滑な引継ぎに協力する。',
        en: 'Smooth handover on cancellation or completion.',
      },
    },
    {
      at: '14(5)',
      kinds: ['math'],
      duties: ['obligation'],
      owes: { ja: '執務室の光熱費は市が負う。', en: 'Office utilities are the city’s cost.' },
    },
    {
      at: '14(6)',
      kinds: ['record', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '苦情には迅速・誠実に対応し、市に報告する。',
        en: 'Complaints are answered promptly and in good faith, and reported.',
      },
    },
    {
      at: '14(7)',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: 'チャットの会社との会議には、市が原則として同席する。',
        en: 'The city normally attends meetings with the chat vendor.',
      },
    },
    {
      at: '14(8)',
      kinds: ['control', 'record'],
      duties: ['permission', 'obligation'],
      owes: {
        ja: '市はチャットの会社との契約と打合せの報告を求めることができ、受託者は従う。',
        en: 'Contract and meetings with the chat vendor are reported on request.',
      },
    },
    { at: '15', kinds: ['context'], duties: [], owes: { ja: '市の担当と連絡先。', en: 'The city’s contact.' } },
  ],
} as const;
