import type { EcoGroup } from './eco-group.ts';

/**
 * The duties and efforts of clause 15 itself, and part A of the rules: energy.
 *
 * @clause chigasaki-r7:15(1)
 * @clause chigasaki-r7:15(2)
 * @clause chigasaki-r7:15(3)
 * @clause chigasaki-r7:エコA
 */
export const energyItems: readonly EcoGroup[] = [
  {
    id: 'specification',
    heading: '仕様書15　環境配慮事項',
    topics: [
      {
        topic: '法令等',
        items: [
          { id: 'law', clause: 'chigasaki-r7:15(1)', duty: 'obligation', text: '環境関連の法令、条例等を守っている。' },
          {
            id: 'rules',
            clause: 'chigasaki-r7:15(1)',
            duty: 'effort',
            text: 'エコオフィス行動ルールに掲げる項目に配慮している。',
          },
        ],
      },
      {
        topic: '車両',
        items: [
          {
            id: 'eco-driving',
            clause: 'chigasaki-r7:15(2)',
            duty: 'obligation',
            text: '業務で車両を使うとき、エコドライブを徹底している。',
          },
          {
            id: 'carriers',
            clause: 'chigasaki-r7:15(2)',
            duty: 'effort',
            text: '運搬等を第三者に頼むとき、エコドライブを周知している。',
          },
        ],
      },
      {
        topic: '用紙',
        items: [
          {
            id: 'recycled-paper',
            clause: 'chigasaki-r7:15(3)',
            duty: 'effort',
            text: '市に提出する書類と添付書類に、再生紙を使っている。',
          },
        ],
      },
    ],
  },
  {
    id: 'energy',
    heading: 'A　エネルギー使用量の削減',
    topics: [
      {
        topic: '空調',
        items: [
          {
            id: 'a-temperature',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '室温は、夏季（冷房時）25〜28度、冬季（暖房時）18〜20度を目安に設定している。',
          },
          {
            id: 'a-shading',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '窓の開閉、カーテンやブラインドの活用等で室温を管理している。',
          },
          {
            id: 'a-airing',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '換気の設備がない部屋では、毎時2回以上（30分に1回以上）、数分間程度、窓を全開にしている。',
          },
          {
            id: 'a-exchanger',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '全熱交換器は、冷暖房時は全熱交換換気、春と秋は普通換気で使っている。',
          },
        ],
      },
      {
        topic: '照明',
        items: [
          {
            id: 'a-lunch-light',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '昼休みは消灯している（接客の場所など支障のあるところを除く）。',
          },
          {
            id: 'a-light-off',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '必要のないところは、こまめに消灯している。',
          },
        ],
      },
      {
        topic: 'OA機器',
        items: [
          {
            id: 'a-computer',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: 'パソコンは、長時間使わないとき電源を切り、短時間の離席ではふたを閉じている。',
          },
          {
            id: 'a-copier',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: 'コピー機を使った後、節電ボタンを押している。',
          },
          {
            id: 'a-last-out',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '最終退出者が、電気機器の電源が切られていることを確認している。',
          },
          {
            id: 'a-plug',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '長時間使わない電気製品は、コンセントから抜いている。',
          },
          {
            id: 'a-saving-type',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '家電製品・OA機器等を購入・更新するとき、省エネルギー型を選んでいる。',
          },
        ],
      },
      {
        topic: '昇降機',
        items: [
          {
            id: 'a-lift',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: 'エレベーターを控え、上下3階程度は階段を使っている。',
          },
        ],
      },
      {
        topic: '車両',
        items: [
          {
            id: 'a-transit',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '共用自転車、公共交通機関を優先して使っている。',
          },
          {
            id: 'a-route',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '走行ルートの合理化、相乗り等により、車を効率よく使っている。',
          },
          {
            id: 'a-start',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '発進は穏やかにし、減速するときは早めにアクセルを離している。',
          },
          {
            id: 'a-distance',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '車間距離にゆとりをもち、加速・減速の少ない運転をしている。',
          },
          {
            id: 'a-car-air',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '車のエアコンを適切に使っている（暖房だけのときはスイッチを切る）。',
          },
        ],
      },
      {
        topic: 'その他',
        items: [
          {
            id: 'a-clothing',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: 'クールビズ・ウォームビズに応じて、服装や過ごし方を工夫している。',
          },
          {
            id: 'a-no-overtime-day',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: 'ノー残業デーを徹底している。',
          },
          {
            id: 'a-overtime',
            clause: 'chigasaki-r7:エコA',
            duty: 'effort',
            text: '業務を見直して時間外勤務を減らし、定時に退勤するよう努めている。',
          },
        ],
      },
    ],
  },
];
