import { dataDigest, type FormDefinition } from '@fukushi-kit/form';
import { evacuationPlan, monthlyReport, rosterConsent } from '@fukushi-kit/official-forms';
import type { Case } from '@fukushi-kit/schema';
import type { HandedInOriginal } from '../../submission/submission.ts';
import type { MonthFile } from './month-file.ts';

/** Every original (正本) of a month: the report, and the sheets that it counts. */
export function originalsOf({ month, result }: Pick<MonthFile, 'month' | 'result'>): readonly HandedInOriginal[] {
  const report = dataOf(result.documents, monthlyReport);
  return [
    ...(report === null ? [] : [original(monthlyReport, `${month}/report`, 'monthly-report', null, report)]),
    ...result.report.submissions.flatMap(({ controlNumber, planKind, roster }) => [
      ...(planKind === null ? [] : planOriginal(result, controlNumber)),
      ...(roster === null ? [] : rosterOriginal(result, controlNumber)),
    ]),
  ];
}

/** The name of the original of a plan in the review: the control number and the version. */
export function planOriginalId({ controlNumber, plan }: Pick<Case, 'controlNumber' | 'plan'>): string {
  return `${controlNumber}/${plan?.version ?? 1}`;
}

type Jobs = readonly { readonly definition: FormDefinition; readonly data: unknown; readonly mode: string }[];

function planOriginal({ people }: MonthFile['result'], id: string): readonly HandedInOriginal[] {
  const data = dataOf(people.find((one) => one.controlNumber === id)?.documents ?? [], evacuationPlan);
  if (data === null) return [];
  const { plan } = data as { readonly plan: Case['plan'] };
  return [original(evacuationPlan, planOriginalId({ controlNumber: id, plan }), 'form-1', id, data)];
}

function rosterOriginal({ people }: MonthFile['result'], id: string): readonly HandedInOriginal[] {
  const data = dataOf(people.find((one) => one.controlNumber === id)?.documents ?? [], rosterConsent);
  return data === null ? [] : [original(rosterConsent, `${id}/roster`, 'form-2', id, data)];
}

function dataOf(jobs: Jobs, { id }: FormDefinition): unknown {
  return jobs.find(({ definition, mode }) => definition.id === id && mode === 'filled')?.data ?? null;
}

function original(
  { id: form }: FormDefinition,
  id: string,
  deliverable: HandedInOriginal['deliverable'],
  controlNumber: string | null,
  data: unknown,
): HandedInOriginal {
  return { original: id, deliverable, form, controlNumber, data, digest: dataDigest(data) };
}
