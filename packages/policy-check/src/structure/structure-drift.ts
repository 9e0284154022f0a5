import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ReportedStructure } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import type { PolicyFinding, StructureChangeCode } from '../finding-code.ts';
import { safetyStructureChanges } from '../safety-structure/safety-structure-changes.ts';
import { structureAt } from './structure-at.ts';
import { structureDigest } from './structure-digest.ts';

/**
 * What differs between a structure that was reported to the city and the registers of a later day, and since when.
 *
 * @clause chigasaki-r7:特記2(6)
 */
export interface StructureDrift {
  /** Whether the copy of the report is as it was when it was reported: its digest still fits. */
  readonly isIntact: boolean;
  /** Whether the registers show something else than was reported. */
  readonly isChanged: boolean;
  /**
   * The first day on which they do, `null` where there is none, or where they do so on the day of the report already, because
   * a row was written over: then nobody can tell since when.
   */
  readonly since: PlainDate | null;
  /** The changes that have to be notified; paths lead into the structure of the registers. */
  readonly changes: readonly PolicyFinding<StructureChangeCode>[];
}

/**
 * The difference (差異) between what was reported and what the registers show at the end of `day`, found by its digest. That
 * the version of a structure was not raised is no difference here, because registers have none.
 *
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const structure = structureAt({}, plainDate('2025-04-14'));
 * const report = { number: 'D-1', reportedOn: '2025-04-14', digest: structureDigest(structure), structure };
 * structureDrift(report, {}, plainDate('2025-06-30')) // => { isIntact: true, isChanged: false, since: null, changes: [] }
 */
export function structureDrift(report: ReportedStructure, books: Books, day: PlainDate): StructureDrift {
  const now = structureAt(books, day);
  const isIntact = structureDigest(report.structure) === report.digest;
  if (structureDigest(now) === report.digest) return { isIntact, isChanged: false, since: null, changes: [] };
  const changes = safetyStructureChanges(report.structure, now).filter(
    ({ code }) => code !== 'change-without-new-version',
  );
  return { isIntact, isChanged: true, since: firstDifference(report, books, day), changes };
}

/**
 * The first day since the report on which the registers show something else and do so until `day`. Only days on which a
 * row of the registers begins, or something in it happens, can bring a difference.
 */
function firstDifference({ reportedOn, digest }: ReportedStructure, books: Books, day: PlainDate): PlainDate | null {
  const turning = [...turningDays(books)].filter((each) => each > reportedOn && each <= day).toSorted();
  const differs = (each: PlainDate): boolean => structureDigest(structureAt(books, each)) !== digest;
  const sameAgain = turning.findLastIndex((each) => !differs(each));
  if (sameAgain < 0 && differs(plainDate(reportedOn))) return null;
  return turning[sameAgain + 1] ?? day;
}

function turningDays({ staff, documents, workplaces }: Books): ReadonlySet<PlainDate> {
  const days = [
    ...(staff?.rows ?? []).flatMap(({ joinedOn, leftOn }) => [joinedOn, leftOn]),
    ...(documents?.rows ?? []).map(({ madeOn }) => madeOn),
    ...(workplaces?.rows ?? []).flatMap(({ from, to }) => [from, to]),
  ];
  return new Set(days.flatMap((day) => (day === null ? [] : [plainDate(day)])));
}
