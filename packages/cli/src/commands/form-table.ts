import { resolve } from 'node:path';
import { type Pointer, valueAt } from '@fukushi-kit/form';
import { writeWhole } from '@fukushi-kit/office';
import { parseWith } from '@fukushi-kit/schema';
import { flatRecord, nestedRecord, recordsOf, type SheetFinding, tableOf } from '@fukushi-kit/sheet';
import { composedForm } from '../composed-form.ts';
import type { ExitCode } from '../exit-code.ts';
import { findingLine, firstAsLines, firstLines } from '../finding-line.ts';
import { type FormList, formListOf } from '../form-list-of.ts';
import { formOption } from '../form-option.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Action } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { errorCode, nameOf, readBytes } from '../read-text.ts';
import { report } from '../report.ts';
import { rowLine } from '../row-line.ts';
import { notOver } from '../same-file.ts';
import { findingLines, tableBytes, tableFile, tableOfBytes } from '../table-file.ts';
import type { Terminal } from '../terminal.ts';

const LARGEST_TABLE_BYTES: number = 100 * 1024 * 1024;

/** `fukushi form table-out <id> <data> --out <file> [--list <id>] [--encoding <name>] [--replace] [--overlay <file>]`. */
export const formTableOut: Action = async ([id = '', path = ''], options, terminal) => {
  const out = String(options['out']);
  const file = tableFile(out, String(options['encoding'] ?? 'utf-8'));
  if (!file.ok) return report(file, terminal);
  const asked = await listAndData(id, path, options, terminal);
  if (!asked.ok) return report(asked, terminal);
  const { list, data } = asked.value;
  const records = valueAt(data, pointerOf(list)) as readonly unknown[] | null;
  const table = tableOf(
    list.columns,
    (records ?? []).map((record) => flatRecord(list.columns, record)),
  );
  const replace = options['replace'] === true;
  const written = await tableBytes(table, file.value, { caption: list.caption, replace, name: nameOf(out) });
  if (!written.ok) return report(written, terminal);
  terminal.stderr(written.value.lines.map((line) => `${line}\n`).join(''));
  return save(written.value.bytes, out, messages.rowsWritten(nameOf(out), table.rows.length), terminal);
};

/** `fukushi form table-in <id> <data> <table> --out <file> [--list <id>] [--encoding <name>] [--overlay <file>]`. */
export const formTableIn: Action = async ([id = '', path = '', tablePath = ''], options, terminal) => {
  const out = String(options['out']);
  const file = tableFile(tablePath, String(options['encoding'] ?? 'utf-8'));
  if (!file.ok) return report(file, terminal);
  const asked = await listAndData(id, path, options, terminal, tablePath);
  if (!asked.ok) return report(asked, terminal);
  const { list, data, schema } = asked.value;
  const bytes = await readBytes(tablePath, terminal, LARGEST_TABLE_BYTES);
  if (!bytes.ok) return report(bytes, terminal);
  const table = await tableOfBytes(bytes.value, file.value, nameOf(tablePath));
  if (!table.ok) return report(table, terminal);
  const records = recordsOf(list.columns, table.value);
  if (!records.ok) {
    const lines = findingLines(records.findings as readonly SheetFinding[], nameOf(tablePath));
    return report(refused(...lines), terminal);
  }
  const whole = withList(
    data,
    list.path,
    records.value.map((record) => nestedRecord(list.columns, record)),
  );
  const parsed = parseWith(schema, whole);
  if (!parsed.ok) {
    const rows = { list, table: table.value, schema };
    return report(refused(...firstAsLines(parsed.findings, (one) => rowLine(nameOf(tablePath), one, rows))), terminal);
  }
  const text = new TextEncoder().encode(`${JSON.stringify(parsed.value, null, 2)}\n`);
  return save(text, out, messages.rowsTakenIn(nameOf(out), records.value.length), terminal);
};

async function listAndData(
  id: string,
  path: string,
  options: Parameters<Action>[1],
  terminal: Terminal,
  tablePath?: string,
) {
  const [list, overlay] = [options['list'], options['overlay']].map(textOf);
  const form = formOption(id);
  if (!form.ok) return form;
  const target = await notOver(String(options['out']), [path, tablePath, overlay], terminal);
  if (!target.ok) return target;
  const composed = await composedForm(form.value, overlay, terminal);
  if (!composed.ok) return composed;
  const named = formListOf(composed.value, list);
  if (!named.ok) return named;
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return json;
  const { schema } = composed.value;
  const data = parseWith(schema, json.value);
  if (!data.ok) {
    return refused(...firstLines(data.findings.map((finding) => findingLine(nameOf(path), finding, schema))));
  }
  const value = { list: named.value, data: data.value, schema };
  return { ok: true, value } satisfies Outcome<typeof value>;
}

function textOf(option: unknown): string | undefined {
  return option === undefined ? undefined : String(option);
}

function pointerOf({ path }: FormList): Pointer {
  return `/${path.join('/')}`;
}

function withList(data: unknown, [step, ...further]: readonly string[], records: readonly unknown[]): unknown {
  if (step === undefined) return records;
  const here = data as Readonly<Record<string, unknown>>;
  return { ...here, [step]: withList(here[step] ?? {}, further, records) };
}

async function save(bytes: Uint8Array, out: string, text: string, terminal: Terminal): Promise<ExitCode> {
  try {
    await writeWhole(resolve(terminal.cwd, out), bytes);
  } catch (error) {
    return report(refused(messages.fileError(nameOf(out), errorCode(error))), terminal);
  }
  terminal.stdout(`${text}\n`);
  return 0;
}
