import {
  type BookEvidence,
  type BookName,
  type ControlId,
  type ControlResult,
  control,
  evidenceIndex,
} from '@fukushi-kit/policy-check';
import type { CheckAnswer, ConfirmationRow, EffortAnswer } from '@fukushi-kit/schema';
import { evidenceText } from './evidence-text.ts';
import { findingTexts } from './finding-texts.ts';
import type { Remedy } from './remedy.ts';
import type { ReportedCheck } from './reported-check.ts';

/** An answer on a check sheet, of a duty or of an effort. */
export interface ControlAnswer extends Omit<CheckAnswer, 'verdict'> {
  readonly verdict: CheckAnswer['verdict'] | EffortAnswer['verdict'];
}

/**
 * The row of each control on a check sheet (点検表), as the report says. A control that is left to the city has no verdict. Who
 * confirmed it and when are those of the confirmation that counts; where there is none they are left to be written.
 */
export function checkAnswers(check: ReportedCheck): ReadonlyMap<ControlId, ControlAnswer> {
  const evidence = new Map(evidenceIndex(check.books).map((each) => [each.book, each]));
  return new Map(check.report.results.map((result) => [result.control, answerOf(check, result, evidence)]));
}

function answerOf(
  { report, books, agreement, remedies = {} }: ReportedCheck,
  result: ControlResult,
  evidence: ReadonlyMap<BookName, BookEvidence>,
): ControlAnswer {
  const confirmed = books.confirmations?.rows.find(({ number }) => number === result.confirmation);
  const findings = findingTexts(result, agreement, report.asOf);
  return {
    verdict: result.verdict === 'left-to-city' ? null : result.verdict,
    methods: methodsOf(result, confirmed, evidence),
    evidence: evidenceText(result, evidence),
    finding: findings.length === 0 ? null : findings.join('\n'),
    ...remedyDays(result, remedies),
    checkedBy: confirmed?.confirmedBy ?? null,
    checkedOn: confirmed?.on ?? null,
  };
}

/** Registers that were compared are measured (実測); what a person confirmed was examined (資料). */
function methodsOf(
  { control: id }: ControlResult,
  confirmed: ConfirmationRow | undefined,
  evidence: ReadonlyMap<BookName, BookEvidence>,
): CheckAnswer['methods'] {
  const compared = control(id).registers.some((name) => evidence.has(name));
  return [...(compared ? ['test' as const] : []), ...(confirmed === undefined ? [] : ['examine' as const])];
}

/** The last day by which its breaches are to be put right, and the last one on which they were, where all are dated. */
function remedyDays(
  { findings }: ControlResult,
  remedies: Readonly<Record<string, Remedy>>,
): Pick<CheckAnswer, 'remedyBy' | 'remediedOn'> {
  const own = findings.filter(({ severity }) => severity === 'error').map(({ key }) => remedies[key]);
  return { remedyBy: lastOf(own.map((each) => each?.dueOn)), remediedOn: lastOf(own.map((each) => each?.doneOn)) };
}

function lastOf(days: readonly (string | null | undefined)[]): string | null {
  const known = days.filter((day) => day !== null && day !== undefined);
  return known.length === days.length ? (known.toSorted().at(-1) ?? null) : null;
}
