import { plainDate } from '@fukushi-kit/calendar';
import type { ReportedStructure } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, plainly, remarked, remarking, worst } from '../judge/judgement.ts';
import { laterDay } from '../judge/later-day.ts';
import { gapJudgement } from '../judge/settled.ts';
import { type StructureDrift, structureDrift } from '../structure/structure-drift.ts';

/**
 * What changed since the safety structure was reported was notified promptly (速やかに届け出る): each report was followed by
 * a notice within the agreed days of the first difference, and nothing is left that was not notified.
 *
 * @clause chigasaki-r7:特記2(6)
 */
export function structureChangesAreNotified(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  const reports = (at.book('reportedStructures')?.rows ?? [])
    .filter(({ reportedOn }) => reportedOn <= day)
    .toSorted((one, other) => (one.reportedOn < other.reportedOn ? -1 : 1));
  if (reports.length === 0) return remarked('open', 'no-copy-of-the-report', 'reportedStructures');
  const gaps = (['staff', 'documents', 'workplaces'] as const).flatMap((name) => {
    const gap = coverageGap(at, name, 'work');
    return gap === null ? [] : [gapJudgement(gap, name)];
  });
  const books: Books = { staff: at.book('staff'), documents: at.book('documents'), workplaces: at.book('workplaces') };
  return worst([...gaps, ...reports.map((report, index) => notified(at, books, report, reports[index + 1]))]);
}

function notified(
  at: Inquiry,
  books: Books,
  report: ReportedStructure,
  next: ReportedStructure | undefined,
): Judgement {
  const until = next === undefined ? at.contract.workDay : plainDate(next.reportedOn);
  return answer(at, report, structureDrift(report, books, until), next === undefined ? null : until);
}

function answer(
  at: Inquiry,
  { number }: ReportedStructure,
  { isIntact, isChanged, since, changes }: StructureDrift,
  notifiedOn: string | null,
): Judgement {
  if (!isIntact) return remarked('open', 'copy-of-the-report-altered', 'reportedStructures', [number]);
  if (!isChanged) return plainly('conforming');
  if (changes.some(({ code }) => code === 'comparison-open'))
    return remarked('open', 'structure-not-comparable', 'reportedStructures', [number]);
  if (since === null) return remarked('open', 'change-not-dated', 'reportedStructures', [number]);
  const days = at.parameter('structure-notice-days');
  const about = { book: 'reportedStructures', rows: [number] } as const;
  if (days === null)
    return remarking({ ...about, weight: 'open', code: 'parameter-unset', wanting: 'structure-notice-days' });
  const isLate = (notifiedOn ?? at.asOf) > laterDay(since, days);
  if (notifiedOn !== null)
    return isLate ? remarked('breach', 'change-notified-late', 'reportedStructures', [number]) : plainly('conforming');
  if (isLate) return remarked('breach', 'change-not-notified', 'reportedStructures', [number]);
  return { ...remarked('told', 'change-not-notified', 'reportedStructures', [number]), standing: 'not-applicable' };
}
