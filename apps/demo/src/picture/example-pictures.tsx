import { bundledHolidays, plainDate, yearMonth } from '@fukushi-kit/calendar';
import type { Verdict } from '@fukushi-kit/policy-check';
import type { ReactNode } from 'react';
import { ConsultationsByMonth } from './consultations-by-month.tsx';
import { DueCalendar } from './due-calendar.tsx';
import type { DueEntry } from './due-entry.ts';
import { PlanProgress } from './plan-progress.tsx';
import { RiskByKind } from './risk-by-kind.tsx';
import { VerdictsByChapter } from './verdicts-by-chapter.tsx';

/** Every picture as a page of a year shows it, with invented numbers. */
export function ExamplePictures(): ReactNode {
  return (
    <>
      <PlanProgress
        here={{ 'eligibility-check': 24, visit: 18, drafting: 31, signature: 9, submission: 14, receipt: 22 }}
      />
      <RiskByKind
        kinds={[
          {
            id: 'flood',
            label: '洪水',
            ranks: [
              { id: '5', label: '5.0m以上', persons: 2 },
              { id: '3', label: '3.0m以上5.0m未満', persons: 17 },
              { id: '0.5', label: '0.5m以上3.0m未満', persons: 46 },
              { id: '0', label: '0.5m未満', persons: 11 },
              { id: 'unknown', label: '未確認', persons: 8, isUnknown: true },
            ],
          },
          {
            id: 'landslide',
            label: '土砂',
            ranks: [
              { id: 'special', label: '土砂災害特別警戒区域', persons: 1 },
              { id: 'warning', label: '土砂災害警戒区域', persons: 6 },
            ],
          },
          { id: 'tsunami', label: '津波', ranks: [{ id: 'in', label: '浸水の想定区域内', persons: 29 }] },
          { id: 'storm-surge', label: '高潮', ranks: [{ id: 'in', label: '浸水の想定区域内', persons: 0 }] },
        ]}
      />
      <DueCalendar
        month={yearMonth('2025-07')}
        today={plainDate('2025-07-15')}
        holidays={bundledHolidays.names}
        entries={DUTIES}
      />
      <ConsultationsByMonth channels={CHANNELS} months={MONTHS} />
      <VerdictsByChapter chapters={CHAPTERS} />
    </>
  );
}

/** Nothing recorded yet. */
export function EmptyPictures(): ReactNode {
  return (
    <>
      <PlanProgress
        level={3}
        here={{ 'eligibility-check': 0, visit: 0, drafting: 0, signature: 0, submission: 0, receipt: 0 }}
      />
      <RiskByKind level={3} kinds={[]} />
      <DueCalendar level={3} month={yearMonth('2026-02')} today={null} holidays={new Map()} entries={[]} />
      <ConsultationsByMonth level={3} channels={CHANNELS} months={[]} />
      <VerdictsByChapter level={3} chapters={[]} />
    </>
  );
}

/** Numbers and words that are too large for their room, gaps, and one beside ten thousands. */
export function ExtremePictures(): ReactNode {
  const long =
    '個人情報の取扱いに係る安全管理措置並びに再委託の制限及び作業場所の変更に関する特記事項（追加の定めを含む。）';
  return (
    <>
      <PlanProgress
        level={3}
        here={{ 'eligibility-check': 1_234_567, visit: 1, drafting: 0, signature: 0, submission: 2, receipt: 987_654 }}
      />
      <RiskByKind
        level={3}
        kinds={[
          {
            id: 'long',
            label: '想定し得る最大規模の降雨による洪水（家屋倒壊等氾濫想定区域を含む。）',
            ranks: [
              { id: 'a', label: `${long}その1`, persons: 99_999 },
              { id: 'b', label: 'ア', persons: 1 },
            ],
          },
        ]}
      />
      <DueCalendar
        level={3}
        month={yearMonth('2026-05')}
        today={plainDate('2026-05-06')}
        holidays={bundledHolidays.names}
        entries={['a', 'b', 'c', 'd'].map((id) => ({
          id,
          title: `${long}${id}`,
          due: plainDate('2026-05-06'),
          state: 'open',
        }))}
      />
      <ConsultationsByMonth
        level={3}
        channels={[...CHANNELS, { id: 'other', label: 'その他の方法（オンラインでの面談など）' }]}
        months={[
          { month: yearMonth('2024-04'), counts: { visit: 123_456, phone: 1, other: 44_444 } },
          { month: yearMonth('2026-01'), counts: { visit: 1, phone: 2, outreach: 3, mail: 4, chat: 5, other: 6 } },
        ]}
      />
      <VerdictsByChapter
        level={3}
        chapters={[
          { id: '1', label: long, counts: verdicts(1, 1, 1, 1, 12_345, 1) },
          { id: '2', label: '一項目だけの章', counts: verdicts(0, 0, 1, 0, 0, 0) },
        ]}
      />
    </>
  );
}

const CHANNELS = [
  { id: 'visit', label: '来所' },
  { id: 'phone', label: '電話' },
  { id: 'outreach', label: '訪問' },
  { id: 'mail', label: 'メール' },
  { id: 'chat', label: 'チャット' },
] as const;

const MONTHS = [
  ['2025-04', 21, 34, 8, 5, 2],
  ['2025-05', 18, 41, 12, 6, 4],
  ['2025-06', 25, 38, 9, 9, 3],
  ['2025-07', 30, 45, 14, 8, 6],
  ['2025-08', 16, 29, 7, 11, 5],
  ['2025-09', 22, 37, 10, 7, 8],
  ['2025-10', 27, 48, 15, 12, 7],
  ['2025-11', 19, 35, 11, 10, 9],
  ['2025-12', 14, 26, 6, 8, 6],
  ['2026-01', 23, 40, 13, 13, 10],
  ['2026-02', 20, 33, null, 9, 8],
  ['2026-03', 31, 52, 17, 14, 12],
].map(([month, visit, phone, outreach, mail, chat]) => ({
  month: yearMonth(String(month)),
  counts: Object.fromEntries(
    [visit, phone, outreach, mail, chat].map((count, index) => [
      CHANNELS[index]?.id ?? '',
      typeof count === 'number' ? count : null,
    ]),
  ),
}));

const DUTIES: readonly DueEntry[] = [
  ...(
    [
      ['completion/2025-05', '2025-05-30', 'late', '追加資料の提出', '仕様書第9条'],
      ['monthly-report/2025-06', '2025-07-10', 'done', '月次報告書（6月分）', '仕様書第10条第2項　受託側'],
      ['inspection/2025-06', '2025-07-14', 'late', '検査の立会い', '仕様書第12条　受託側'],
      ['list/2025-06', '2025-07-18', 'due', '作成した計画の一覧の提出', '仕様書第10条第3項　受託側'],
      ['payment/2025-06', '2025-07-18', 'open', '委託料の請求', '仕様書第14条　受託側'],
      ['training', '2025-07-31', 'due', '従事者の研修の記録', '特記事項第5条　受託側'],
      ['monthly-report/2025-07', '2025-08-10', 'due', '月次報告書（7月分）', '仕様書第10条第2項　受託側'],
    ] as const
  ).map(([id, due, state, title, note]) => ({
    id,
    due: plainDate(due),
    state,
    title,
    note,
    href: `/duties/${id.replace('/', '-')}`,
  })),
  { id: 'handover', due: null, state: 'not-dated', title: '事故があったときの報告', note: '直ちに' },
];

function verdicts(...counts: readonly [number, number, number, number, number, number]): Record<Verdict, number> {
  const [nonconforming, effortUnmet, unverified, leftToCity, conforming, notApplicable] = counts;
  return {
    nonconforming,
    'effort-unmet': effortUnmet,
    unverified,
    'left-to-city': leftToCity,
    conforming,
    'not-applicable': notApplicable,
  };
}

const CHAPTERS = [
  { id: '1', label: '第1章　総則', counts: verdicts(0, 0, 0, 1, 5, 0) },
  { id: '2', label: '第2章　安全管理の体制', counts: verdicts(2, 0, 3, 0, 14, 1) },
  { id: '3', label: '第3章　作業場所と持出し', counts: verdicts(1, 1, 0, 0, 8, 2) },
  { id: '4', label: '第4章　再委託', counts: verdicts(0, 0, 0, 0, 0, 9) },
  { id: '5', label: '第5章　端末とネットワーク', counts: verdicts(4, 2, 6, 1, 11, 3) },
  { id: '6', label: '第6章　事故の報告', counts: verdicts(0, 0, 5, 0, 2, 0) },
  { id: '7', label: '第7章　契約の終了', counts: verdicts(0, 0, 0, 0, 0, 0) },
] as const;
