import type { CentreLog, DutyFacts, StaffRoster } from '@fukushi-kit/schema';

/** The facts of a duty calendar that another record tells already. */
export type RecordedFacts = Pick<DutyFacts, 'staffChanges' | 'leaves' | 'occasions' | 'done'>;

/**
 * What the roster (従事者名簿) tells: changes and leaves, each by the number of the member and its place in the roster,
 * and the reports of changes that were made.
 *
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * const changes = [{ kind: 'retires', on: '2025-12-01', reportedOn: '2025-10-20', isNewHire: null }];
 * const told = factsOfRoster({ staff: [{ staffNumber: 'S-3', changes, leaves: [] }] });
 * told.staffChanges // => [{ number: 'S-3-1', kind: 'retires', on: '2025-12-01', isNewHire: null }]
 * told.done // => [{ duty: 'staff-change-report/S-3-1', on: '2025-10-20', ref: null }]
 */
export function factsOfRoster({ staff }: Pick<StaffRoster, 'staff'>): RecordedFacts {
  const changes = staff.flatMap(({ staffNumber, changes: all }) =>
    all.map((change, index) => ({ number: `${staffNumber}-${index + 1}`, change })),
  );
  return {
    staffChanges: changes.map(({ number, change: { kind, on, isNewHire } }) => ({ number, kind, on, isNewHire })),
    leaves: staff.flatMap(({ staffNumber, leaves }) =>
      leaves.map((leave, index) => ({ number: `${staffNumber}-${index + 1}`, ...leave })),
    ),
    occasions: [],
    done: changes.flatMap(({ number, change: { reportedOn } }) =>
      reported(`staff-change-report/${number}`, reportedOn),
    ),
  };
}

/**
 * What the complaints (苦情等) of a centre tell: each is an occasion, and the reports of them that were made.
 *
 * @clause kashiwa-r7:14(6)
 *
 * @example
 * const told = factsOfComplaints([{ number: 'K-1', receivedOn: '2025-06-02', reportedOn: null }]);
 * told.occasions // => [{ number: 'K-1', kind: 'complaint', on: '2025-06-02' }]
 * told.done // => []
 */
export function factsOfComplaints(
  complaints: readonly Pick<CentreLog['complaints'][number], 'number' | 'receivedOn' | 'reportedOn'>[],
): RecordedFacts {
  return {
    staffChanges: [],
    leaves: [],
    occasions: complaints.map(({ number, receivedOn: on }) => ({ number, kind: 'complaint', on })),
    done: complaints.flatMap(({ number, reportedOn }) => reported(`complaint-report/${number}`, reportedOn)),
  };
}

function reported(duty: string, on: string | null): DutyFacts['done'] {
  return on === null ? [] : [{ duty, on, ref: null }];
}

/**
 * The facts after a record was changed: what it told `before` gives way to what it tells `now`. What was recorded
 * otherwise stays, unless the record now says the same thing by the same number.
 *
 * @clause none keeps two records in step
 *
 * @example
 * const before = factsOfComplaints([{ number: 'K-1', receivedOn: '2025-06-02', reportedOn: '2025-06-03' }]);
 * const now = factsOfComplaints([{ number: 'K-1', receivedOn: '2025-06-02', reportedOn: null }]);
 * const kept = withRecorded({ ...noDutyFacts('kashiwa-r7'), ...before }, before, now);
 * kept.occasions.map(({ number }) => number) // => ['K-1']
 * kept.done // => []
 */
export function withRecorded(facts: DutyFacts, before: RecordedFacts, now: RecordedFacts): DutyFacts {
  return {
    ...facts,
    staffChanges: replaced(facts, before, now, 'staffChanges', ({ number }) => number),
    leaves: replaced(facts, before, now, 'leaves', ({ number }) => number),
    occasions: replaced(facts, before, now, 'occasions', ({ kind, number }) => `${kind} ${number}`),
    done: replaced(facts, before, now, 'done', ({ duty }) => duty),
  };
}

function replaced<List extends keyof RecordedFacts>(
  facts: DutyFacts,
  before: RecordedFacts,
  now: RecordedFacts,
  list: List,
  keyOf: (row: RecordedFacts[List][number]) => string,
): RecordedFacts[List][number][] {
  const told = new Set([...before[list], ...now[list]].map(keyOf));
  return [...facts[list].filter((row) => !told.has(keyOf(row))), ...now[list]];
}
