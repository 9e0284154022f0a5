import type { DutyFacts, StaffRoster } from '@fukushi-kit/schema';

/**
 * The facts of the duty calendar after the roster: changes and leaves by the number of the member and their place, and the
 * reports of them that were made. What was recorded otherwise stays.
 */
export function dutyFactsOfRoster(facts: DutyFacts, { staff }: StaffRoster): DutyFacts {
  const changes = staff.flatMap(({ staffNumber, changes: all }) =>
    all.map(({ kind, on, isNewHire, reportedOn }, index) => ({
      fact: { number: `${staffNumber}-${index + 1}`, kind, on, isNewHire },
      reportedOn,
    })),
  );
  const leaves = staff.flatMap(({ staffNumber, leaves: all }) =>
    all.map((leave, index) => ({ number: `${staffNumber}-${index + 1}`, ...leave })),
  );
  const reports = changes.flatMap(({ fact, reportedOn }) =>
    reportedOn === null ? [] : [{ duty: `staff-change-report/${fact.number}`, on: reportedOn, ref: null }],
  );
  const own = new Set(staff.map(({ staffNumber }) => staffNumber));
  const isOther = ({ number }: { readonly number: string }): boolean => !own.has(number.replace(/-\d+$/, ''));
  return {
    ...facts,
    staffChanges: [...facts.staffChanges.filter(isOther), ...changes.map(({ fact }) => fact)],
    leaves: [...facts.leaves.filter(isOther), ...leaves],
    done: [...facts.done.filter(({ duty }) => !reports.some((report) => report.duty === duty)), ...reports],
  };
}
