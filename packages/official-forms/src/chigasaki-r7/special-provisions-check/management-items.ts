import type { SpecialProvisionsGroup } from './special-provisions-group.ts';

/**
 * Articles 1 to 3: lawful handling, the safety structure, supervision of secrecy.
 *
 * @clause chigasaki-r7:特記1
 * @clause chigasaki-r7:特記2(1)
 * @clause chigasaki-r7:特記2(5)
 * @clause chigasaki-r7:特記3(1)
 * @clause chigasaki-r7:特記3(2)
 */
export const managementItems: readonly SpecialProvisionsGroup[] = [
  {
    id: 'article1',
    heading: '第1条　個人情報を取り扱う際の基本的事項',
    short: '第1条',
    items: [
      {
        id: 'c1-1',
        clause: 'chigasaki-r7:特記1',
        duty: 'obligation',
        text: '個人情報の保護に関する法令等を守り、本人の権利利益を侵さないよう、適正に取り扱っている。',
        evidence: '規定類、教育の記録',
      },
    ],
  },
  {
    id: 'article2',
    heading: '第2条　適正な管理',
    short: '第2条',
    items: [
      {
        id: 'c2-1',
        clause: 'chigasaki-r7:特記2(1)',
        duty: 'obligation',
        text: '漏えい、滅失、き損、改ざんを防ぐ措置その他の必要な措置を講じている。',
        evidence: '安全管理の文書',
      },
      {
        id: 'c2-2a',
        clause: 'chigasaki-r7:特記2(2)',
        duty: 'obligation',
        text: '個人情報の取扱いに関する規定類を整えている。',
        evidence: '規程・文書台帳',
      },
      {
        id: 'c2-2b',
        clause: 'chigasaki-r7:特記2(2)',
        duty: 'obligation',
        text: '管理責任者を特定している。',
        evidence: '従事者台帳、報告書の控',
      },
      {
        id: 'c2-2c',
        clause: 'chigasaki-r7:特記2(2)',
        duty: 'obligation',
        text: '業務に従事する者（従事者）を特定している。',
        evidence: '従事者台帳、報告書の控',
      },
      {
        id: 'c2-3',
        clause: 'chigasaki-r7:特記2(3)',
        duty: 'obligation',
        text: '個人情報を取り扱う場所と保管する場所（作業場所）のそれぞれで、必要な安全対策を講じている。',
        evidence: '作業場所台帳',
      },
      {
        id: 'c2-4',
        clause: 'chigasaki-r7:特記2(4)',
        duty: 'obligation',
        text: '業務に着手する前に、安全対策と管理責任体制を市に報告した。',
        evidence: '報告書の控',
      },
      {
        id: 'c2-5',
        clause: 'chigasaki-r7:特記2(5)',
        duty: 'obligation',
        text: '市が理由を示して異議を申し出たとき、措置を変更した。',
        evidence: '異議と対応の記録',
      },
      {
        id: 'c2-6',
        clause: 'chigasaki-r7:特記2(6)',
        duty: 'obligation',
        text: '報告した内容に変更があったとき、速やかに市に届け出た。',
        evidence: '変更届の控',
      },
    ],
  },
  {
    id: 'article3',
    heading: '第3条　秘密等の保持及び従事者の監督',
    short: '第3条',
    items: [
      {
        id: 'c3-1a',
        clause: 'chigasaki-r7:特記3(1)',
        duty: 'obligation',
        text: '管理責任者と従事者が、個人情報をみだりに他人に知らせず、不当な目的に使わないよう、監督している。',
        evidence: '監督の記録、誓約書',
      },
      {
        id: 'c3-1b',
        clause: 'chigasaki-r7:特記3(1)',
        duty: 'obligation',
        text: '契約の終了や解除の後も同じようにすることを、管理責任者と従事者に守らせている。',
        evidence: '誓約書',
      },
      {
        id: 'c3-2',
        clause: 'chigasaki-r7:特記3(2)',
        duty: 'obligation',
        text: '派遣労働者に業務を行わせるとき、労働者派遣契約書に秘密保持などを明記している。',
        evidence: '労働者派遣契約書',
      },
    ],
  },
];
