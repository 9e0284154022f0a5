import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type Books, soleContract, structureAt, structureDrift } from '@fukushi-kit/policy-check';
import type { SafetyReportForm, SafetyStructure } from '@fukushi-kit/schema';
import { safetyReportForm } from './safety-report-form.ts';

/**
 * The data of the report on safety measures and responsibility (安全対策・管理責任体制) from the registers as they stand at the end of
 * a day: the first report where nothing was reported up to then, or else the notice of what changed since the last one. Where
 * nothing has to be notified there is none, `null`.
 *
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sender = { controlNumber: null, contractName: null, contractor };
 * safetyReportOfBooks({ books: {}, asOf: plainDate('2025-05-12'), madeOn: null, sender })?.kind // => 'report'
 */
export function safetyReportOfBooks(given: {
  readonly books: Books;
  readonly asOf: PlainDate;
  readonly madeOn: PlainDate | null;
  readonly sender: Pick<SafetyReportForm, 'controlNumber' | 'contractName' | 'contractor'>;
}): SafetyReportForm | null {
  const { books, asOf, madeOn, sender } = given;
  const startsOn = soleContract(books)?.workStartsOn ?? null;
  const workStartsOn = startsOn === null ? null : plainDate(startsOn);
  const reports = (books.reportedStructures?.rows ?? [])
    .filter(({ reportedOn }) => reportedOn <= asOf)
    .toSorted((one, other) => (one.reportedOn < other.reportedOn ? -1 : 1));
  const last = reports.at(-1);
  const now = structureAt(books, asOf);
  if (last === undefined) {
    return safetyReportForm({ structure: now, reported: null, madeOn, workStartsOn, sender });
  }
  if (structureDrift(last, books, asOf).changes.length === 0) return null;
  const structure: SafetyStructure = {
    ...now,
    version: last.structure.version + 1,
    reports: [{ version: last.structure.version, on: last.reportedOn }],
  };
  return safetyReportForm({ structure, reported: last.structure, madeOn, workStartsOn, sender });
}
