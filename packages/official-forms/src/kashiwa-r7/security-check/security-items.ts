import type { SecurityGroup } from './security-group.ts';

/**
 * Sections 10(2) and 11: security, no subcontracting.
 *
 * @clause kashiwa-r7:10(2)ア
 * @clause kashiwa-r7:10(2)イ
 * @clause kashiwa-r7:10(2)ウ
 * @clause kashiwa-r7:10(2)エ
 * @clause kashiwa-r7:10(2)オ
 * @clause kashiwa-r7:10(2)カ
 * @clause kashiwa-r7:10(2)キ
 * @clause kashiwa-r7:10(2)ク
 * @clause kashiwa-r7:10(2)ケ
 * @clause kashiwa-r7:10(2)コ
 * @clause kashiwa-r7:10(2)サ
 * @clause kashiwa-r7:11
 */
export const securityItems: readonly SecurityGroup[] = [
  {
    id: 'security',
    heading: '10(2)　セキュリティ要件',
    short: '10(2)　要件',
    items: [
      {
        id: 'k10-2-a1',
        clause: 'kashiwa-r7:10(2)ア',
        duty: 'obligation',
        text: '業務端末を，必要な最小限のものにしている（10(1)ウと同じ資料で確かめる）。',
        evidence: '端末台帳',
      },
      {
        id: 'k10-2-a2',
        clause: 'kashiwa-r7:10(2)ア',
        duty: 'obligation',
        text: '各業務端末を，不正アクセス等の影響を受けない閉鎖ネットワークで接続している。',
        evidence: '端末台帳，配線図',
      },
      {
        id: 'k10-2-i1',
        clause: 'kashiwa-r7:10(2)イ',
        duty: 'obligation',
        text: '情報機器等に，不正アクセス，攻撃，情報漏洩等への十分な安全対策を講じている。',
        evidence: '端末台帳（対策）',
      },
      {
        id: 'k10-2-u1',
        clause: 'kashiwa-r7:10(2)ウ',
        duty: 'obligation',
        text: '遵守状況の自己点検を，定期的又は必要に応じて実施している。',
        evidence: '監査・自己点検台帳',
      },
      {
        id: 'k10-2-u2',
        clause: 'kashiwa-r7:10(2)ウ',
        duty: 'obligation',
        text: '情報セキュリティ監査を，定期的又は必要に応じて実施している。',
        evidence: '監査・自己点検台帳',
      },
      {
        id: 'k10-2-u3',
        clause: 'kashiwa-r7:10(2)ウ',
        duty: 'obligation',
        text: '事故やネットワークの変更の後など，必要に応じて点検した。',
        evidence: '監査・自己点検台帳',
      },
      {
        id: 'k10-2-u4',
        clause: 'kashiwa-r7:10(2)ウ',
        duty: 'practice',
        text: '監査と自己点検の指摘を，期限までに是正した。',
        evidence: '是正の記録',
      },
      {
        id: 'k10-2-e1',
        clause: 'kashiwa-r7:10(2)エ',
        duty: 'obligation',
        text: 'ソフトウェア等の必要なバージョンアップを，適時行っている。',
        evidence: 'ソフト・ライセンス台帳',
      },
      {
        id: 'k10-2-e2',
        clause: 'kashiwa-r7:10(2)エ',
        duty: 'obligation',
        text: 'ライセンスの更新等を，適時行っている。',
        evidence: 'ソフト・ライセンス台帳',
      },
      {
        id: 'k10-2-o1',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'obligation',
        text: '利用者IDに関する規定を整備している。',
        evidence: '規程・文書台帳',
      },
      {
        id: 'k10-2-o2',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'obligation',
        text: '離任した従事者のIDを削除している。',
        evidence: '利用者ID棚卸表',
      },
      {
        id: 'k10-2-o3',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'obligation',
        text: '長く使われていないIDなど，不要なIDを削除している。',
        evidence: '利用者ID棚卸表',
      },
      {
        id: 'k10-2-o4',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'obligation',
        text: '共用IDの利用を制限している。',
        evidence: '利用者ID棚卸表',
      },
      {
        id: 'k10-2-o5',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'obligation',
        text: '利用者の識別と認証を，適切に実施している。',
        evidence: '利用者ID棚卸表',
      },
      {
        id: 'k10-2-o6',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'practice',
        text: '台帳にないIDが使われていない。',
        evidence: 'ID台帳，アクセス記録',
      },
      {
        id: 'k10-2-o7',
        clause: 'kashiwa-r7:10(2)オ',
        duty: 'obligation',
        text: 'これらが行われているかを，委託期間中に適宜確認している。',
        evidence: '利用者ID棚卸表',
      },
      {
        id: 'k10-2-ka1',
        clause: 'kashiwa-r7:10(2)カ',
        duty: 'obligation',
        text: '社内ルールや法令遵守（コンプライアンス）の仕組みを整備している。',
        evidence: '規程・文書台帳',
      },
      {
        id: 'k10-2-ka2',
        clause: 'kashiwa-r7:10(2)カ',
        duty: 'obligation',
        text: '紛失，改ざん，破壊，漏洩などを防ぐ対策を，継続して管理している。',
        evidence: '年度計画，見直しの記録',
      },
      {
        id: 'k10-2-ki1',
        clause: 'kashiwa-r7:10(2)キ',
        duty: 'effort',
        text: '情報セキュリティの認証（ISMS等）やプライバシーマークを取得し，個人情報を保護する体制を整備するよう努めている。',
        evidence: '認証台帳',
      },
      {
        id: 'k10-2-ku1',
        clause: 'kashiwa-r7:10(2)ク',
        duty: 'obligation',
        text: '事件や事故を想定し，実施すべき作業と手順を定めて備えている。',
        evidence: '事故対応の手順書',
      },
      {
        id: 'k10-2-ku2',
        clause: 'kashiwa-r7:10(2)ク',
        duty: 'obligation',
        text: '事件や事故が発生したとき，被害の拡大を防ぐため迅速に対応した。',
        evidence: '応急措置の記録',
      },
      {
        id: 'k10-2-ku3',
        clause: 'kashiwa-r7:10(2)ク',
        duty: 'obligation',
        text: '市が説明責任を果たすための対応に協力した（9(15)と同じ資料で確かめる）。',
        evidence: '公表への協力の記録',
      },
      {
        id: 'k10-2-ke1',
        clause: 'kashiwa-r7:10(2)ケ',
        duty: 'obligation',
        text: '他者に業務を引き継ぐとき，委託期間の終了前に引継ぎ期間を設けた。',
        evidence: '業務引継書',
      },
      {
        id: 'k10-2-ke2',
        clause: 'kashiwa-r7:10(2)ケ',
        duty: 'obligation',
        text: '利用者の利便性を損なわないようにし，業務を確実に引き継いだ。',
        evidence: '業務引継書',
      },
      {
        id: 'k10-2-ko1',
        clause: 'kashiwa-r7:10(2)コ',
        duty: 'prohibition',
        text: '業務の情報を，USB等の電子媒体に記録して外部へ持ち出していない。',
        evidence: '外部媒体使用記録',
      },
      {
        id: 'k10-2-ko2',
        clause: 'kashiwa-r7:10(2)コ',
        duty: 'prohibition',
        text: '厚生労働省への報告等で使うときは，本庁設置の端末で，職員立会いの下に限っている。',
        evidence: '外部媒体使用記録',
      },
      {
        id: 'k10-2-sa1',
        clause: 'kashiwa-r7:10(2)サ',
        duty: 'obligation',
        text: '情報管理者を定めている。',
        evidence: '従事者台帳',
      },
      {
        id: 'k10-2-sa2',
        clause: 'kashiwa-r7:10(2)サ',
        duty: 'obligation',
        text: '柏市情報セキュリティポリシーに則った対策を行っている。',
        evidence: 'ポリシーとの対応表',
      },
    ],
  },
  {
    id: 'section11',
    heading: '11　再委託の禁止',
    short: '11　再委託',
    items: [
      {
        id: 'k11-1',
        clause: 'kashiwa-r7:11',
        duty: 'prohibition',
        text: '本業務を再委託していない。',
        evidence: '再委託台帳',
      },
      {
        id: 'k11-2',
        clause: 'kashiwa-r7:11',
        duty: 'prohibition',
        text: '例外とする委託は，新たなデジタルツールを利用した相談体制の構築に限っている。',
        evidence: '再委託台帳，契約書',
      },
    ],
  },
];
