import { resolve } from 'node:path';
import { formReadMessage, type ReadRecord, readForm } from '@fukushi-kit/form-pdf';
import { writeWhole } from '@fukushi-kit/office';
import { forms } from '@fukushi-kit/official-forms';
import { parseWith } from '@fukushi-kit/schema';
import type { ExitCode } from '../exit-code.ts';
import { findingLine, firstLines } from '../finding-line.ts';
import { formSchemaOf } from '../form-schema-of.ts';
import { messages } from '../messages.ja.ts';
import { refused } from '../outcome.ts';
import type { Action } from '../program.ts';
import { errorCode, nameOf, readBytes } from '../read-text.ts';
import { report } from '../report.ts';
import type { Terminal } from '../terminal.ts';

const LARGEST_BYTES: number = 64 * 1024 * 1024;

/** `fukushi form read <pdf> [--out <file>]`: the data of a filled form, proved by their digest. */
export const formRead: Action = async ([path = ''], { out }, terminal) => {
  const bytes = await readBytes(path, terminal, LARGEST_BYTES);
  if (!bytes.ok) return report(bytes, terminal);
  const read = readForm(bytes.value);
  if (!read.ok) {
    return report(refused(...read.findings.map((each) => messages.at(nameOf(path), formReadMessage(each)))), terminal);
  }
  const [record, ...more] = read.value;
  if (more.length > 0) return report(refused(messages.at(nameOf(path), messages.severalRecords)), terminal);
  const doubts = doubtsAbout(record, nameOf(path));
  terminal.stderr(doubts.map((line) => `${line}\n`).join(''));
  const text = `${JSON.stringify(record.data, null, 2)}\n`;
  if (out === undefined) terminal.stdout(text);
  else return await save(text, String(out), record, terminal);
  return doubts.length > 0 ? 1 : 0;
};

/** What a person should know before using the data: an unknown form, another version, data that do not keep the schema. */
function doubtsAbout({ form, version, overlay, data }: ReadRecord, name: string): readonly string[] {
  const definition = forms.get(form);
  if (definition === undefined) return [messages.at(name, messages.unknownForm)];
  const otherVersion =
    definition.version === version ? [] : [messages.at(name, messages.otherVersion(version, definition.version))];
  if (overlay !== null) return [...otherVersion, messages.at(name, messages.withOverlay)];
  const { name: document, schema } = formSchemaOf(definition);
  const parsed = parseWith(schema, data);
  if (parsed.ok) return otherVersion;
  return [...otherVersion, ...firstLines(parsed.findings.map((finding) => findingLine(name, finding, document)))];
}

async function save(text: string, out: string, record: ReadRecord, terminal: Terminal): Promise<ExitCode> {
  try {
    await writeWhole(resolve(terminal.cwd, out), new TextEncoder().encode(text));
  } catch (error) {
    return report(refused(messages.fileError(nameOf(out), errorCode(error))), terminal);
  }
  terminal.stdout(`${messages.dataRead(nameOf(out), record.form)}\n`);
  return doubtsAbout(record, nameOf(out)).length > 0 ? 1 : 0;
}
