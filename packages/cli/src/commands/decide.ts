import { isPlainDate, type PlainDate } from '@fukushi-kit/calendar';
import { contradictions, evacuationPlanMessages, type PlanFinding, publishedFacts } from '@fukushi-kit/evacuation-plan';
import type { RuleId } from '@fukushi-kit/municipality';
import { citedUnder } from '@fukushi-kit/office';
import { type Facts, messages as factMessages, parseFacts, type Rule, type Vocabulary } from '@fukushi-kit/rule';
import type { Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import { wordsOf } from '../csv-cells.ts';
import { decideAt } from '../decide-at.ts';
import { decideCsv } from '../decide-csv.ts';
import { decisionText } from '../decision-text.ts';
import type { ExitCode } from '../exit-code.ts';
import { findingLine, firstAsLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused, wrongUse } from '../outcome.ts';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { nameOf } from '../read-text.ts';
import { report } from '../report.ts';
import { askedFacts, factsOf, isRuleId, ruleIds, rulesOf } from '../rules-of.ts';
import type { Terminal } from '../terminal.ts';

type Options = Parameters<Action>[1];

interface Question {
  readonly id: RuleId;
  readonly at: PlainDate;
  readonly profile: MunicipalityProfile;
  readonly rules: readonly Rule[];
}

/** `fukushi decide <rule> (facts.json | - | --csv file --out file)`. */
export const decideFacts: Action = async ([rule = '', factsPath], options, terminal) => {
  const question = await questionOf(rule, factsPath, options, terminal);
  if (!question.ok) return report(question, terminal);
  const { csv, out } = options;
  if (typeof csv === 'string' && typeof out === 'string') {
    const { id, at, rules } = question.value;
    const conflictsOf = (facts: Facts) => conflicting(question.value, facts);
    return await decideCsv({ at, rules, conflictsOf, vocabulary: askedFacts(id, rules), csv, out }, terminal);
  }
  return await decideOne(question.value, factsPath ?? '-', options['json'] === true, terminal);
};

async function questionOf(
  id: string,
  factsPath: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<Outcome<Question>> {
  const faults = usageFaults(id, factsPath, options);
  const profile = await profileOption(String(options['profile']), terminal);
  const { at } = options;
  if (!isRuleId(id) || !isPlainDate(at) || faults.length > 0) {
    return wrongUse(...faults, ...(profile.ok ? [] : profile.lines));
  }
  if (!profile.ok) return profile;
  const rules = rulesOf(profile.value, id);
  if (rules.length === 0) return refused(messages.at(id, messages.ruleNotInProfile));
  return { ok: true, value: { id, at, profile: profile.value, rules } };
}

function usageFaults(id: string, factsPath: string | undefined, options: Options): readonly string[] {
  const { csv, out, json, at } = options;
  return [
    ...(isRuleId(id) ? [] : [messages.noSuchRule(ruleIds)]),
    ...(isPlainDate(at) ? [] : [messages.notADay('--at')]),
    ...((factsPath === undefined) === (csv === undefined) ? [messages.factsOrCsv] : []),
    ...(csv !== undefined && out === undefined ? [messages.csvNeedsOut] : []),
    ...(csv === undefined && out !== undefined ? [messages.outNeedsCsv] : []),
    ...(csv !== undefined && json === true ? [messages.jsonNotWithCsv] : []),
  ];
}

async function decideOne(question: Question, path: string, asJson: boolean, terminal: Terminal): Promise<ExitCode> {
  const { id, at, profile, rules } = question;
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return report(json, terminal);
  const facts = parseFacts(factsOf(id), json.value);
  if (!facts.ok) {
    const lines = firstAsLines(facts.findings, (finding) =>
      findingLine(nameOf(path), finding, undefined, factTexts(factsOf(id), finding.path)),
    );
    return report(refused(...lines), terminal);
  }
  const decision = decideAt(rules, at, facts.value);
  const conflicts = conflicting(question, facts.value);
  terminal.stdout(
    asJson
      ? `${JSON.stringify({ rule: id, profile: profile.id, at, ...decision, contradictions: conflicts }, null, 2)}\n`
      : `${decisionText(decision, { rule: id, profile: profile.id, at, facts: facts.value })}\n`,
  );
  if (conflicts.length === 0) return 0;
  terminal.stderr(
    `${conflicts.map((finding) => findingLine(messages.contradictions, finding, undefined, evacuationPlanMessages)).join('\n')}\n`,
  );
  return 1;
}

function conflicting({ id, profile }: Question, facts: Facts): readonly PlanFinding[] {
  if (id !== 'evacuation-plan/eligibility') return [];
  const read = parseFacts(publishedFacts, facts);
  return read.ok ? citedUnder(profile, contradictions({ facts: read.value })) : [];
}

/** What a clerk reads where facts cannot be used: the names and the words that can. */
function factTexts(vocabulary: Vocabulary, [name]: Finding['path']): Readonly<Record<string, string>> {
  const domain = Object.hasOwn(vocabulary, String(name)) ? vocabulary[String(name)] : undefined;
  return {
    ...factMessages,
    'unknown-fact': messages.factNames(Object.keys(vocabulary)),
    ...(domain === undefined ? {} : { 'wrong-value': messages.factWords(wordsOf(domain, 'true false')) }),
  };
}
