import type { EcoGroup } from './eco-group.ts';

/**
 * Parts B to E of the rules: resources, waste, purchasing, heat.
 *
 * @clause chigasaki-r7:エコB
 * @clause chigasaki-r7:エコC
 * @clause chigasaki-r7:エコD
 * @clause chigasaki-r7:エコE
 */
export const resourceItems: readonly EcoGroup[] = [
  {
    id: 'resources',
    heading: 'B　資源の有効利用',
    topics: [
      {
        topic: '水',
        items: [
          { id: 'b-water', clause: 'chigasaki-r7:エコB', duty: 'effort', text: '節水に努めている。' },
          {
            id: 'b-rain-water',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '散水等には、できる限り雨水や再利用水を使っている。',
          },
          { id: 'b-leak', clause: 'chigasaki-r7:エコB', duty: 'effort', text: '日頃から水漏れを点検している。' },
        ],
      },
      {
        topic: '紙',
        items: [
          {
            id: 'b-paperless',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '情報の共有や案内に電子メールやホームページ等を使い、紙を減らしている。',
          },
          {
            id: 'b-electronic',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '紙で渡す必要のない情報や資料は、電子化して共有している。',
          },
          {
            id: 'b-copies',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '必要な部数を確かめ、印刷は必要最低限にとどめている。',
          },
          {
            id: 'b-preview',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '印刷の前にプレビューで確認し、ミスプリントを防いでいる。',
          },
          {
            id: 'b-duplex',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '印刷は、両面・集約、裏面の利用を基本としている。',
          },
          { id: 'b-own-papers', clause: 'chigasaki-r7:エコB', duty: 'effort', text: '個人で持つ資料を減らしている。' },
          {
            id: 'b-cover-letters',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '送付文を極力省くなど、手続を簡素にしている。',
          },
          {
            id: 'b-form-layout',
            clause: 'chigasaki-r7:エコB',
            duty: 'effort',
            text: '申請書の配置や記入例を見直し、書き損じを減らしている。',
          },
        ],
      },
    ],
  },
  {
    id: 'waste',
    heading: 'C　廃棄物の削減',
    topics: [
      {
        topic: '用品等',
        items: [
          {
            id: 'c-stock',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: '物品は計画的に購入し、在庫を適切に管理している。',
          },
          {
            id: 'c-sharing',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: '事務用品を共有・再利用し、使わない備品は他で活用している。',
          },
          { id: 'c-repair', clause: 'chigasaki-r7:エコC', duty: 'effort', text: '物品を修繕し、長く使っている。' },
        ],
      },
      {
        topic: '減量等',
        items: [
          {
            id: 'c-own-things',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: 'マイバッグ、マイボトル、マイカトラリー等を使っている。',
          },
          {
            id: 'c-reuse',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: 'ファイルや封筒その他の事務用品を、繰り返し使っている。',
          },
          {
            id: 'c-garbage',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: '生ごみは、たい肥化や分解消滅により減らしている。',
          },
          {
            id: 'c-pruning',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: '植木の剪定材は、たい肥化やチップ化して活用している。',
          },
          {
            id: 'c-sorting',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: '古紙、缶、びん等の分別を徹底し、利用者にも呼びかけている。',
          },
          {
            id: 'c-cartridges',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: 'トナーカートリッジ等は、業者の回収によりリサイクルしている。',
          },
          {
            id: 'c-disposal',
            clause: 'chigasaki-r7:エコC',
            duty: 'effort',
            text: '事務機器等は法令に基づき廃棄し、業者の処理の結果を確認している。',
          },
        ],
      },
    ],
  },
  {
    id: 'purchasing',
    heading: 'D　環境配慮契約',
    topics: [
      {
        topic: '購入',
        items: [
          {
            id: 'd-green',
            clause: 'chigasaki-r7:エコD',
            duty: 'effort',
            text: '市のグリーン購入基本方針に沿い、環境に配慮した物品等を選んでいる。',
          },
          {
            id: 'd-durable',
            clause: 'chigasaki-r7:エコD',
            duty: 'effort',
            text: '使い捨てを避け、再利用でき長く使え廃棄しやすい製品を選んでいる。',
          },
          { id: 'd-packing', clause: 'chigasaki-r7:エコD', duty: 'effort', text: '簡易包装での納品を求めている。' },
        ],
      },
      {
        topic: '業者選定',
        items: [
          {
            id: 'd-power',
            clause: 'chigasaki-r7:エコD',
            duty: 'effort',
            text: '電力の調達では、温室効果ガス等の排出の削減に配慮している。',
          },
          {
            id: 'd-proposal',
            clause: 'chigasaki-r7:エコD',
            duty: 'effort',
            text: '提案公募で事業者を選ぶとき、環境配慮の観点を設けている。',
          },
        ],
      },
    ],
  },
  {
    id: 'heat',
    heading: 'E　その他（気候変動への適応、熱中症対策）',
    topics: [
      {
        topic: '熱中症',
        items: [
          {
            id: 'e-heat-index',
            clause: 'chigasaki-r7:エコE',
            duty: 'effort',
            text: '暑さ指数（WBGT）を把握し、31℃以上のときの外出は、熱中症に注意している。',
          },
          {
            id: 'e-water-salt',
            clause: 'chigasaki-r7:エコE',
            duty: 'effort',
            text: '夏季は、定期的に水分・塩分をとっている。',
          },
          { id: 'e-hat', clause: 'chigasaki-r7:エコE', duty: 'effort', text: '夏季の屋外では、帽子をかぶっている。' },
          {
            id: 'e-events',
            clause: 'chigasaki-r7:エコE',
            duty: 'effort',
            text: '夏季の催しは、環境省のガイドライン等を踏まえて企画している。',
          },
        ],
      },
      {
        topic: '気温',
        items: [
          {
            id: 'e-sprinkling',
            clause: 'chigasaki-r7:エコE',
            duty: 'effort',
            text: '雨水などの二次利用水で打ち水をしている。',
          },
          {
            id: 'e-green-curtain',
            clause: 'chigasaki-r7:エコE',
            duty: 'effort',
            text: 'グリーンカーテンを育てている。',
          },
        ],
      },
    ],
  },
];
