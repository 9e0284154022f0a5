import { resolve } from 'node:path';
import { bundledHolidays, lastDay, yearMonth } from '@fukushi-kit/calendar';
import {
  type MonthFolder,
  type MonthResult,
  month,
  type Printed,
  type PrintJob,
  printJobs,
  readMonthFolder,
} from '@fukushi-kit/office';
import { firstAsLines } from '../finding-line.ts';
import { folderLine } from '../folder-line.ts';
import { messages } from '../messages.ja.ts';
import { monthClosing } from '../month-closing.ts';
import { monthJson } from '../month-json.ts';
import { monthHeading, personLine } from '../month-lines.ts';
import { isStopped, type MonthPrints } from '../month-prints.ts';
import { type Outcome, refused } from '../outcome.ts';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import { errorCode } from '../read-text.ts';
import { report } from '../report.ts';
import { rulesOf } from '../rules-of.ts';
import { shownName } from '../shown-name.ts';
import { stalePrints } from '../stale-prints.ts';
import type { Terminal } from '../terminal.ts';

/** `fukushi month <folder> --out <folder>`. */
export const monthOfFolder: Action = async ([folder = ''], { out, profile, json }, terminal) => {
  const read = await readFolder(folder, terminal);
  if (!read.ok) return report(read, terminal);
  const { order, cases, unread } = read.value;
  const chosen = await profileOption(typeof profile === 'string' ? profile : order.profile, terminal);
  if (!chosen.ok) return report(chosen, terminal);
  if (rulesOf(chosen.value, 'evacuation-plan/eligibility').length === 0) {
    return report(refused(messages.at(chosen.value.id, messages.noEligibilityRule)), terminal);
  }
  if (unread.length > 0) terminal.stderr(`${messages.unread(unread.map(shownName))}\n`);
  const result = month({
    profile: chosen.value,
    order,
    cases: cases.map(({ content }) => content),
    holidays: bundledHolidays,
  });
  const say = json === true ? () => {} : terminal.stdout;
  say(`${monthHeading(chosen.value, result)}\n`);
  const prints = await printMonth(
    result,
    String(out),
    order.reportMadeOn ?? lastDay(yearMonth(order.month)),
    say,
    terminal,
  );
  if (!prints.ok) return report(prints, terminal);
  const stale = await stalePrints(resolve(terminal.cwd, String(out)), result, prints.value);
  if (stale.length > 0) terminal.stderr(`${messages.stale(String(out), stale)}\n`);
  terminal.stdout(
    json === true ? monthJson(result, prints.value) : monthClosing(chosen.value, result, prints.value, String(out)),
  );
  return isStopped(result, prints.value) ? 1 : 0;
};

async function readFolder(folder: string, { cwd }: Terminal): Promise<Outcome<MonthFolder>> {
  const read = await readMonthFolder(resolve(cwd, folder));
  return read.ok ? read : refused(...firstAsLines(read.findings, (finding) => folderLine(folder, finding)));
}

async function printMonth(
  result: MonthResult,
  out: string,
  day: string,
  say: (text: string) => void,
  { cwd }: Terminal,
): Promise<Outcome<MonthPrints>> {
  const print = async (jobs: readonly PrintJob[]): Promise<readonly Printed[]> => {
    const all: Printed[] = [];
    for await (const printed of printJobs(jobs, { folder: resolve(cwd, out), day })) all.push(printed);
    return all;
  };
  const ofPeople: (readonly Printed[])[] = [];
  try {
    for (const person of result.people) {
      const printed = await print(person.documents);
      ofPeople.push(printed);
      say(`${messages.progress(ofPeople.length, result.people.length, personLine(person, printed))}\n`);
    }
    return { ok: true, value: { ofPeople, ofMonth: await print(result.documents) } };
  } catch (error) {
    const code = errorCode(error);
    return refused(code === 'UNKNOWN' ? messages.fontsMissing : messages.fileError(out, code));
  }
}
