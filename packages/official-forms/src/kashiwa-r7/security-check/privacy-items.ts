import type { SecurityGroup } from './security-group.ts';

/**
 * Sections 5 and 9: the network, secrecy and personal information.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(2)
 * @clause kashiwa-r7:9(3)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(5)
 * @clause kashiwa-r7:9(6)
 * @clause kashiwa-r7:9(7)
 * @clause kashiwa-r7:9(8)
 * @clause kashiwa-r7:9(9)
 * @clause kashiwa-r7:9(10)
 * @clause kashiwa-r7:9(11)
 * @clause kashiwa-r7:9(12)
 * @clause kashiwa-r7:9(13)
 * @clause kashiwa-r7:9(14)
 * @clause kashiwa-r7:9(15)
 * @clause kashiwa-r7:9(16)
 */
export const privacyItems: readonly SecurityGroup[] = [
  {
    id: 'section5',
    heading: '5　センターの設備（ネットワーク）',
    short: '5　ネットワーク',
    items: [
      {
        id: 'k5-7',
        clause: 'kashiwa-r7:5(7)',
        duty: 'obligation',
        text: 'センターの業務に使うパソコンを柏市の閉鎖ネットワークに接続し，ネットワーク配線図を提出した。',
        evidence: '配線図，提出の控',
      },
      {
        id: 'k5-8',
        clause: 'kashiwa-r7:5(8)',
        duty: 'obligation',
        text: 'パソコンの台数などネットワークが変わるとき，事前に市に報告し，配線図を速やかに更新して提出した。',
        evidence: '変更の事前報告書',
      },
    ],
  },
  {
    id: 'section9',
    heading: '9　守秘義務及び個人情報の保護',
    short: '9　個人情報',
    items: [
      {
        id: 'k9-1a',
        clause: 'kashiwa-r7:9(1)',
        duty: 'practice',
        text: '従事者の全員が，着任するまでに守秘を誓約している。',
        evidence: '従事者台帳，誓約書',
      },
      {
        id: 'k9-1b',
        clause: 'kashiwa-r7:9(1)',
        duty: 'practice',
        text: '誓約に，契約の終了後と離任の後の守秘を含めている。',
        evidence: '誓約書',
      },
      {
        id: 'k9-1c',
        clause: 'kashiwa-r7:9(1)',
        duty: 'prohibition',
        text: '個人情報をみだりに他人に知らせていない。',
        evidence: '提供・開示の記録，事故台帳',
      },
      {
        id: 'k9-2a',
        clause: 'kashiwa-r7:9(2)',
        duty: 'prohibition',
        text: '個人情報を，契約の目的以外に使用していない。',
        evidence: 'アクセス記録',
      },
      {
        id: 'k9-2b',
        clause: 'kashiwa-r7:9(2)',
        duty: 'prohibition',
        text: '個人情報を第三者に提供していない。支援機関との共有は業務の目的の範囲にとどめ，根拠を記録している。',
        evidence: '提供・開示の記録，同意書',
      },
      {
        id: 'k9-2c',
        clause: 'kashiwa-r7:9(2)',
        duty: 'prohibition',
        text: '契約の終了後に，使用し，又は提供していない。',
        evidence: 'アクセス記録',
      },
      {
        id: 'k9-3a',
        clause: 'kashiwa-r7:9(3)',
        duty: 'obligation',
        text: '漏えい，滅失，毀損の防止など，安全管理に必要かつ適切な措置を講じている。',
        evidence: '安全管理の文書',
      },
      {
        id: 'k9-4a',
        clause: 'kashiwa-r7:9(4)',
        duty: 'prohibition',
        text: 'あらかじめ市の書面による承諾を得ないで，個人情報の取扱いの再委託又は下請けをさせていない。',
        evidence: '再委託台帳，承諾書',
      },
      {
        id: 'k9-5a',
        clause: 'kashiwa-r7:9(5)',
        duty: 'prohibition',
        text: 'あらかじめ市の承諾を受けないで，個人情報を複写・複製していない（印刷，バックアップ，出力も確かめる）。',
        evidence: '複写・複製の記録，承諾書',
      },
      {
        id: 'k9-6a',
        clause: 'kashiwa-r7:9(6)',
        duty: 'obligation',
        text: '安全管理の支障が生じ，又は生じるおそれがあるとき，直ちに市に報告した。',
        evidence: '事故等報告書の控',
      },
      {
        id: 'k9-6b',
        clause: 'kashiwa-r7:9(6)',
        duty: 'obligation',
        text: '報告の後，市の指示を受け，これに従った。',
        evidence: '指示と対応の記録',
      },
      {
        id: 'k9-6c',
        clause: 'kashiwa-r7:9(6)',
        duty: 'obligation',
        text: '市が相当な理由でおそれがあると認めたときも，報告し，指示に従った。',
        evidence: '事故等報告書の控',
      },
      {
        id: 'k9-7a',
        clause: 'kashiwa-r7:9(7)',
        duty: 'obligation',
        text: '業務の終了後，個人情報が記録された媒体の全てを，返却し，又は廃棄若しくは消去した。',
        evidence: '資料・媒体台帳',
      },
      {
        id: 'k9-7b',
        clause: 'kashiwa-r7:9(7)',
        duty: 'obligation',
        text: '返却，廃棄又は消去について，市と協議した。',
        evidence: '協議の記録',
      },
      {
        id: 'k9-7c',
        clause: 'kashiwa-r7:9(7)',
        duty: 'obligation',
        text: '廃棄又は消去は，社会通念上確実な方法によった。',
        evidence: '廃棄・消去証明書の控',
      },
      {
        id: 'k9-7d',
        clause: 'kashiwa-r7:9(7)',
        duty: 'obligation',
        text: '返却，廃棄又は消去を，業務の終了後，直ちに行った。',
        evidence: '資料・媒体台帳',
      },
      {
        id: 'k9-8a',
        clause: 'kashiwa-r7:9(8)',
        duty: 'obligation',
        text: '個人情報が記録された媒体を運ぶとき，安全を確保する措置を講じている。',
        evidence: '持出・搬送の記録',
      },
      {
        id: 'k9-9a',
        clause: 'kashiwa-r7:9(9)',
        duty: 'obligation',
        text: '個人情報を取り扱う従業者を，必要かつ適切に監督している。',
        evidence: '監督の記録',
      },
      {
        id: 'k9-10a',
        clause: 'kashiwa-r7:9(10)',
        duty: 'obligation',
        text: '再委託又は下請けをさせるとき，その相手を必要かつ適切に監督している。',
        evidence: '監督の記録',
      },
      {
        id: 'k9-11a',
        clause: 'kashiwa-r7:9(11)',
        duty: 'obligation',
        text: '市から個人情報の取扱いの報告を求められたとき，報告した。',
        evidence: '市の求めと回答の記録',
      },
      {
        id: 'k9-12a',
        clause: 'kashiwa-r7:9(12)',
        duty: 'obligation',
        text: '個人情報の管理状況について市の指示を受けたとき，従った。',
        evidence: '指示と対応の記録',
      },
      {
        id: 'k9-13a',
        clause: 'kashiwa-r7:9(13)',
        duty: 'obligation',
        text: '市の立入検査に協力した（再委託者，下請者を含む）。',
        evidence: '検査の記録',
      },
      {
        id: 'k9-14a',
        clause: 'kashiwa-r7:9(14)',
        duty: 'obligation',
        text: 'デジタルツールによる相談対応への意見や苦情に，適切に対応した。',
        evidence: '意見・苦情台帳',
      },
      {
        id: 'k9-14b',
        clause: 'kashiwa-r7:9(14)',
        duty: 'obligation',
        text: 'デジタルツールのバージョンアップ等の対応をとり，サービスレベルを維持している。',
        evidence: '改版の記録',
      },
      {
        id: 'k9-15a',
        clause: 'kashiwa-r7:9(15)',
        duty: 'obligation',
        text: '情報セキュリティインシデントの公表など，市の一連の対応に協力した。',
        evidence: '公表への協力の記録',
      },
      {
        id: 'k9-16a',
        clause: 'kashiwa-r7:9(16)',
        duty: 'prohibition',
        text: '実施過程で知り得た業務上の秘密を，第三者に漏らしていない（契約の終了後を含む）。',
        evidence: '誓約書，提供・開示の記録',
      },
    ],
  },
];
