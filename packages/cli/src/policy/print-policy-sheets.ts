import { type LayoutFinding, layOut, layoutMessage, type PageModel } from '@fukushi-kit/form';
import type { FormRecord } from '@fukushi-kit/form-pdf';
import { formSchema, forms, type PolicyHeader, type PolicySheet, policySheets } from '@fukushi-kit/official-forms';
import type { PolicyReport } from '@fukushi-kit/policy-check';
import { findingLine, firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { CheckOutcome } from './check-lines.ts';
import { policyMessages } from './messages.ja.ts';
import type { RegistersFolder } from './read-registers-folder.ts';

interface LaidOut {
  readonly model: PageModel;
  readonly record: FormRecord;
  readonly lines: readonly string[];
}

/** The printed sheets of a check as one PDF, and what a person should know of them. */
export async function printPolicySheets(
  { reports, books, asOf }: CheckOutcome,
  { agreement }: RegistersFolder,
  header: PolicyHeader,
): Promise<Outcome<{ readonly bytes: Uint8Array; readonly pages: number; readonly lines: readonly string[] }>> {
  const sheets = reports.flatMap((report: PolicyReport) => policySheets({ report, books, agreement, header }));
  const laidOut: LaidOut[] = [];
  for (const sheet of sheets) {
    const one = await laidOutSheet(sheet);
    if (!one.ok) return one;
    laidOut.push(one.value);
  }
  const { printPdf } = await import('@fukushi-kit/form-pdf');
  const models = laidOut.map(({ model }) => model);
  const bytes = await printPdf(models, { day: asOf, records: laidOut.map(({ record }) => record) });
  const pages = models.reduce((sum, { pages: { length } }) => sum + length, 0);
  return { ok: true, value: { bytes, pages, lines: laidOut.flatMap(({ lines }) => lines) } };
}

async function laidOutSheet({ form, data, blank }: PolicySheet): Promise<Outcome<LaidOut>> {
  const definition = forms.get(form);
  if (definition === undefined) throw new RangeError(`No such form, got ${form}`);
  const { formRecord, openTypefaces } = await import('@fukushi-kit/form-pdf');
  const typefaces = openTypefaces();
  const page = layOut({ definition, data, mode: 'filled', copy: null, typefaces });
  const line = (finding: LayoutFinding): string =>
    findingLine('', finding, formSchema(definition), { [finding.code]: layoutMessage(finding) });
  if (!page.ok) return refused(...firstLines(page.findings.map(line)), messages.notPrinted);
  const record = formRecord(definition, data);
  const blanks = blank.length === 0 ? [] : [messages.at(definition.title, policyMessages.leftBlank(blank))];
  return { ok: true, value: { model: page.value, record, lines: [...page.findings.map(line), ...blanks] } };
}
