import { type ComposedForm, compose, type FormDefinition, overlayMessage } from '@fukushi-kit/form';
import { openTypefaces } from '@fukushi-kit/form-pdf';
import { formSchema } from '@fukushi-kit/official-forms';
import { type FormOverlay, parseDocument } from '@fukushi-kit/schema';
import { findingLine, firstLines } from './finding-line.ts';
import { formOption } from './form-option.ts';
import { messages } from './messages.ja.ts';
import { type Outcome, refused } from './outcome.ts';
import { readJsonFile } from './read-json-file.ts';
import { nameOf } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** A form as it is used: its base, or with the overlay (上書き) of a file laid over it. */
export async function composedForm(
  base: FormDefinition,
  path: string | undefined,
  terminal: Terminal,
): Promise<Outcome<ComposedForm>> {
  const schema = formSchema(base);
  if (path === undefined) return { ok: true, value: { definition: base, schema } };
  const overlay = await overlayFile(path, terminal);
  return overlay.ok ? laidOver(base, overlay.value, path, terminal) : overlay;
}

/** The form that an argument names: by its id, or by the file of an overlay for it. */
export async function namedForm(argument: string, terminal: Terminal): Promise<Outcome<ComposedForm>> {
  if (!argument.endsWith('.json')) {
    const form = formOption(argument);
    return form.ok ? composedForm(form.value, undefined, terminal) : form;
  }
  const overlay = await overlayFile(argument, terminal);
  if (!overlay.ok) return overlay;
  const form = formOption(overlay.value.form);
  if (form.ok) return laidOver(form.value, overlay.value, argument, terminal);
  return refused(...form.lines.map((line) => messages.at(nameOf(argument), line)));
}

async function overlayFile(path: string, terminal: Terminal): Promise<Outcome<FormOverlay>> {
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return json;
  const overlay = parseDocument('FormOverlay', json.value);
  if (overlay.ok) return overlay;
  return refused(...firstLines(overlay.findings.map((finding) => findingLine(nameOf(path), finding, 'FormOverlay'))));
}

function laidOver(base: FormDefinition, overlay: FormOverlay, path: string, terminal: Terminal): Outcome<ComposedForm> {
  const composed = compose(base, [overlay], { schema: formSchema(base), typefaces: openTypefaces() });
  const lines = composed.findings.map((finding) => {
    const within = { ...finding, path: finding.path.slice(1) };
    return findingLine(nameOf(path), within, 'FormOverlay', { [finding.code]: overlayMessage(finding) });
  });
  if (!composed.ok) return refused(...firstLines(lines), messages.overlayConflicts);
  terminal.stderr(lines.map((line) => `${line}\n`).join(''));
  return { ok: true, value: composed.value };
}
