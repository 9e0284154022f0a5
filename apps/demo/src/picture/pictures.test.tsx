import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ConsultationsByMonth } from './consultations-by-month.tsx';
import { DueCalendar } from './due-calendar.tsx';
import { EmptyPictures, ExamplePictures, ExtremePictures } from './example-pictures.tsx';
import { PlanProgress } from './plan-progress.tsx';
import { RiskByKind } from './risk-by-kind.tsx';

const html = (picture: ReactNode): string => renderToStaticMarkup(picture);
const words = (picture: ReactNode): string => html(picture).replaceAll(/<[^>]*>/g, ' ');

const PAGES = [
  ['a year', <ExamplePictures key="a" />],
  ['nothing', <EmptyPictures key="b" />],
  ['extremes', <ExtremePictures key="c" />],
] as const;

describe.each(PAGES)('the pictures of %s', (_, page) => {
  const text = html(page);

  test('hold no style and no script in their text, as the policy of the app asks', () => {
    expect(text).not.toMatch(/ style=|<script|<style| on[a-z]+=/);
  });

  test('draw no number that is none, and nothing beyond their frame', () => {
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
    const ends = [...text.matchAll(/<rect class="pic-part" x="([\d.]+)%"(?: y="[\d.]+%")? width="([\d.]+)%"/g)];
    for (const [, x, width] of ends) expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.01);
  });

  test('give every element a name of its own, and point to no other', () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...text.matchAll(/url\(#([^)]+)\)|aria-(?:labelledby|describedby)="([^"]+)"/g)];
    for (const [, fill, name] of targets) expect(ids).toContain(fill ?? name);
  });
});

test('what is empty says so, and draws nothing', () => {
  const text = html(<EmptyPictures />);
  expect(text.match(/まだありません。/g)).toHaveLength(5);
  expect(text).not.toContain('role="img"');
});

test('a count that is none is refused, not drawn', () => {
  const stages = { 'eligibility-check': 1, visit: 1, drafting: 1, signature: 1, submission: 1, receipt: 1 };
  for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => html(<PlanProgress here={{ ...stages, visit: wrong }} />)).toThrow(RangeError);
  }
});

describe('災害ごとの人数', () => {
  test('who was not looked at yet is counted neither as at risk nor as safe', () => {
    const ranks = [
      { id: 'deep', label: '3.0m以上', persons: 2 },
      { id: 'shallow', label: '0.5m未満', persons: 3 },
      { id: 'unknown', label: '未確認', persons: 40, isUnknown: true },
    ];
    const text = words(<RiskByKind kinds={[{ id: 'flood', label: '洪水', ranks }]} />);
    expect(text).toContain('最も多いのは洪水（5人）です。');
    expect(text).toMatch(/洪水　計（未確認を除く）\s+5人/);
  });

  test('kinds with as many persons are told together', () => {
    const kinds = ['洪水', '高潮'].map((label) => ({
      id: label,
      label,
      ranks: [{ id: 'in', label: '内', persons: 7 }],
    }));
    expect(words(<RiskByKind kinds={kinds} />)).toContain('最も多いのは洪水・高潮（各7人）です。');
  });
});

describe('月ごとの相談件数', () => {
  const channels = [{ id: 'visit', label: '来所' }];
  const month = (of: string, visit: number | null): { month: ReturnType<typeof yearMonth>; counts: object } => ({
    month: yearMonth(of),
    counts: { visit },
  });

  test('a month that nobody recorded is no month without consultations', () => {
    const months = [month('2025-06', 0), month('2025-04', 3)] as Parameters<typeof ConsultationsByMonth>[0]['months'];
    const text = words(<ConsultationsByMonth channels={channels} months={months} />);
    expect(text).toMatch(/令和7年5月\s+記録なし\s+記録なし/);
    expect(text).toMatch(/令和7年6月\s+0\s+0/);
    expect(text).toContain('相談は3件以上です。');
  });

  test('zeros that were recorded are numbers', () => {
    const months = [month('2025-04', 0)] as Parameters<typeof ConsultationsByMonth>[0]['months'];
    const text = words(<ConsultationsByMonth channels={channels} months={months} />);
    expect(text).toContain('令和7年4月の相談は0件です。');
  });

  test('a month that stands twice, and a channel that is unknown, are refused', () => {
    const twice = [month('2025-04', 1), month('2025-04', 2)] as Parameters<typeof ConsultationsByMonth>[0]['months'];
    expect(() => html(<ConsultationsByMonth channels={channels} months={twice} />)).toThrow('A month stands twice');
    const stray = [{ month: yearMonth('2025-04'), counts: { fax: 1 } }];
    expect(() => html(<ConsultationsByMonth channels={channels} months={stray} />)).toThrow('"fax"');
  });
});

describe('義務の暦', () => {
  const calendar = (due: string | null, state: 'late' | 'due' | 'not-dated'): string =>
    words(
      <DueCalendar
        month={yearMonth('2025-07')}
        today={null}
        holidays={new Map()}
        entries={[{ id: 'a', title: '月次報告書', due: due === null ? null : plainDate(due), state }]}
      />,
    );

  test.each<[due: string | null, state: 'late' | 'due' | 'not-dated', told: string]>([
    ['2025-06-30', 'late', '前の月までに期日が過ぎ、済んでいない義務'],
    ['2025-07-01', 'due', '令和7年7月に期日のある義務'],
    ['2025-07-31', 'due', '令和7年7月に期日のある義務'],
    [null, 'not-dated', '期日のない義務'],
    ['2025-08-01', 'due', 'ほかの月に期日のある義務1件は、ここに出ていません。'],
  ])('no duty is lost: %s, %s', (due, state, told) => {
    expect(calendar(due, state)).toContain(told);
  });
});
