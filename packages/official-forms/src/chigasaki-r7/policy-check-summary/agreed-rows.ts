import type { PlainDate } from '@fukushi-kit/calendar';
import { clause } from '@fukushi-kit/clause';
import {
  agreedParameter,
  catalogue,
  control,
  isControlId,
  messages,
  type ParameterName,
  type PolicyReport,
  parameterTitle,
  parameterUnit,
  words as policyWords,
} from '@fukushi-kit/policy-check';
import type { PolicyAgreement, SummaryParameter, SummaryWaiver, WaiverBook, WaiverRow } from '@fukushi-kit/schema';
import { words } from '../../policy/messages.ja.ts';

/** Each number that a control of the catalogue needs, as agreed on up to the day of the check, or not agreed on. */
export function parameterRows(
  { catalogue: id }: PolicyReport,
  agreement: PolicyAgreement,
  asOf: PlainDate,
): SummaryParameter[] {
  const needed = new Map<ParameterName, { readonly words: Set<string>; controls: number }>();
  for (const { parameters } of catalogue(id).chapters.flatMap(({ controls }) => controls)) {
    for (const { parameter, word } of parameters) {
      const known = needed.get(parameter) ?? { words: new Set<string>(), controls: 0 };
      if (word !== null) known.words.add(word);
      needed.set(parameter, { ...known, controls: known.controls + 1 });
    }
  }
  return [...needed].map(([name, { words: said, controls }]) => {
    const agreed = agreedParameter(agreement, name, asOf);
    return {
      name: parameterTitle(name),
      word: said.size === 0 ? words.noWord : [...said].join('、'),
      value: agreed?.value ?? null,
      unit: policyWords.unit[parameterUnit(name)],
      basis: agreed?.basis ?? words.notAgreed,
      agreedOn: agreed?.agreedOn ?? null,
      controls,
    };
  });
}

/** Each waiver of a control of the catalogue, and whether it has an effect; those of controls that nobody knows too. */
export function waiverRows(report: PolicyReport, book: WaiverBook | undefined): SummaryWaiver[] {
  const own = new Set<string>(report.results.map(({ control: id }) => id));
  return (book?.rows ?? []).flatMap((row, index) =>
    own.has(row.control) || !isControlId(row.control) ? [waiverRow(report, row, index)] : [],
  );
}

function waiverRow(report: PolicyReport, row: WaiverRow, index: number): SummaryWaiver {
  const { number, control: id, document, from, until } = row;
  const fault = report.waiverFindings.find(({ path }) => path[1] === index);
  const isUsed = report.results.some(({ waivers }) => waivers.includes(number));
  const standing = isUsed ? words.inEffect : words.notUsed;
  return {
    number,
    clause: isControlId(id) ? clause(control(id).clause).at : id,
    document,
    from,
    until,
    effect: fault === undefined ? standing : words.noEffect(messages[fault.code]),
  };
}
