import type { PolicyMeetingReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: PolicyMeetingReportForm = {
  schemaVersion: '1',
  controlNumber: 'R7-041',
  submittedOn: '2025-11-28',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  meetingNumber: 'P-2025-01',
  heldOn: '2025-11-05',
  startsAt: '14:00',
  endsAt: '16:00',
  place: '柏市教育福祉会館　見本会議室',
  targetDay: '2025-12-05',
  headCount: 28,
  cityAttendants: '福祉政策課，地域包括支援課，障害福祉課，生活支援課，こども部門，住宅部門（課の名称は見本）から11人',
  otherAttendants:
    '社会福祉協議会，地域包括支援センター5か所，基幹相談支援センター，民生委員・児童委員，訪問支援及び参加支援の事業所，不動産の事業者の団体から17人',
  topics: [
    {
      scope: 'city',
      topic: '中高年のひきこもりの人が通える少人数の場',
      discussion:
        '支援中の31世帯のうち9世帯で，少人数で通える場が見つからない。人の多い所では続かない。公共の施設の空き時間を使えば，月に数回の場は開けるという意見が多かった。',
      policy:
        '公共の施設の空き時間を使う手順を市が整理し，参加支援の事業所が二か所で試す。結果を来年度の会議で確かめる。',
    },
    {
      scope: 'city',
      topic: '家賃の滞納が始まった時点で相談につながる仕組み',
      discussion:
        '相談に来るときには滞納が三か月を超えていることが多い。管理会社は早く知っているが，本人の了解なく知らせることはできない。',
      policy: '督促の書面に相談先のちらしを入れてもらう。市が団体と文案を作る。',
    },
    {
      scope: 'area',
      topic: '北部エリアの移動手段（見本エリア）',
      discussion:
        '免許を返した後，通院と買物の手段がなくなる世帯が増えている。見本地区では自治会の送迎が担い手の高齢化で止まった。',
      policy: '送迎の担い手を隣の地区と合わせて募る。市の移動支援の対象とするかは，担当課が年度内に検討する。',
    },
  ],
  summary:
    '市全体の二つの課題は，できることから今年度中に始める。エリアの移動手段は，市の担当課の検討を待って次の会議で改めて取り上げる。' +
    '出席した機関からは，年2回開くことを望む声があった。',
  attachments: '次第，出席者名簿，支援の状況のまとめ（個人の情報を含まない）',
};

/** A report on one topic, before it is handed in. */
const simple: PolicyMeetingReportForm = {
  ...full,
  controlNumber: null,
  submittedOn: null,
  startsAt: null,
  endsAt: null,
  place: null,
  headCount: null,
  cityAttendants: null,
  otherAttendants: null,
  topics: [{ scope: 'city', topic: '少人数で通える場', discussion: null, policy: null }],
  summary: null,
  attachments: null,
};

/**
 * The examples of the report on a policy meeting (政策検討会議 開催報告書).
 *
 * @clause none examples of this project
 */
export const policyMeetingReportExamples: WrittenExamples<PolicyMeetingReportForm> = { simple, full };
