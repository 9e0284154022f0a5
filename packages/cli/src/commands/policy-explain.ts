import { clause, clauseLabel, doubt } from '@fukushi-kit/clause';
import { type Control, catalogues, columnsRead, columnTitle, parameterTitle, words } from '@fukushi-kit/policy-check';
import { messages } from '../messages.ja.ts';
import { controlOption } from '../policy/control-option.ts';
import { policyMessages } from '../policy/messages.ja.ts';
import { numberedBookTitle } from '../policy/numbered-book-title.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';

/** `fukushi policy explain <control> [--json]`. */
export const policyExplain: Action = async ([id = ''], { json }, terminal) => {
  const found = controlOption(id);
  if (!found.ok) return report(found, terminal);
  const { value: control } = found;
  const data = {
    ...control,
    clause: clause(control.clause),
    columns: columnsRead(control.id),
    sharers: sharers(control),
  };
  terminal.stdout(json === true ? `${JSON.stringify(data, null, 2)}\n` : `${explained(control)}\n`);
  return 0;
};

function explained(control: Control): string {
  const { ruling, owes, verification } = clause(control.clause);
  return [
    `${control.id}　${control.title}`,
    ...section(policyMessages.clause, [`${clauseLabel(control.clause)}（${control.clause}）`]),
    ...section(policyMessages.owes, [
      owes.ja,
      ...(ruling === undefined ? [] : [policyMessages.ruling(ruling.by)]),
      ...('note' in verification && verification.note !== undefined
        ? [messages.at(messages.clauseVerification, verification.note)]
        : []),
    ]),
    ...section(policyMessages.item, [control.item]),
    ...section(policyMessages.duty, [words.duty[control.duty]]),
    ...section(policyMessages.gravity, [words.gravity[control.gravity]]),
    ...section(policyMessages.automation, [
      words.automation[control.automation],
      policyMessages.automationMeans[control.automation],
    ]),
    ...section(policyMessages.registers, registerLines(control)),
    ...section(policyMessages.parameters, parameterLines(control)),
    ...section(policyMessages.doubts, doubtLines(control)),
    ...section(policyMessages.sharing, sharingLines(control)),
    ...(control.note === null ? [] : section(policyMessages.note, [control.note])),
  ].join('\n');
}

function section(head: string, lines: readonly string[]): readonly string[] {
  return [head, ...(lines.length === 0 ? [policyMessages.none] : lines).map((line) => `  ${line}`)];
}

function registerLines({ id, registers }: Control): readonly string[] {
  const columns = columnsRead(id);
  return registers.map((name) => {
    const titles = (columns[name] ?? []).map((column) => columnTitle(name, column));
    return titles.length === 0 ? numberedBookTitle(name) : policyMessages.columns(numberedBookTitle(name), titles);
  });
}

function parameterLines({ parameters }: Control): readonly string[] {
  return parameters.map(({ parameter, word }) => policyMessages.parameter(parameterTitle(parameter), parameter, word));
}

function doubtLines({ doubts }: Control): readonly string[] {
  return doubts.flatMap((id) => {
    const { question, readings, settledBy } = doubt(id);
    return [
      policyMessages.doubt(id, question.ja, settledBy),
      ...readings.map((reading) => `- ${reading.id}　${reading.ja}`),
    ];
  });
}

function sharingLines(control: Control): readonly string[] {
  const others = sharers(control);
  return others.length === 0 ? [] : [policyMessages.sharedWith(others)];
}

/** Every other control whose finding would be the same one. */
function sharers({ id, sharesWith }: Control): readonly string[] {
  const first = sharesWith ?? id;
  return catalogues
    .flatMap(({ chapters }) => chapters.flatMap(({ controls }) => controls))
    .filter((each) => each.id !== id && (each.id === first || each.sharesWith === first))
    .map((each) => each.id);
}
