import type { SpecialProvisionsGroup } from './special-provisions-group.ts';

/**
 * Articles 10 to 14: subcontracting, return and destruction, report and inspection, incidents, training.
 *
 * @clause chigasaki-r7:特記10(2)
 * @clause chigasaki-r7:特記10(3)
 * @clause chigasaki-r7:特記10(4)
 * @clause chigasaki-r7:特記10(5)
 * @clause chigasaki-r7:特記11(1)
 * @clause chigasaki-r7:特記12(1)
 * @clause chigasaki-r7:特記12(2)
 */
export const endingItems: readonly SpecialProvisionsGroup[] = [
  {
    id: 'article10',
    heading: '第10条　再委託の禁止等（2項から5項までは、再委託があるとき）',
    short: '第10条',
    items: [
      {
        id: 'c10-1',
        clause: 'chigasaki-r7:特記10(1)',
        duty: 'prohibition',
        text: 'あらかじめ市の書面による承諾を得ないで、個人情報を第三者に取り扱わせていない。',
        evidence: '再委託台帳、承諾書',
      },
      {
        id: 'c10-2',
        clause: 'chigasaki-r7:特記10(2)',
        duty: 'obligation',
        text: '再受託者の行為について、市に対しすべての責任を負うことを踏まえた体制をとっている。',
        evidence: '再委託の契約書',
      },
      {
        id: 'c10-3a',
        clause: 'chigasaki-r7:特記10(3)',
        duty: 'obligation',
        text: '特記事項を守るために必要な事項を、再受託者と約定している。',
        evidence: '再委託の契約書',
      },
      {
        id: 'c10-3b',
        clause: 'chigasaki-r7:特記10(3)',
        duty: 'obligation',
        text: '受注者が指示する事項を、再受託者と約定している。',
        evidence: '再委託の契約書',
      },
      {
        id: 'c10-4a',
        clause: 'chigasaki-r7:特記10(4)',
        duty: 'obligation',
        text: '再受託者の業務の履行を管理監督している。',
        evidence: '監督の記録',
      },
      {
        id: 'c10-4b',
        clause: 'chigasaki-r7:特記10(4)',
        duty: 'obligation',
        text: '市の求めに応じて、再受託者の状況等を報告した。',
        evidence: '市の求めと回答の記録',
      },
      {
        id: 'c10-5a',
        clause: 'chigasaki-r7:特記10(5)',
        duty: 'obligation',
        text: '約定の中で、さらに第三者に取り扱わせることを例外なく禁じている。',
        evidence: '再委託の契約書',
      },
      {
        id: 'c10-5b',
        clause: 'chigasaki-r7:特記10(5)',
        duty: 'prohibition',
        text: '再受託者は、個人情報をさらに第三者に取り扱わせていない。',
        evidence: '再委託台帳',
      },
    ],
  },
  {
    id: 'article11',
    heading: '第11条　資料等の返還等（契約が終了し、又は解除された後）',
    short: '第11条',
    items: [
      {
        id: 'c11-1a',
        clause: 'chigasaki-r7:特記11(1)',
        duty: 'obligation',
        text: '貸与され、又は収集・複製・作成した資料等を、市に返還し、又は引き渡した。',
        evidence: '資料・媒体台帳、受領の記録',
      },
      {
        id: 'c11-1b',
        clause: 'chigasaki-r7:特記11(1)',
        duty: 'obligation',
        text: '返還又は引渡しを、終了又は解除の後、直ちに行った。',
        evidence: '資料・媒体台帳',
      },
      {
        id: 'c11-1c',
        clause: 'chigasaki-r7:特記11(1)',
        duty: 'obligation',
        text: '市が別に方法を指示したとき、その方法によった。',
        evidence: '指示の記録',
      },
      {
        id: 'c11-2',
        clause: 'chigasaki-r7:特記11(2)',
        duty: 'obligation',
        text: '第7条ただし書による写しを、終了又は解除の後、直ちに廃棄し、又は消去した。',
        evidence: '資料・媒体台帳',
      },
      {
        id: 'c11-3',
        clause: 'chigasaki-r7:特記11(3)',
        duty: 'obligation',
        text: '廃棄は、物理的に破壊するなど、判読も復元もできない確実な方法によった。',
        evidence: '廃棄・消去証明書の控',
      },
      {
        id: 'c11-4',
        clause: 'chigasaki-r7:特記11(4)',
        duty: 'obligation',
        text: '電子計算機に記録された資料等は、データ消去用ソフトウェアで確実に消去した。',
        evidence: '消去の記録',
      },
      {
        id: 'c11-5a',
        clause: 'chigasaki-r7:特記11(5)',
        duty: 'obligation',
        text: '完全に廃棄又は消去した旨の証明書を、市に提出した。',
        evidence: '廃棄・消去証明書の控',
      },
      {
        id: 'c11-5b',
        clause: 'chigasaki-r7:特記11(5)',
        duty: 'obligation',
        text: '証明書に、情報項目、媒体名、数量、方法、責任者、年月日の全てが書かれている。',
        evidence: '廃棄・消去証明書の控',
      },
      {
        id: 'c11-5c',
        clause: 'chigasaki-r7:特記11(5)',
        duty: 'practice',
        text: '証明書の数量が、台帳の数量と合っている。',
        evidence: '資料・媒体台帳',
      },
    ],
  },
  {
    id: 'article12',
    heading: '第12条　報告及び検査',
    short: '第12条',
    items: [
      {
        id: 'c12-1',
        clause: 'chigasaki-r7:特記12(1)',
        duty: 'permission',
        text: '市から管理や履行の状況の報告を求められたとき、報告した。',
        evidence: '市の求めと回答の記録',
      },
      {
        id: 'c12-2',
        clause: 'chigasaki-r7:特記12(2)',
        duty: 'permission',
        text: '市が作業場所で検査するとき、検査を受けた。',
        evidence: '検査の記録',
      },
    ],
  },
  {
    id: 'article13',
    heading: '第13条　事故発生時等における報告（事故又はそのおそれがあったとき）',
    short: '第13条',
    items: [
      {
        id: 'c13-1a',
        clause: 'chigasaki-r7:特記13(1)',
        duty: 'obligation',
        text: '事故が生じ、又は生ずるおそれがあることを知ったとき、直ちに市に報告した。',
        evidence: '事故等報告書の控',
      },
      {
        id: 'c13-1b',
        clause: 'chigasaki-r7:特記13(1)',
        duty: 'obligation',
        text: '報告に、事故の内容、経緯、被害状況等を書いた。',
        evidence: '事故等報告書の控',
      },
      {
        id: 'c13-1c',
        clause: 'chigasaki-r7:特記13(1)',
        duty: 'obligation',
        text: '市の指示に従った。',
        evidence: '指示と対応の記録',
      },
      {
        id: 'c13-1d',
        clause: 'chigasaki-r7:特記13(1)',
        duty: 'obligation',
        text: '契約の終了や解除の後に知った事故も、同じように報告し、指示に従った。',
        evidence: '事故等報告書の控',
      },
      {
        id: 'c13-2',
        clause: 'chigasaki-r7:特記13(2)',
        duty: 'obligation',
        text: '速やかに、被害を最小限にするための措置を講じた。',
        evidence: '応急措置の記録',
      },
    ],
  },
  {
    id: 'article14',
    heading: '第14条　教育等の実施',
    short: '第14条',
    items: [
      {
        id: 'c14-1a',
        clause: 'chigasaki-r7:特記14(1)',
        duty: 'obligation',
        text: '従事者の全員に、教育及び研修を実施した。',
        evidence: '教育・研修実施記録',
      },
      {
        id: 'c14-1b',
        clause: 'chigasaki-r7:特記14(1)',
        duty: 'practice',
        text: '従事者は、個人情報を取り扱い始める前に受講している。',
        evidence: '教育・研修実施記録',
      },
      {
        id: 'c14-1c',
        clause: 'chigasaki-r7:特記14(1)',
        duty: 'obligation',
        text: '教育及び研修に、個人情報を取り扱うときに従事者が守るべき事項を含めている。',
        evidence: '教育・研修の教材',
      },
      {
        id: 'c14-2',
        clause: 'chigasaki-r7:特記14(2)',
        duty: 'obligation',
        text: '再委託があるとき、再受託者に教育及び研修を実施させた。',
        evidence: '再受託者の実施記録',
      },
    ],
  },
];
