import { describe, expect, test } from 'vitest';
import { dutyList } from '../src/duty/duty-list.ts';
import { calendarAt, reading, yearFacts } from './duty-sample.ts';

const list = (asOf: string, city: 'chigasaki' | 'kashiwa' = 'chigasaki') => dutyList(calendarAt(asOf, yearFacts(city)));

/** The lines about one duty. */
function about(id: string, text: string): readonly string[] {
  const lines = text.split('\n');
  const at = lines.indexOf(`      番号：${id}`);
  const notes = lines.slice(at).findIndex((line, index) => index > 0 && !line.startsWith('      '));
  return lines.slice(at - 1, notes < 0 ? undefined : at + notes).map((line) => line.trim());
}

describe('the list for people', () => {
  test('begins with contract and day, and orders its sections by urgency', () => {
    const lines = list('2026-04-15').split('\n');
    expect(lines.slice(0, 2)).toEqual(['義務の暦　茅ヶ崎市 令和7年度個別避難計画作成業務委託', '令和8年4月15日現在']);
    expect(lines.filter((line) => /^\S+　\d+件$/.test(line))).toEqual([
      '遅れ　9件',
      '未決　1件',
      '期限の定めなし　4件',
      '済み　12件',
    ]);
  });

  test('every entry of the calendar stands in it once', () => {
    const calendar = calendarAt('2025-12-01', yearFacts('kashiwa'));
    const shown = dutyList(calendar)
      .split('\n')
      .flatMap((line) => line.match(/^ {6}番号：(.+)$/)?.[1] ?? []);
    expect(shown.toSorted()).toEqual(calendar.duties.map(({ id }) => id).toSorted());
  });

  test('a late report says by how many days, and what of its day is doubtful', () => {
    expect(about('monthly-report/2025-12', list('2026-01-15'))).toEqual([
      '令和8年1月10日（土）まで　月次報告書と様式1・様式2の正本（原本）の提出（令和7年12月分）　受託側（chigasaki-r7:9(2) chigasaki-r7:9(1) chigasaki-r7:9(2)ア chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ）',
      '番号：monthly-report/2025-12',
      '5日の遅れ',
      '読み方：M月分はM月に作成する。提出はM月の翌月10日まで。（疑義 chigasaki-r7:9(2)/report-month）',
      '読み方：動かさない。閉庁日に当たることを知らせる。（疑義 chigasaki-r7:9(2)/closed-day）',
      '提出期限が閉庁日に当たります。仕様書に期限を動かす定めはないため、市に確かめてください。（chigasaki-r7:9(2) civil-code:142）',
    ]);
  });

  test('what was done late says when it was due', () => {
    expect(about('monthly-report/2025-07', list('2025-09-01')).slice(0, 3)).toEqual([
      '令和7年8月12日（火）済み　月次報告書と様式1・様式2の正本（原本）の提出（令和7年7月分）　受託側（chigasaki-r7:9(2) chigasaki-r7:9(1) chigasaki-r7:9(2)ア chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ）',
      '番号：monthly-report/2025-07',
      '期限：令和7年8月10日（日）まで',
    ]);
    expect(about('monthly-report/2025-07', list('2025-09-01'))).toContain('2日の遅れ');
    expect(about('safety-report', list('2025-09-01'))).toContain('文書番号：AN-1');
  });

  test('what is open shows the day under each reading', () => {
    expect(about('monthly-report/2026-03', list('2026-03-01')).slice(2, 5)).toEqual([
      '読み方が未決：3月1日から10日までの仕事は、期間内に提出の期限がない。（疑義 chigasaki-r7:4/march-work）',
      '「3月10日までに提出する。」と読めば令和8年3月10日（火）',
      '「4月10日までに提出する。」と読めば令和8年4月10日（金）',
    ]);
  });

  test.each<[id: string, begins: string]>([
    ['national-report/D-1', '遅延なく（令和7年6月20日（金）から）'],
    ['other-duty-approval/K-1', '令和7年8月17日（日）又は令和7年8月18日（月）まで'],
    ['network-change-notice/N-1', '令和7年9月1日（月）の前'],
    ['policy-meeting-report/P-1', '令和7年11月30日（日）をめど'],
    ['new-hire-papers/A-2', '令和7年10月15日（水）以後'],
    ['media-return', '直ちに　'],
    ['advance/1', '取り決めた日　'],
    ['completion-report', '令和8年3月31日（火）まで'],
  ])('%s says its time in the contract’s words', (id, begins) => {
    expect(about(id, list('2026-04-01', 'kashiwa'))[0]).toMatch(begins);
  });

  test('a day set by the municipality or the law is told apart', () => {
    expect(about('inspection/2025-07', list('2025-08-15'))).toContain('期限の根拠：法律');
    const changed = reading('chigasaki-r7', {});
    const clause = 'chigasaki-r7:特記13(2)';
    const days = { title: '設定', from: '2025-04-01', to: null, unit: '日', basis: 'municipality', clause } as const;
    changed.parameters.push({ ...days, id: 'incident-measures-days', value: 3 });
    const text = dutyList(calendarAt('2025-10-21', yearFacts('chigasaki'), changed));
    expect(about('incident-measures/I-1', text)).toEqual([
      '令和7年10月23日（木）まで　被害を最小限にする措置（I-1）　受託側（chigasaki-r7:特記13(2)）',
      '番号：incident-measures/I-1',
      '期限の根拠：市の設定',
      '市の設定による日で、仕様書の期限ではありません。（chigasaki-r7:特記13(2)）',
    ]);
  });
});
