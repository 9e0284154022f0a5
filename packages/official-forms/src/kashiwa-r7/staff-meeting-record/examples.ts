import type { StaffMeetingRecordForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: StaffMeetingRecordForm = {
  schemaVersion: '1',
  controlNumber: 'R7-M-011',
  heldOn: '2025-06-16',
  startsAt: '08:40',
  endsAt: '09:30',
  place: '執務室',
  chair: '見本 花子',
  recorder: '見本 相談子',
  sharedCases: 4,
  attended: '見本 花子，見本 相談子，見本 太一，見本 訪子，架空 春子',
  absent: '見本 夏子（研修）。翌日，記録者が口頭で伝え，この記録を回覧する。',
  improvements: [
    {
      item: '電話の取次ぎに時間がかかる',
      progress: '受付票を一枚にまとめ，6月から使い始めた。取次ぎまでの時間が半分ほどになった。',
      next: '日ごとの担当の決め方を見直す',
    },
    {
      item: 'チャットの緊急度の見分けが職員によって違う',
      progress: '事例を12件持ち寄り，目安の案を作った。見分けが割れたのは3件だった。',
      next: '割れた3件を7月に話し合う',
    },
    {
      item: 'つなぎ先からの返事が記録に残らない',
      progress: '相談記録に返事の日と内容の欄を設けた。',
      next: '月末に責任者が空欄を確かめる',
    },
  ],
  cases: [
    {
      caseNumber: 'C-2025-014',
      report: '母の認定の申請が終わり，見守りが始まった。本人は訪問を受け入れているが，受診の話になると黙り込む。',
      response: '受診は急がず，訪問の相手を替えない。家計の話を先に進め，次の会議までは受診を話題にしない。',
      by: '見本 相談子',
    },
    {
      caseNumber: 'C-2025-017',
      report: '近所からの相談。本人の同意がまだ取れていない。雨戸が三日閉まったままだったが，翌朝に姿を見た。',
      response: '市の担当課に知らせ，地域包括支援センターの訪問に合わせて声をかける。会議での共有はしない。',
      by: '見本 太一',
    },
    {
      caseNumber: 'C-2024-031',
      report: '仕事は続いている。子の登校は週2日。学校との連絡が月に一度にとどまり，様子が分からない。',
      response: '学校に月2回の連絡を求める。子ども本人の話を聞く人を，次の会議で決める。',
      by: '架空 春子',
    },
    {
      caseNumber: 'C-2025-019',
      report: '夜のチャットで「もう限界」と書かれ，画面が切り替わらなかった（苦情K-2025-03）。',
      response: '言葉の一覧の見直しを全員で確かめた。毎朝，前夜のチャットの記録を当番が読む。',
      by: '見本 花子',
    },
  ],
  notices: '6月24日の重層的支援会議の資料は，20日までに責任者へ出す。7月1日から相談室1の予約の方法が変わる。',
  nextOn: '2025-06-23',
  nextPurpose: '夜のチャットの当番，C-2025-014の家計の進み具合',
};

/** A meeting that is known to have been held, and no more. */
const simple: StaffMeetingRecordForm = {
  schemaVersion: '1',
  controlNumber: null,
  heldOn: '2025-06-02',
  startsAt: null,
  endsAt: null,
  place: null,
  chair: null,
  recorder: null,
  sharedCases: 1,
  attended: null,
  absent: null,
  improvements: [],
  cases: [{ caseNumber: 'C-2025-014', report: '訪問を受け入れた。', response: null, by: null }],
  notices: null,
  nextOn: null,
  nextPurpose: null,
};

/**
 * The examples of the record of a staff meeting (ミーティング・事例共有記録).
 *
 * @clause none examples of this project
 */
export const staffMeetingRecordExamples: WrittenExamples<StaffMeetingRecordForm> = { simple, full };
