/**
 * The specification of Chigasaki's commission of individual evacuation plans (令和7年度個別避難計画作成業務委託 仕様書)
 * with its annexes on personal information (個人情報取扱特記事項) and eco-office rules (エコオフィス行動ルール).
 *
 * @clause none the data that every citation is checked against
 */
export const chigasakiR7 = {
  id: 'chigasaki-r7',
  kind: 'specification',
  title: '令和7年度個別避難計画作成業務委託仕様書',
  titleEn: 'Chigasaki City, commission of individual evacuation plans, fiscal 2025',
  shortTitle: '茅ヶ崎市仕様書',
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
      kinds: ['context'],
      duties: [],
      owes: {
        ja: '市の担当課と連絡先。書類の宛先になる。',
        en: 'The department in charge and its contact; forms are addressed to it.',
      },
    },
    {
      at: '3',
      kinds: ['context'],
      duties: [],
      owes: {
        ja: '業務の目的と根拠（災害対策基本法第49条の14）。',
        en: 'The purpose and its legal basis, article 49-14 of the Basic Act on Disaster Management.',
      },
    },
    {
      at: '4',
      kinds: ['term'],
      duties: ['obligation'],
      owes: {
        ja: '契約を結んだ日から令和8年3月10日までに行う。この外の日付の作業は受け付けない。',
        en: 'Work is done between the day of the contract and 2026-03-10; work dated outside is refused.',
      },
    },
    {
      at: '5',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: {
        ja: '計画を作るのは、市の地域包括支援センターの職員に限る。',
        en: 'Only staff of the city’s community general support centres write plans.',
      },
    },
    {
      at: '6',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '市内に在宅で暮らし（長期入院中と施設入所中を除く）、(1)から(3)のどれかに当たる人を対象とする。',
        en: 'For people who live in the city at home (no long hospital stay, not in a facility) and come under (1), (2) or (3).',
      },
    },
    {
      at: '6(1)',
      kinds: ['rule'],
      duties: [],
      owes: { ja: '要介護4又は要介護5の認定がある人。', en: 'Certified at care level 4 or 5.' },
    },
    {
      at: '6(2)',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '要支援1から要介護3までの認定があり、ふだんの移動に医療・福祉の専門職の支援か介護車両が要る人。',
        en: 'Certified between support level 1 and care level 3, and needing a professional or a care vehicle for ordinary movement.',
      },
    },
    {
      at: '6(3)',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '(1)又は(2)に準ずる人。市と協議して決まるまでは、対象とも対象外とも言えない。',
        en: 'Equivalent to (1) or (2); open until the city has decided after consultation.',
      },
    },
    {
      at: '7',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: {
        ja: '本人の自宅を訪ね、会って話を聞いて行う。訪問のない計画は出来上がっていない。',
        en: 'Done by visiting the home and interviewing; a plan without a home visit is not finished.',
      },
    },
    {
      at: '8(1)ア',
      kinds: ['guide', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '訪問の前に、要る様式と資料がそろっているか確かめ、用意します。',
        en: 'Before the visit, check and prepare the forms and materials that are needed.',
      },
    },
    {
      at: '8(1)イ',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: '訪問する人を選び、氏名・自宅住所・生年月日・介護度などの基本情報を確かめて残す。',
        en: 'Pick the person to visit and confirm name, address, birth date and care level.',
      },
    },
    {
      at: '8(1)ウ',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '茅ヶ崎市の災害リスクと避難行動の基本を学び、理解してから訪問します。',
        en: 'Study the city’s disaster risks and the basics of evacuation before visiting.',
      },
    },
    {
      at: '8(1)エ',
      kinds: ['record', 'rule'],
      duties: ['obligation'],
      owes: {
        ja: '自宅の災害リスク、リスクごとの避難行動、避難先のあらましを、訪問の前につかんでおく。',
        en: 'Know the home’s risks, the action for each and the destinations in outline before the visit.',
      },
    },
    {
      at: '8(2)ア',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '市から委託を受けて伺っていること、この業務が何のためかを説明します。',
        en: 'Explain that the city has commissioned the work and what it is for.',
      },
    },
    {
      at: '8(2)イ',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '制度の二つの取組（避難行動要支援者名簿と個別避難計画）を説明します。',
        en: 'Explain the two parts of the scheme: the roster and the individual plan.',
      },
    },
    {
      at: '8(2)ウ',
      kinds: ['form', 'rule'],
      duties: ['obligation'],
      owes: {
        ja: '名簿の情報を平常時から避難支援等関係者に渡してよいか意向を尋ね、様式2への記入を頼む。',
        en: 'Ask whether roster data may go to support organizations in peacetime, answered on Form 2.',
      },
    },
    {
      at: '8(2)エ',
      kinds: ['form', 'rule'],
      duties: ['obligation'],
      owes: {
        ja: '面談して様式1の計画を作り、避難支援等協力者の情報を関係者に渡すことへの同意・不同意を確かめる。',
        en: 'Write the plan of Form 1 in the interview and ask consent or refusal of giving the supporter’s data to support organizations.',
      },
    },
    {
      at: '8(2)オ',
      kinds: ['form', 'rule'],
      duties: ['obligation'],
      owes: {
        ja: '計画を平常時から避難支援等関係者に渡してよいか意向を尋ね、様式1の同意確認書への記入を頼む。',
        en: 'Ask whether the plan may go to support organizations in peacetime, answered on the consent part of Form 1.',
      },
    },
    {
      at: '8(2)カ',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: '計画の副本を本人等と共有し、本人等から避難支援等協力者にも伝えてもらうよう促す。',
        en: 'Share a copy with the person and ask them to share it with their supporters.',
      },
    },
    {
      at: '8(2)キ',
      kinds: ['guide'],
      duties: ['obligation'],
      owes: {
        ja: '軽い変更があったときや事業所が変わったときに、計画をどう扱うかを説明します。',
        en: 'Explain what happens to the plan after a minor change or a change of provider.',
      },
    },
    {
      at: '8(3)ア',
      kinds: ['rule', 'form', 'record'],
      duties: ['obligation'],
      owes: {
        ja: '記入漏れのない様式1を正本として市に出し、副本二部を作って、一部はケアプランと共に保管し、一部は本人等に渡す。',
        en: 'A Form 1 without omission becomes the original for the city; two duplicates: one kept with the care plan, one for the person.',
      },
    },
    {
      at: '8(4)ア',
      kinds: ['rule'],
      duties: ['obligation'],
      owes: {
        ja: '出来た計画を折にふれて点検し、更新の事由に当たれば市と協議して更新する。',
        en: 'Review finished plans; where cause for update exists, update after consulting the city.',
      },
    },
    {
      at: '8(4)ア(ア)',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '更新するのは、条件①と条件②の両方に当たるとき。',
        en: 'An update is due only when conditions ① and ② both hold.',
      },
    },
    {
      at: '8(4)ア(ア)①',
      kinds: ['rule'],
      duties: [],
      owes: { ja: '条件①：(a)か(b)のどちらか、又は両方。', en: 'Condition ①: (a) or (b) or both.' },
    },
    {
      at: '8(4)ア(ア)①(a)',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '災害リスクの種別や程度が変わった。転居とハザードマップの見直しはその例で、これに限らない。',
        en: 'The kind or degree of disaster risk changed; moving house and a revised hazard map are examples, not the whole list.',
      },
    },
    {
      at: '8(4)ア(ア)①(b)',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '心身の状況が変わり、「福祉専門職等の所見」欄が大幅に変わった。',
        en: 'Body or mind changed so that the professional’s findings change substantially.',
      },
    },
    {
      at: '8(4)ア(ア)②',
      kinds: ['rule'],
      duties: [],
      owes: {
        ja: '条件②：①の変更に伴い、「避難経路及びその他の事項」欄の避難方法が根本から変わる。',
        en: 'Condition ②: as a result of ① the method of evacuation changes fundamentally.',
      },
    },
    {
      at: '8(4)イ',
      kinds: ['rule', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '更新は8の手順で初めから作り直し、市に提出する。',
        en: 'An update goes through all of 8 again and is submitted to the city.',
      },
    },
    {
      at: '8(5)',
      kinds: ['record', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '本人の事業所が変わったら、原則として新しい事業所に計画を引き継ぎ、引継ぎの記録を残す。引き継がないときは理由を残す。',
        en: 'Normally handed over to the new provider, with a record; an exception is recorded with its reason.',
      },
    },
    {
      at: '9(1)',
      kinds: ['form', 'math'],
      duties: ['obligation'],
      owes: { ja: '様式1を月ごとに集計して月次報告書を作る。', en: 'Count Form 1 by month into the monthly report.' },
    },
    {
      at: '9(2)',
      kinds: ['term', 'record'],
      duties: ['obligation'],
      owes: {
        ja: '月次報告書を作成した月の翌月10日までに、アからウの書類を市に出す。',
        en: 'Submit the documents of ア to ウ by the 10th of the month after the one in which the report was made.',
      },
    },
    {
      at: '9(2)ア',
      kinds: ['form'],
      duties: ['obligation'],
      owes: { ja: '月次報告書を入れる。', en: 'The monthly report is in the package.' },
    },
    {
      at: '9(2)イ',
      kinds: ['form'],
      duties: ['obligation'],
      owes: { ja: '様式1の正本を入れる。', en: 'The originals of Form 1 are in the package.' },
    },
    {
      at: '9(2)ウ',
      kinds: ['form'],
      duties: ['obligation'],
      owes: { ja: '様式2の正本を入れる。', en: 'The originals of Form 2 are in the package.' },
    },
    {
      at: '9(3)',
      kinds: ['rule', 'record', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '市の審査を受け、指摘があれば必要に応じ本人等に確かめ、速やかに直して再び出す。',
        en: 'The city reviews; what it points out is corrected promptly and submitted again, as often as needed.',
      },
    },
    {
      at: '9(4)',
      kinds: ['rule', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '審査が済むと市が通知する。受領となるのはその通知による。',
        en: 'The city gives notice of the finished review; by that notice, and only then, it has received the work.',
      },
    },
    {
      at: '10',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '様式1は本人のケアプランと一緒に、厳重に保管する。',
        en: 'Form 1 is stored with the care plan under strict control.',
      },
    },
    {
      at: '11',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: {
        ja: '成果物の権利は市にあり、承諾なしに公表・譲渡・貸与・使用をしない。',
        en: 'Rights belong to the city; no publishing, transfer, lending or use without its consent.',
      },
    },
    {
      at: '12',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '市が受領した様式1の正本1件ごとに支払う。様式2だけ、又は未受領では支払わない。',
        en: 'Paid per received original of Form 1; Form 2 alone, or what is not received, earns nothing; one original counts once.',
      },
    },
    {
      at: '13(1)',
      kinds: ['rule', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '請求書は、履行期間が終わり、市と件数を確かめてから出す。',
        en: 'The invoice is submitted after the period has ended and the counts are agreed.',
      },
    },
    {
      at: '13(2)',
      kinds: ['term'],
      duties: ['obligation'],
      owes: {
        ja: '市は、請求書に書かれた請求日から30日以内に支払う。',
        en: 'The city pays within 30 days of the invoice date written on the invoice.',
      },
    },
    {
      at: '14',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '個人情報は個人情報取扱特記事項に従って扱う。',
        en: 'Personal information is handled by the annexed special terms.',
      },
    },
    {
      at: '15(1)',
      kinds: ['control'],
      duties: ['effort', 'obligation'],
      owes: {
        ja: 'C-EMS活動方針の趣旨をふまえてエコオフィス行動ルールに配慮する。環境の法令・条例は守らなければならない。',
        en: 'Care for the eco-office rules in the spirit of the C-EMS policy; environmental law binds.',
      },
    },
    {
      at: '15(2)',
      kinds: ['control'],
      duties: ['obligation', 'effort'],
      owes: {
        ja: '車両を使うときはエコドライブを徹底する。運搬を頼む相手への周知は努力義務。',
        en: 'Eco-driving where vehicles are used; making it known to hired carriers is an effort.',
      },
    },
    {
      at: '15(3)',
      kinds: ['control'],
      duties: ['effort'],
      owes: {
        ja: '市に出す書類には再生紙を使うよう努める。',
        en: 'Recycled paper for submitted documents, as an effort.',
      },
    },
    {
      at: '16(1)',
      kinds: ['context'],
      duties: ['obligation'],
      owes: {
        ja: '実施手順書にも従う。手順書は手元の資料にない。',
        en: 'The implementation manual also applies; it is not among the sources.',
      },
    },
    {
      at: '16(2)',
      kinds: ['record'],
      duties: ['obligation'],
      owes: {
        ja: '書かれていない事と疑義は双方の協議で決める。問い、答え、日付を残す。',
        en: 'Doubts are settled by consultation; question, answer and date are recorded.',
      },
    },
    {
      at: '16(3)',
      kinds: ['context'],
      duties: ['obligation'],
      owes: { ja: '関係法令を守って行う。', en: 'The laws concerned are obeyed.' },
    },
    {
      at: '特記1',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '個人情報の法令を守り、本人の権利利益を侵さないよう適正に扱う。',
        en: 'Personal information is handled lawfully and without harm to rights.',
      },
    },
    {
      at: '特記2(1)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '漏えい・滅失・き損・改ざんを防ぐ措置をとる。',
        en: 'Measures against leak, loss, damage and alteration.',
      },
    },
    {
      at: '特記2(2)',
      kinds: ['control', 'record'],
      duties: ['obligation'],
      owes: {
        ja: '規定類を整え、管理責任者と従事者を特定する。',
        en: 'Internal rules exist; the responsible manager and the workers are named.',
      },
    },
    {
      at: '特記2(3)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '扱う場所と保管する場所（作業場所）に安全対策を講じる。',
        en: 'Safety measures at the places of handling and storage.',
      },
    },
    {
      at: '特記2(4)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '着手する前に、安全対策と管理責任体制を市に報告する。',
        en: 'Measures and responsibility are reported before work starts.',
      },
    },
    {
      at: '特記2(5)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '市が理由を示して異議を述べたら措置を変える。費用は協議で決める。',
        en: 'Measures are changed when the city objects with reasons; the cost is negotiated.',
      },
    },
    {
      at: '特記2(6)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: { ja: '報告した内容が変わったら速やかに届け出る。', en: 'Changes of the report are notified promptly.' },
    },
    {
      at: '特記3(1)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '責任者と従事者が秘密を守るよう監督する。契約が終わった後も同じ。',
        en: 'Secrecy is supervised, also after the contract.',
      },
    },
    {
      at: '特記3(2)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '派遣労働者に行わせるときは、派遣契約書に秘密保持などを明記する。',
        en: 'Contracts for temporary workers state the duties of secrecy.',
      },
    },
    {
      at: '特記4',
      kinds: ['control', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '市から資料等を受け取ったら受領書を出す。',
        en: 'A receipt is given for materials handed over by the city.',
      },
    },
    {
      at: '特記5',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '収集は必要な範囲で、適正で公正な手段による。', en: 'Collect only what is needed, by fair means.' },
    },
    {
      at: '特記6',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: {
        ja: '市の指示か承諾がなければ、業務以外の目的に使わない。',
        en: 'No other purpose without the city’s instruction or consent.',
      },
    },
    {
      at: '特記7',
      kinds: ['control', 'form'],
      duties: ['prohibition', 'permission'],
      owes: {
        ja: '市の資料を承諾なしに複写・複製しない。効率のため自らの管理下で使う場合は差し支えない。',
        en: 'No copying of the city’s materials without consent, save for efficient work under the contractor’s own control.',
      },
    },
    {
      at: '特記8',
      kinds: ['control', 'form'],
      duties: ['prohibition'],
      owes: {
        ja: '個人情報の資料を、承諾なしに作業場所の外へ持ち出さない。',
        en: 'Nothing with personal information leaves the workplace without consent.',
      },
    },
    {
      at: '特記9(1)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '暗証番号等で利用者を識別し、アクセスを記録する。', en: 'Access by PIN or password, and recorded.' },
    },
    {
      at: '特記9(2)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '外部からの不正アクセスを防ぐ。', en: 'Unauthorised access from outside is prevented.' },
    },
    {
      at: '特記9(3)',
      kinds: ['control'],
      duties: ['prohibition'],
      owes: { ja: '不正プログラムを入れない。', en: 'No malicious software is installed.' },
    },
    {
      at: '特記9(4)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '承諾を得て持ち出すときは暗号化する。', en: 'What is taken out with consent is encrypted.' },
    },
    {
      at: '特記10(1)',
      kinds: ['control', 'form'],
      duties: ['prohibition'],
      owes: {
        ja: '市の書面による承諾を前もって得なければ、個人情報を第三者に扱わせない。',
        en: 'No third party handles personal information without prior written consent.',
      },
    },
    {
      at: '特記10(2)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '再受託者の行為について、市にすべての責任を負う。', en: 'Full responsibility for a subcontractor.' },
    },
    {
      at: '特記10(3)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '特記事項と指示を守ることを再受託者と約定する。',
        en: 'The same duties are agreed with the subcontractor.',
      },
    },
    {
      at: '特記10(4)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '再受託者を管理監督し、市の求めに応じて報告する。',
        en: 'The subcontractor is supervised and reported on.',
      },
    },
    {
      at: '特記10(5)',
      kinds: ['control'],
      duties: ['prohibition', 'obligation'],
      owes: {
        ja: '約定の中で、さらに第三者に扱わせることを例外なく禁じる。',
        en: 'The agreement forbids further subcontracting without exception.',
      },
    },
    {
      at: '特記11(1)',
      kinds: ['control', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '契約が終わったら直ちに資料等を市に返す。市が別に指示すればそれによる。',
        en: 'Materials are returned at once at the end, unless the city instructs otherwise.',
      },
    },
    {
      at: '特記11(2)',
      kinds: ['control', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '特記7ただし書により作った写しは、終わったら直ちに廃棄か消去をする。',
        en: 'Copies made under the proviso of 特記7 are destroyed or erased at once at the end.',
      },
    },
    {
      at: '特記11(3)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '廃棄は、読めず復元できない確実な方法による。', en: 'Destruction leaves nothing readable.' },
    },
    {
      at: '特記11(4)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: {
        ja: '消去は消去用ソフトウェアで、復元できないように行う。',
        en: 'Erasure uses erasing software and cannot be undone by ordinary means.',
      },
    },
    {
      at: '特記11(5)',
      kinds: ['control', 'form'],
      duties: ['obligation'],
      owes: {
        ja: '廃棄・消去の証明書（情報項目、媒体名、数量、方法、責任者、年月日）を市に出す。',
        en: 'A certificate with items, medium, quantity, method, responsible person and date goes to the city.',
      },
    },
    {
      at: '特記12(1)',
      kinds: ['control'],
      duties: ['permission'],
      owes: { ja: '市は、管理と履行の状況の報告を求めることができる。', en: 'The city may ask for reports.' },
    },
    {
      at: '特記12(2)',
      kinds: ['control'],
      duties: ['permission'],
      owes: { ja: '市は、作業場所で検査することができる。', en: 'The city may inspect the workplace.' },
    },
    {
      at: '特記12(3)',
      kinds: ['math'],
      duties: ['obligation'],
      owes: {
        ja: '報告と検査に直接要る費用は受注者が負う。市の故意・過失による過分は市が負う。',
        en: 'The contractor bears the costs of (1) and (2), save the excess caused by the city’s intent or negligence.',
      },
    },
    {
      at: '特記13(1)',
      kinds: ['control', 'form', 'term'],
      duties: ['obligation'],
      owes: {
        ja: '事故又はそのおそれを知ったら、直ちに内容・経緯・被害状況を市に報告し、指示に従う。契約の後も同じ。',
        en: 'An accident or its risk is reported at once with content, course and damage, also after the contract.',
      },
    },
    {
      at: '特記13(2)',
      kinds: ['control', 'term'],
      duties: ['obligation'],
      owes: { ja: '速やかに被害を最小限にする措置をとる。', en: 'Damage is kept to a minimum promptly.' },
    },
    {
      at: '特記14(1)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '従事者に教育と研修を行う。', en: 'Workers are trained.' },
    },
    {
      at: '特記14(2)',
      kinds: ['control'],
      duties: ['obligation'],
      owes: { ja: '再受託者にも教育と研修を行わせる。', en: 'Subcontractors train their workers too.' },
    },
    {
      at: '特記15(1)',
      kinds: ['rule'],
      duties: ['permission'],
      ruling: { by: '茅ヶ崎市' },
      owes: {
        ja: '受注者か再受託者の責めによる漏えいがあれば、市は契約の解除と損害賠償の請求ができる。するかどうかは市が決める。',
        en: 'After a leak for which contractor or subcontractor answers, the city may cancel and claim damages; whether it does is its own decision.',
      },
    },
    {
      at: '特記15(2)',
      kinds: ['rule'],
      duties: ['permission'],
      ruling: { by: '茅ヶ崎市' },
      owes: {
        ja: '特記事項に違反し目的を達せられないと認められるときも同じ。認めるかどうかは市が決める。',
        en: 'The same after a breach that defeats the purpose; whether it does is for the city to find.',
      },
    },
    {
      at: 'エコA',
      kinds: ['control', 'form'],
      duties: ['effort'],
      owes: {
        ja: 'エネルギーの点検表（室温の目安 夏25〜28度・冬18〜20度、換気、照明、OA機器、エレベーター、公用車、その他）。',
        en: 'Self-check sheet on energy (guide temperatures 25–28 and 18–20 °C, airing, light, machines, lifts, vehicles, other).',
      },
    },
    {
      at: 'エコB',
      kinds: ['control', 'form'],
      duties: ['effort'],
      owes: { ja: '資源（水、紙）の点検表。', en: 'Self-check sheet on water and paper.' },
    },
    {
      at: 'エコC',
      kinds: ['control', 'form'],
      duties: ['effort'],
      owes: { ja: '廃棄物の点検表。', en: 'Self-check sheet on waste.' },
    },
    {
      at: 'エコD',
      kinds: ['control', 'form'],
      duties: ['effort'],
      owes: { ja: 'グリーン購入と業者選定の点検表。', en: 'Self-check sheet on green purchasing and selection.' },
    },
    {
      at: 'エコE',
      kinds: ['control', 'form'],
      duties: ['effort'],
      owes: {
        ja: '熱中症対策の点検表（WBGT31以上での外出、水分と塩分、帽子、催し、打ち水、緑のカーテン）。',
        en: 'Self-check sheet on heat (going out at WBGT 31 or more, water and salt, hats, events, sprinkling, green curtains).',
      },
    },
  ],
} as const;
