/** Where each field that the specification's list of forms names for Form 1 (様式1) stands: ids of elements. */
export const askedOfEvacuationPlan: readonly (readonly [asked: string, ids: readonly string[]])[] = [
  ['整理番号', ['title']],
  ['作成日・更新区分（新規/更新）・版', ['title', 'office.kind', 'office.version']],
  ['訪問日・場所', ['office.visit-day', 'office.visit-place']],
  ['対象区分（6(1)/(2)/(3)と市の協議）', ['office.target', 'office.consultation', 'office.consulted-on']],
  ['計画作成への同意', ['consent.making']],
  ['氏名・ふりがな', ['person.name']],
  ['生年月日・年齢', ['person.birth', 'person.age']],
  ['性別', ['person.sex']],
  ['住所', ['person.postal-code', 'person.address']],
  ['電話・携帯・FAX・メール', ['person.phone', 'person.mobile', 'person.fax', 'person.email']],
  ['要介護状態区分・認定有効期間', ['condition.care-state', 'condition.care-level', 'condition.care-period']],
  [
    '障害手帳等',
    [
      'condition.certificates',
      'condition.physical-grade',
      'condition.intellectual-grade',
      'condition.mental-grade',
      'condition.support-level',
      'condition.disease',
    ],
  ],
  [
    '同居家族・世帯',
    [
      'condition.household-kind',
      'condition.household-size',
      'condition.alone-by-day',
      'condition.members',
      'person.neighbourhood',
    ],
  ],
  ['緊急連絡先×2', ['contacts.1.name', 'contacts.1.phone', 'contacts.2.name', 'contacts.2.phone']],
  ['避難支援等を必要とする事由', ['needs.reasons', 'needs.reason-note']],
  ['避難時に配慮する事項（複数選択＋特記）', ['needs.considerations', 'needs.consideration-note']],
  ['医療機器・服薬・携行品', ['needs.devices', 'needs.power', 'needs.medicines', 'needs.things']],
  ['普段いる部屋・寝室・建物構造', ['home.usual-room', 'home.bedroom', 'home.structure', 'home.storeys', 'home.floor']],
  [
    '災害リスク（災害種別×程度×基準日×出典）',
    ['risks.hazard', 'risks.exposure', 'risks.degree', 'risks.as-of', 'risks.source'],
  ],
  ['避難のタイミング（警戒レベル）', ['timing.level', 'timing.note']],
  [
    '避難先（災害種別ごと・施設区分）',
    ['destinations.hazards', 'destinations.class', 'destinations.name', 'destinations.address'],
  ],
  ['避難方法・移動手段', ['route.assistance', 'route.transport', 'route.method-note', 'route.helpers']],
  ['避難経路及びその他の事項（略図欄）', ['route.path', 'route.other-matters', 'route.sketch']],
  [
    '避難支援等協力者×3（氏名/団体・住所・連絡先・関係・情報提供の同意/不同意）',
    [1, 2, 3].flatMap((n) =>
      ['name', 'address', 'phone', 'relation', 'consent'].map((what) => `supporters.${n}.${what}`),
    ),
  ],
  [
    '福祉専門職等の所見（記入者・所属・資格・日付）',
    ['findings.text', 'findings.writer', 'findings.organization', 'findings.qualification', 'findings.on'],
  ],
  ['担当ケアマネジャー・事業所', ['care-manager.name', 'care-manager.office', 'care-manager.phone']],
  ['同意確認書の本人の氏名', ['consent.name']],
  ['協力者の情報の提供の同意文', ['supporters.statement']],
  ['提供先の範囲', ['consent.recipients']],
  [
    '提供の同意/不同意・署名・代理人・続柄・日付',
    [
      'consent.provision',
      'consent.signature',
      'consent.agent',
      'consent.agent-relation',
      'consent.agent-reason',
      'consent.signed-on',
    ],
  ],
  ['説明者', ['consent.explainer', 'consent.explainer-organization']],
];

/** The same for Form 2 (様式2). */
export const askedOfRosterConsent: readonly (readonly [asked: string, ids: readonly string[]])[] = [
  ['氏名・ふりがな', ['person.name']],
  ['生年月日', ['person.birth']],
  ['住所', ['person.postal-code', 'person.address']],
  ['連絡先', ['person.phone', 'person.mobile', 'person.fax', 'person.email']],
  ['提供先の範囲', ['consent.recipients']],
  ['提供する情報の項目', ['items.roster', 'items.other']],
  ['同意/不同意', ['consent.provision']],
  ['署名・代理人・続柄', ['consent.signature', 'consent.agent', 'consent.agent-relation', 'consent.agent-reason']],
  ['日付', ['consent.signed-on']],
  ['説明者', ['consent.explainer', 'consent.explainer-organization']],
];

/** The same for the monthly report (月次報告書). */
export const askedOfMonthlyReport: readonly (readonly [asked: string, ids: readonly string[]])[] = [
  ['作成日', ['title']],
  ['対象月', ['report.month']],
  ['新規件数', ['counts.this-month.plans-new']],
  ['更新件数', ['counts.this-month.plans-update']],
  ['様式2件数（同意/不同意）', ['counts.this-month.rosters-given', 'counts.this-month.rosters-refused']],
  ['前月までの累計', ['counts.until-last-month.plans-total', 'counts.until-last-month.rosters-total']],
  ['提出物一覧（整理番号）', ['submissions.control-number']],
  ['提出期限', ['report.due', 'report.due-note']],
  ['受理欄', ['reception.day', 'reception.officer']],
];
