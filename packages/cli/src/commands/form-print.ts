import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isPlainDate } from '@fukushi-kit/calendar';
import { type FormDefinition, type LayoutFinding, layoutMessage, omittedFields } from '@fukushi-kit/form';
import { type PrintJob, printJobs } from '@fukushi-kit/office';
import { formSchema } from '@fukushi-kit/official-forms';
import { parseWith } from '@fukushi-kit/schema';
import { composedForm } from '../composed-form.ts';
import type { ExitCode } from '../exit-code.ts';
import { findingLine, firstLines } from '../finding-line.ts';
import { formOption } from '../form-option.ts';
import { messages } from '../messages.ja.ts';
import { refused, wrongUse } from '../outcome.ts';
import type { Action } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { errorCode, nameOf } from '../read-text.ts';
import { report } from '../report.ts';
import { notOver } from '../same-file.ts';
import type { Terminal } from '../terminal.ts';

/** The day in the file where the data name none: no clock, so that the same data give the same bytes. */
const NO_DAY = '1970-01-01';

/** `fukushi form blank <id> --out <file>`. */
export const formBlank: Action = async ([id = ''], { out, overlay, qr }, terminal) => {
  const form = formOption(id);
  if (!form.ok) return report(form, terminal);
  const composed = await composedForm(form.value, textOf(overlay), terminal);
  if (!composed.ok) return report(composed, terminal);
  const { definition } = composed.value;
  const target = await notOver(String(out), [textOf(overlay)], terminal);
  if (!target.ok) return report(target, terminal);
  return await print({ definition, data: null, mode: 'blank', copy: null, qr: qr === true }, target.value, terminal);
};

/** `fukushi form render <id> <data> --out <file> [--copy <copy>] [--overlay <file>]`. */
export const formRender: Action = async ([id = '', path = ''], { out, copy = null, overlay, qr }, terminal) => {
  const form = formOption(id);
  if (!form.ok) return report(form, terminal);
  const copies = form.value.copies.map((each) => each.id);
  if (copy !== null && !copies.includes(String(copy))) {
    return report(wrongUse(messages.at('--copy', messages.noSuchCopy(copies))), terminal);
  }
  const composed = await composedForm(form.value, textOf(overlay), terminal);
  if (!composed.ok) return report(composed, terminal);
  const { definition, schema } = composed.value;
  const target = await notOver(String(out), [path, textOf(overlay)], terminal);
  if (!target.ok) return report(target, terminal);
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return report(json, terminal);
  const data = parseWith(schema, json.value);
  if (!data.ok) {
    const lines = data.findings.map((finding) => findingLine(nameOf(path), finding, schema));
    return report(refused(...firstLines(lines)), terminal);
  }
  for (const finding of omittedFields(definition, data.value)) {
    terminal.stderr(`${messages.at(nameOf(path), messages.requiredEmpty(String(finding.detail?.['label'])))}\n`);
  }
  const job = {
    definition,
    data: data.value,
    mode: 'filled',
    copy: copy === null ? null : String(copy),
    qr: qr === true,
  } as const;
  return await print(job, target.value, terminal);
};

function textOf(option: unknown): string | undefined {
  return option === undefined ? undefined : String(option);
}

async function print(job: Omit<PrintJob, 'file'>, out: string, terminal: Terminal): Promise<ExitCode> {
  const path = resolve(terminal.cwd, out);
  const fault = await unfitPath(path, out);
  if (fault !== null) return report(refused(fault, messages.notPrinted), terminal);
  const settings = { folder: dirname(path), day: dayOf(job) };
  try {
    for await (const printed of printJobs([{ ...job, file: basename(path) }], settings)) {
      if (printed.state === 'written') {
        terminal.stderr(printed.findings.map((finding) => `${layoutLine(job.definition, finding)}\n`).join(''));
        terminal.stdout(`${messages.printed(out, printed.pages)}\n`);
        return 0;
      }
      const lines =
        printed.state === 'failed'
          ? [messages.fileError(out, printed.cause)]
          : printed.findings.map((finding) => layoutLine(job.definition, finding));
      return report(refused(...firstLines(lines), messages.notPrinted), terminal);
    }
    return 0;
  } catch (error) {
    const code = errorCode(error);
    const text = code === 'UNKNOWN' ? messages.fontsMissing : messages.fileError(out, code);
    return report(refused(text, messages.notPrinted), terminal);
  }
}

function layoutLine(form: FormDefinition, finding: LayoutFinding): string {
  return findingLine('', finding, formSchema(form), { [finding.code]: layoutMessage(finding) });
}

async function unfitPath(path: string, out: string): Promise<string | null> {
  try {
    if ((await stat(path)).isDirectory()) return messages.isFolder(out);
  } catch {
    // A file that is not there yet is what is wanted.
  }
  try {
    return (await stat(dirname(path))).isDirectory() ? null : messages.notFolder(dirname(out));
  } catch (error) {
    return messages.fileError(dirname(out), errorCode(error));
  }
}

function dayOf({ data }: Omit<PrintJob, 'file'>): string {
  const record = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const plan = record['plan'];
  const day = typeof plan === 'object' && plan !== null && 'madeOn' in plan ? plan.madeOn : record['madeOn'];
  return isPlainDate(day) ? day : NO_DAY;
}
