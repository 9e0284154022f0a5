import type { SpecialProvisionsGroup } from './special-provisions-group.ts';

/**
 * Articles 4 to 9: receiving, collecting, using, copying, taking out, information systems.
 *
 * @clause chigasaki-r7:特記5
 * @clause chigasaki-r7:特記9(1)
 * @clause chigasaki-r7:特記9(2)
 * @clause chigasaki-r7:特記9(3)
 */
export const handlingItems: readonly SpecialProvisionsGroup[] = [
  {
    id: 'article4',
    heading: '第4条　個人情報の受領',
    short: '第4条',
    items: [
      {
        id: 'c4-1',
        clause: 'chigasaki-r7:特記4',
        duty: 'obligation',
        text: '市から個人情報の記録された資料等の提供を受けたとき、受領書を提出した。',
        evidence: '受領書の控、資料・媒体台帳',
      },
    ],
  },
  {
    id: 'article5',
    heading: '第5条　収集の制限',
    short: '第5条',
    items: [
      {
        id: 'c5-1a',
        clause: 'chigasaki-r7:特記5',
        duty: 'obligation',
        text: '収集する項目を、業務に必要な範囲にとどめている。',
        evidence: '様式の記入項目',
      },
      {
        id: 'c5-1b',
        clause: 'chigasaki-r7:特記5',
        duty: 'obligation',
        text: '収集は、業務の趣旨を説明するなど、適正かつ公正な手段によっている。',
        evidence: '訪問・面談チェックリスト',
      },
    ],
  },
  {
    id: 'article6',
    heading: '第6条　目的外利用の禁止等',
    short: '第6条',
    items: [
      {
        id: 'c6-1',
        clause: 'chigasaki-r7:特記6',
        duty: 'prohibition',
        text: '市の指示又は承諾がないのに、業務以外の目的に利用していない。',
        evidence: '提供・開示の記録、承諾書',
      },
    ],
  },
  {
    id: 'article7',
    heading: '第7条　複写、複製の禁止',
    short: '第7条',
    items: [
      {
        id: 'c7-1',
        clause: 'chigasaki-r7:特記7',
        duty: 'prohibition',
        text: '市から提供された資料等の複写・複製は、市の指示又は承諾によるものか、効率的な処理のため自らの管理下で使うもの（ただし書）に限っている。',
        evidence: '複写・複製の記録、承諾書',
      },
      {
        id: 'c7-2',
        clause: 'chigasaki-r7:特記7',
        duty: 'practice',
        text: 'ただし書による写しを、終了後に廃棄・消去できるよう台帳に載せている。',
        evidence: '資料・媒体台帳',
      },
    ],
  },
  {
    id: 'article8',
    heading: '第8条　作業場所の外への持出禁止',
    short: '第8条',
    items: [
      {
        id: 'c8-1',
        clause: 'chigasaki-r7:特記8',
        duty: 'prohibition',
        text: '市の指示又は承諾がないのに、個人情報の記録された資料等を作業場所の外へ持ち出していない。',
        evidence: '資料等持出簿、承諾書',
      },
      {
        id: 'c8-2',
        clause: 'chigasaki-r7:特記8',
        duty: 'practice',
        text: '持ち出した資料等が、全て戻っているか、市や本人に渡されている。',
        evidence: '資料等持出簿',
      },
    ],
  },
  {
    id: 'article9',
    heading: '第9条　情報システムで取り扱う個人情報の安全管理',
    short: '第9条',
    items: [
      {
        id: 'c9-1a',
        clause: 'chigasaki-r7:特記9(1)',
        duty: 'obligation',
        text: '情報システムに、暗証番号等で利用の権限を識別する機能を設定している。',
        evidence: 'ID台帳、システムの設定',
      },
      {
        id: 'c9-1b',
        clause: 'chigasaki-r7:特記9(1)',
        duty: 'obligation',
        text: '情報システムへのアクセスの状況を記録している。',
        evidence: 'アクセス記録',
      },
      {
        id: 'c9-2',
        clause: 'chigasaki-r7:特記9(2)',
        duty: 'obligation',
        text: '情報システムへの外部からの不正アクセスを防いでいる。',
        evidence: '端末・ネットワークの台帳',
      },
      {
        id: 'c9-3',
        clause: 'chigasaki-r7:特記9(3)',
        duty: 'prohibition',
        text: '情報システムに不正プログラムを入れていない。',
        evidence: '検査の記録、導入ソフト一覧',
      },
      {
        id: 'c9-4',
        clause: 'chigasaki-r7:特記9(4)',
        duty: 'obligation',
        text: '市の承諾を得て電磁的記録を持ち出すとき、暗号化している。',
        evidence: '資料等持出簿',
      },
    ],
  },
];
