import { type Verdict, words as verdictWords } from '@fukushi-kit/policy-check';
import type { EcoCheckForm } from '@fukushi-kit/schema';
import { byItem } from '../../parts/check-sheet/by-item.ts';
import { checkScope } from '../../policy/check-scope.ts';
import { expectCatalogue } from '../../policy/expect-catalogue.ts';
import { words } from '../../policy/messages.ja.ts';
import type { ReportedCheck } from '../../policy/reported-check.ts';
import { ecoGroups } from './eco-groups.ts';

type Answers = EcoCheckForm['answers'];

/**
 * The data of the check sheet of the eco-office rules (エコオフィス行動ルール 点検表) from a report on their controls: the verdict
 * of every rule, and which rules are to be done better. Whose office it is, the temperatures and until when something is done
 * no report tells; they are passed in, or left to be written.
 *
 * @throws {RangeError} if the report is on another catalogue.
 *
 * @clause chigasaki-r7:15(1)
 * @clause chigasaki-r7:15(2)
 * @clause chigasaki-r7:15(3)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('chigasaki-r7-eco', {}, noAgreement, plainDate('2025-06-30'));
 * const header = { controlNumber: null, madeOn: null, contractName: null, contractorName: null, kind: null, from: null,
 *   to: null, by: null, rulesVersion: null, logHead: null, remark: null, confirmedBy: null, confirmedOn: null };
 * const office = { office: null, coolingDegrees: null, heatingDegrees: null };
 * ecoCheckOfReport({ report, books: {}, agreement: noAgreement, header }, office).answers.law // => 'unverified'
 */
export function ecoCheckOfReport(
  check: ReportedCheck,
  office: Pick<EcoCheckForm, 'office' | 'coolingDegrees' | 'heatingDegrees'>,
): EcoCheckForm {
  const { report, header } = check;
  expectCatalogue(report, 'chigasaki-r7-eco');
  const { from, to } = checkScope(check);
  const items = ecoGroups.flatMap(({ topics }) => topics.flatMap((topic) => topic.items.map(({ id }) => id)));
  const verdicts = new Map<string, Verdict>(report.results.map(({ control, verdict }) => [control, verdict]));
  const known = Object.fromEntries(
    items.map((item) => [item, verdicts.get(controlOf(item)) ?? null]),
  ) as Partial<Answers>;
  const answers = byItem<Answers>(items, known, null);
  return {
    schemaVersion: '1',
    controlNumber: header.controlNumber,
    madeOn: header.madeOn,
    contractorName: header.contractorName,
    ...office,
    from,
    to,
    checkedBy: header.by,
    checkedOn: report.asOf,
    answers,
    improvements: improvements(items, answers, header.remark),
    confirmedBy: header.confirmedBy,
    confirmedOn: header.confirmedOn,
  };
}

/** The control of a rule is called after it, with `eco-` before it where it does not begin so itself. */
function controlOf(item: keyof Answers): string {
  return item.startsWith('eco-') ? item : `eco-${item}`;
}

/** The numbers of the rules that are broken or not met, as the sheet asks for them, and what people remark. */
function improvements(items: readonly (keyof Answers)[], answers: Answers, remark: string | null): string | null {
  const missed = (['nonconforming', 'effort-unmet'] as const).flatMap((verdict) => {
    const numbers = items.flatMap((id, index) => (answers[id] === verdict ? [index + 1] : []));
    return numbers.length === 0 ? [] : [words.unmet(numbers, verdictWords.verdict[verdict])];
  });
  const lines = [...missed, ...(remark === null ? [] : [remark])];
  return lines.length === 0 ? null : lines.join('\n');
}
