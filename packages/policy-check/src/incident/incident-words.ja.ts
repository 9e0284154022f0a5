import type { IncidentDuty, IncidentDutyName, IncidentDutyReason } from './incident-duty.ts';
import type { IncidentItem } from './incident-items.ts';

/**
 * The Japanese words of the duties of an incident (事故): their names, how they stand, why they are open, what a report lacks.
 *
 * @clause none wording of the project
 *
 * @example
 * incidentWords.duty['first-report'] // => '市への初報（直ちに）'
 * incidentWords.item['data-items'] // => '個人情報の項目'
 */
export const incidentWords: {
  readonly duty: Readonly<Record<IncidentDutyName, string>>;
  readonly state: Readonly<Record<IncidentDuty['state'], string>>;
  readonly why: Readonly<Record<IncidentDutyReason, string>>;
  readonly item: Readonly<Record<IncidentItem | 'content' | 'course' | 'damage', string>>;
} = {
  duty: {
    'first-report': '市への初報（直ちに）',
    'first-measure': '最初の応急措置（速やかに）',
    'report-content': '報告の内容（内容、経緯、被害状況）',
    'nine-items': '委員会への報告の九項目',
    'preliminary-report': '委員会への速報',
    'final-report': '委員会への確報',
    'follow-up': '終わるまでの続報',
  },
  state: { done: '済み', open: '未了', late: '遅れ', 'not-applicable': '対象外' },
  why: {
    'number-not-agreed': '契約の語に数がなく、市と取り決めた数が根拠の文書とともに記録されていません。',
    'time-not-recorded': '時刻が記録されていないため、間に合ったかが分かりません。',
    'done-before-known': '知った時刻より前に行ったと記録されています。',
    'content-not-recorded': '報告した事項が記録されていません。',
    'content-missing': '報告していない事項があります。',
    'report-not-given': '報告がありません。',
    'items-missing': '書かれていない項目があります。',
    'application-unknown': '個人情報保護委員会への報告が要るかが分かりません。',
    'terms-unknown': '報告の期限が分かりません。',
    'purpose-unknown': '不正の目的によるものかが分からないため、期限が分かりません。',
    'not-closed': '事故が終わっていません。',
  },
  item: {
    content: '内容',
    course: '経緯',
    damage: '被害状況',
    outline: '概要',
    'data-items': '個人情報の項目',
    people: '本人の数',
    cause: '原因',
    'further-harm': '二次被害',
    'to-people': '本人への対応',
    publication: '公表',
    prevention: '再発防止のための措置',
    other: 'その他参考となる事項',
  },
};
