import { clause as clauseOf } from '@fukushi-kit/clause';
import {
  type BookEvidence,
  type BookKind,
  bookKinds,
  bookTitle,
  type Control,
  catalogue,
  evidenceIndex,
} from '@fukushi-kit/policy-check';
import type { EvidenceBook, EvidenceIndexForm } from '@fukushi-kit/schema';
import type { ReportedCheck } from '../../policy/reported-check.ts';
import { sheetSender } from '../../policy/sheet-sender.ts';

/**
 * The data of the list of what a check looked at (証跡一覧): every book that was given, and every register that a control of the
 * catalogue reads and that was not given. It holds no row of a register, only how many there are and their digest.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('kashiwa-r7', {}, noAgreement, plainDate('2025-06-30'));
 * const header = { controlNumber: null, madeOn: null, contractName: null, contractorName: null, kind: null, from: null,
 *   to: null, by: null, rulesVersion: null, logHead: null, remark: null, confirmedBy: null, confirmedOn: null };
 * const { books } = evidenceIndexForm({ report, books: {}, agreement: noAgreement, header });
 * books[0]?.name // => '従事者台帳'
 * books[0]?.standing // => 'not-given'
 */
export function evidenceIndexForm(check: ReportedCheck): EvidenceIndexForm {
  const { report, books, header } = check;
  const given = new Map(evidenceIndex(books).map((evidence) => [evidence.book, evidence]));
  const controls = catalogue(report.catalogue).chapters.flatMap((chapter) => chapter.controls);
  return {
    ...sheetSender(check),
    asOf: report.asOf,
    logHead: header.logHead,
    books: bookKinds.flatMap((kind) => {
      const readers = controls.filter(({ registers }) => registers.includes(kind.name));
      const evidence = given.get(kind.name);
      return evidence === undefined && readers.length === 0 ? [] : [bookRow(kind, evidence, readers)];
    }),
    remark: header.remark,
  };
}

function bookRow(
  { name, code }: BookKind,
  evidence: BookEvidence | undefined,
  readers: readonly Control[],
): EvidenceBook {
  const { coverage, rows, digest } = evidence ?? { coverage: null, rows: null, digest: null };
  const places = [...new Set(readers.map(({ clause }) => clauseOf(clause).at))];
  return {
    code,
    name: bookTitle(name),
    standing: evidence === undefined ? 'not-given' : 'given',
    rows,
    from: coverage?.from ?? null,
    to: coverage?.to ?? null,
    nil: coverage?.nil ?? null,
    declaredBy: coverage?.declaredBy ?? null,
    declaredOn: coverage?.declaredOn ?? null,
    digest,
    readBy: places.length === 0 ? null : places.join('、'),
    controls: readers.length,
  };
}
