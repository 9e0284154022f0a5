import { resolve } from 'node:path';
import { formReadMessage, type ReadRecord, readForm } from '@fukushi-kit/form-pdf';
import { writeWhole } from '@fukushi-kit/office';
import { forms } from '@fukushi-kit/official-forms';
import { parseWith } from '@fukushi-kit/schema';
import { composedForm } from '../composed-form.ts';
import type { ExitCode } from '../exit-code.ts';
import { findingLine, firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Action } from '../program.ts';
import { errorCode, nameOf, readBytes } from '../read-text.ts';
import { report } from '../report.ts';
import { notOver } from '../same-file.ts';
import type { Terminal } from '../terminal.ts';

const LARGEST_BYTES: number = 64 * 1024 * 1024;

/** `fukushi form read <pdf> [--out <file>] [--overlay <file>]`: the data of a filled form, proved by their digest. */
export const formRead: Action = async ([path = ''], { out, overlay }, terminal) => {
  const overlayPath = overlay === undefined ? undefined : String(overlay);
  const target = await notOver(String(out ?? ''), out === undefined ? [] : [path, overlayPath], terminal);
  if (!target.ok) return report(target, terminal);
  const bytes = await readBytes(path, terminal, LARGEST_BYTES);
  if (!bytes.ok) return report(bytes, terminal);
  const read = readForm(bytes.value);
  if (!read.ok) {
    return report(refused(...read.findings.map((each) => messages.at(nameOf(path), formReadMessage(each)))), terminal);
  }
  const [record, ...more] = read.value;
  if (more.length > 0) return report(refused(messages.at(nameOf(path), messages.severalRecords)), terminal);
  const doubts = await doubtsAbout(record, { name: nameOf(path), overlayPath }, terminal);
  if (!doubts.ok) return report(doubts, terminal);
  terminal.stderr(doubts.value.map((line) => `${line}\n`).join(''));
  const text = `${JSON.stringify(record.data, null, 2)}\n`;
  const code = doubts.value.length > 0 ? 1 : 0;
  if (out === undefined) terminal.stdout(text);
  else return await save(text, target.value, record, code, terminal);
  return code;
};

/**
 * What a person should know before using the data: an unknown form, another version or overlay, data that do not keep the
 * schema.
 */
async function doubtsAbout(
  { form, version, overlay, data }: ReadRecord,
  { name, overlayPath }: { readonly name: string; readonly overlayPath: string | undefined },
  terminal: Terminal,
): Promise<Outcome<readonly string[]>> {
  const definition = forms.get(form);
  if (definition === undefined) return { ok: true, value: [messages.at(name, messages.unknownForm)] };
  const composed = await composedForm(definition, overlayPath, terminal);
  if (!composed.ok) return composed;
  const { schema } = composed.value;
  const doubts =
    definition.version === version ? [] : [messages.at(name, messages.otherVersion(version, definition.version))];
  if (overlay !== null && overlayPath === undefined) {
    return { ok: true, value: [...doubts, messages.at(name, messages.withOverlay)] };
  }
  const laid = composed.value.definition.overlay?.digest ?? null;
  if (laid !== overlay) return { ok: true, value: [...doubts, messages.at(name, messages.otherOverlay)] };
  const parsed = parseWith(schema, data);
  if (parsed.ok) return { ok: true, value: doubts };
  const lines = firstLines(parsed.findings.map((finding) => findingLine(name, finding, schema)));
  return { ok: true, value: [...doubts, ...lines] };
}

async function save(
  text: string,
  out: string,
  record: ReadRecord,
  code: ExitCode,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    await writeWhole(resolve(terminal.cwd, out), new TextEncoder().encode(text));
  } catch (error) {
    return report(refused(messages.fileError(nameOf(out), errorCode(error))), terminal);
  }
  terminal.stdout(`${messages.dataRead(nameOf(out), record.form)}\n`);
  return code;
}
