import type { CentreLog, DutyFacts } from '@fukushi-kit/schema';

/** The facts of the duty calendar with the complaints of the log, and the reports of them that were made. */
export function dutyFactsOfComplaints(facts: DutyFacts, { complaints }: Pick<CentreLog, 'complaints'>): DutyFacts {
  const occasions = complaints.map(({ number, receivedOn: on }) => ({ number, kind: 'complaint' as const, on }));
  const reports = complaints.flatMap(({ number, reportedOn }) =>
    reportedOn === null ? [] : [{ duty: `complaint-report/${number}`, on: reportedOn, ref: null }],
  );
  const isOther = ({ number, kind }: DutyFacts['occasions'][number]): boolean =>
    kind !== 'complaint' || occasions.every((occasion) => occasion.number !== number);
  return {
    ...facts,
    occasions: [...facts.occasions.filter(isOther), ...occasions],
    done: [...facts.done.filter(({ duty }) => reports.every((report) => report.duty !== duty)), ...reports],
  };
}
