import type { Facts } from '@fukushi-kit/rule';
import { compareExact, type Exact, exact, exactProduct, type ReadingUsed } from '@fukushi-kit/yen';
import type { CountedVocabulary } from './counted-rule.ts';
import type { StaffingTerms } from './staffing-terms.ts';

/** Somebody who is placed on a day: the facts by which the person counts, and the weekly hours. */
export interface Counted {
  readonly facts: Facts<CountedVocabulary> & {
    readonly isResponsiblePerson: boolean | null;
    readonly isOnLongLeave: boolean | null;
  };
  readonly hours: Exact;
}

/** The readings that count the people of a day; one that nobody gives rise to, or that nobody chose, is not used. */
export function staffingReadings(placed: readonly Counted[], terms: StaffingTerms): readonly ReadingUsed[] {
  const { fullTimeWeeklyMinutes: minutes, responsiblePersonCounts, longLeaveCounts } = terms;
  const isPartTime = placed.some(
    ({ hours }) => minutes !== null && compareExact(exactProduct([hours, exact(60)]), exact(minutes)) !== 0,
  );
  const isAway = placed.some(({ facts }) => facts.isOnLongLeave === true);
  const isHeaded = placed.some(({ facts }) => facts.isResponsiblePerson === true);
  return [
    ...(isPartTime ? [{ doubt: 'kashiwa-r7:6(1)/part-time', reading: 'weekly-hours' } as const] : []),
    ...(isHeaded && responsiblePersonCounts !== null
      ? [{ doubt: 'kashiwa-r7:6(1)/responsible-person', reading: word(responsiblePersonCounts) } as const]
      : []),
    ...(isAway ? [{ doubt: 'kashiwa-r7:6(8)/ninety-days', reading: 'continuous' } as const] : []),
    ...(isAway && longLeaveCounts !== null
      ? [{ doubt: 'kashiwa-r7:6(8)/long-leave', reading: word(longLeaveCounts) } as const]
      : []),
  ];
}

function word(counts: boolean): string {
  return counts ? 'counts' : 'does-not-count';
}
