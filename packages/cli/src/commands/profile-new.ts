import { resolve } from 'node:path';
import { type DraftFindingCode, draftProfile, profileMessages, profileQuestions } from '@fukushi-kit/municipality';
import { writeWhole } from '@fukushi-kit/office';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { askQuestions } from '../ask-questions.ts';
import type { ExitCode } from '../exit-code.ts';
import { findingLine } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { newFileFault } from '../new-file-fault.ts';
import { openPointLines } from '../open-point-lines.ts';
import { type Outcome, refused } from '../outcome.ts';
import { profileLines } from '../profile-lines.ts';
import type { Action } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { errorCode, nameOf } from '../read-text.ts';
import { report } from '../report.ts';
import type { Terminal } from '../terminal.ts';

type Answers = Readonly<Record<string, unknown>>;

/** `fukushi profile new --out <file> [--answers <file>]`. Nothing is written before every answer stands. */
export const profileNew: Action = async (_args, { out, answers: path }, terminal) => {
  const file = String(out);
  const fault = await newFileFault(resolve(terminal.cwd, file), file);
  if (fault !== null) return report(refused(fault, messages.notDrafted), terminal);
  const answers =
    typeof path === 'string' ? await answersOf(path, terminal) : await askQuestions(profileQuestions, terminal);
  if (!answers.ok) return report(answers, terminal);
  const name = typeof path === 'string' ? nameOf(path) : messages.standardInput;
  const profile = drafted(answers.value, name);
  return profile.ok ? await write(profile.value, file, terminal) : report(profile, terminal);
};

async function answersOf(path: string, terminal: Terminal): Promise<Outcome<Answers>> {
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return json;
  return isAnswers(json.value)
    ? { ok: true, value: json.value }
    : refused(messages.at(nameOf(path), messages.notAnswers));
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function drafted(answers: Answers, name: string): Outcome<MunicipalityProfile> {
  const profile = draftProfile(answers);
  if (profile.ok) return profile;
  const lines = profile.findings.flatMap(({ code, ...rest }) =>
    isOfAnswer(code)
      ? [findingLine(name, { code, ...rest }, undefined, profileMessages)]
      : profileLines(name, [{ code, ...rest }]),
  );
  return refused(...lines, messages.notDrafted);
}

function isOfAnswer(code: string): code is DraftFindingCode {
  return code === 'answer-missing' || code === 'answer-wrong' || code === 'unknown-question';
}

async function write(profile: MunicipalityProfile, file: string, terminal: Terminal): Promise<ExitCode> {
  try {
    const text = `${JSON.stringify(profile, null, 2)}\n`;
    await writeWhole(resolve(terminal.cwd, file), new TextEncoder().encode(text));
  } catch (error) {
    return report(refused(messages.fileError(nameOf(file), errorCode(error)), messages.notDrafted), terminal);
  }
  terminal.stdout(`${[messages.profileDrafted(nameOf(file)), ...openPointLines(profile)].join('\n')}\n`);
  return 0;
}
