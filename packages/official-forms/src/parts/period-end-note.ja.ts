import type { periodEndFindings } from '@fukushi-kit/support-case';

type PeriodEndFindings = ReturnType<typeof periodEndFindings>;

/** What stands beside the due day: how the fiscal year that the specification names is read; `null` where nothing is said. */
export function periodEndNote(findings: PeriodEndFindings): string | null {
  const isOfOtherYear = findings.some(({ code }) => code === 'period-end-of-other-year');
  return isOfOtherYear ? '仕様書8(5)の「令和6年度」は，この契約の委託期間と読む。' : null;
}
