import { resolve } from 'node:path';
import { bundledHolidays, isPlainDate } from '@fukushi-kit/calendar';
import {
  type DutyCalendar,
  duties,
  dutyFactsMessages,
  dutyIcs,
  dutyList,
  noDutyFacts,
  parseDutyFacts,
  writeWhole,
} from '@fukushi-kit/office';
import type { DutyFacts } from '@fukushi-kit/schema';
import type { ExitCode } from '../exit-code.ts';
import { findingLine, firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused, wrongUse } from '../outcome.ts';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { errorCode, nameOf } from '../read-text.ts';
import { report } from '../report.ts';
import type { Terminal } from '../terminal.ts';

/** `fukushi duties --profile <id> --as-of <day> [--facts <file>] [--json | --ics <file>]`. */
export const dutiesOfContract: Action = async (_args, options, terminal) => {
  const { asOf, facts: path, json, ics } = options;
  const faults = usageFaults(options, terminal);
  const profile = await profileOption(String(options['profile']), terminal);
  if (!isPlainDate(asOf) || faults.length > 0) {
    return report(wrongUse(...faults, ...(profile.ok ? [] : profile.lines)), terminal);
  }
  if (!profile.ok) return report(profile, terminal);
  const facts = await factsOf(path, profile.value.id, terminal);
  if (!facts.ok) return report(facts, terminal);
  const calendar = duties({ profile: profile.value, facts: facts.value, asOf, holidays: bundledHolidays });
  const faulty = factLines(calendar, typeof path === 'string' ? nameOf(path) : '');
  if (typeof ics === 'string') return await writeIcs(calendar, faulty, ics, terminal);
  terminal.stdout(`${json === true ? JSON.stringify(calendar, null, 2) : dutyList(calendar)}\n`);
  return faulty.length === 0 ? 0 : report(refused(...faulty), terminal);
};

function usageFaults(options: Parameters<Action>[1], { cwd }: Terminal): readonly string[] {
  const { asOf, facts, json, ics } = options;
  const isSame = typeof facts === 'string' && typeof ics === 'string' && resolve(cwd, facts) === resolve(cwd, ics);
  return [
    ...(isPlainDate(asOf) ? [] : [messages.notADay('--as-of')]),
    ...(json === true && ics !== undefined ? [messages.jsonNotWithIcs] : []),
    ...(isSame ? [messages.sameFile] : []),
  ];
}

async function factsOf(
  path: string | boolean | undefined,
  profile: string,
  terminal: Terminal,
): Promise<Outcome<DutyFacts>> {
  if (typeof path !== 'string') return { ok: true, value: noDutyFacts(profile) };
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return json;
  const parsed = parseDutyFacts(json.value);
  if (parsed.ok) return parsed;
  return refused(...firstLines(parsed.findings.map((finding) => findingLine(nameOf(path), finding, 'DutyFacts'))));
}

/** What stands against the facts, one line each, with the id that was meant. */
function factLines({ findings }: DutyCalendar, name: string): readonly string[] {
  return firstLines(
    findings.map((finding) => {
      const line = findingLine(name, finding, 'DutyFacts', dutyFactsMessages);
      const nearest = finding.detail?.['nearest'];
      return nearest === undefined ? line : `${line}${messages.didYouMean(String(nearest))}`;
    }),
  );
}

async function writeIcs(
  calendar: DutyCalendar,
  faulty: readonly string[],
  path: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (faulty.length > 0) return report(refused(...faulty, messages.csvRefused), terminal);
  try {
    await writeWhole(resolve(terminal.cwd, path), new TextEncoder().encode(dutyIcs(calendar)));
  } catch (error) {
    return report(refused(messages.fileError(path, errorCode(error))), terminal);
  }
  terminal.stdout(`${messages.icsDone(path)}\n`);
  return 0;
}
