import type { SupportCase } from '@fukushi-kit/schema';
import { caseHistory, type PerformancePeriod } from '@fukushi-kit/support-case';
import type { Told } from '../finding-list.tsx';
import { toldCase } from './told-case.ts';

/** What an added event brings that the log refuses, be it of the event itself or of one that came after its day. */
export function newFaults(before: SupportCase, after: SupportCase, period: PerformancePeriod): readonly Told[] {
  const refusedOf = (one: SupportCase): readonly Told[] => {
    const history = caseHistory(one, period);
    const refused = one.events.flatMap((event, index) => (history.events.includes(event) ? [] : [index]));
    const findings = history.findings.filter(({ path }) => refused.includes(Number(path[1])));
    return toldCase(one, { ...history, findings });
  };
  const known = new Set(refusedOf(before).map(({ key }) => key));
  return refusedOf(after).filter(({ key }) => !known.has(key));
}
