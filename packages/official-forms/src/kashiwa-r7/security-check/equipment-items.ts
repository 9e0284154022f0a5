import type { SecurityGroup } from './security-group.ts';

/**
 * Section 10(1): terminals.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 * @clause kashiwa-r7:10(1)ウ
 */
export const equipmentItems: readonly SecurityGroup[] = [
  {
    id: 'equipment',
    heading: '10(1)　情報設備',
    short: '10(1)　設備',
    items: [
      {
        id: 'k10-1-a1',
        clause: 'kashiwa-r7:10(1)ア',
        duty: 'obligation',
        text: 'インターネット接続環境専用の端末を，1台以上常備している。',
        evidence: '端末台帳',
      },
      {
        id: 'k10-1-a2',
        clause: 'kashiwa-r7:10(1)ア',
        duty: 'obligation',
        text: 'その端末を業務のネットワークにつながず，専用にしている。',
        evidence: '端末台帳，配線図',
      },
      {
        id: 'k10-1-a3',
        clause: 'kashiwa-r7:10(1)ア',
        duty: 'obligation',
        text: 'その端末のセキュリティ機能を確保している。',
        evidence: '端末台帳',
      },
      {
        id: 'k10-1-i1',
        clause: 'kashiwa-r7:10(1)イ',
        duty: 'prohibition',
        text: '業務端末を，インターネットに接続していない。',
        evidence: '端末台帳，配線図',
      },
      {
        id: 'k10-1-i2',
        clause: 'kashiwa-r7:10(1)イ',
        duty: 'prohibition',
        text: '業務端末を，法人本部，サービス提供部門など，市が許可していないネットワークに接続していない。',
        evidence: '端末台帳，配線図',
      },
      {
        id: 'k10-1-i3',
        clause: 'kashiwa-r7:10(1)イ',
        duty: 'obligation',
        text: '業務端末を，仕様書に掲げる業務のみに使用している。',
        evidence: '導入ソフト一覧',
      },
      {
        id: 'k10-1-i4',
        clause: 'kashiwa-r7:10(1)イ',
        duty: 'prohibition',
        text: '業務端末の制限によらない端末は，新たなデジタルツールを利用した相談体制に使うものに限っている。',
        evidence: '端末台帳，市の承認',
      },
      {
        id: 'k10-1-u1',
        clause: 'kashiwa-r7:10(1)ウ',
        duty: 'obligation',
        text: '業務端末の機械・器具類を，必要な最小限度の台数だけ常備している。',
        evidence: '端末台帳',
      },
    ],
  },
];
