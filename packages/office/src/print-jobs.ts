import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LayoutFinding, layOut, type PageModel, type TypefaceStack } from '@fukushi-kit/form';
import type { PrintJob } from './print-job.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What became of one print: written with its number of pages; stopped by findings of the layout; or failed, with the
 * code of the file system (`ENOSPC`, `EACCES` …), because the file could not be written.
 *
 * @clause none a shape of this project, not of a source
 */
export type Printed =
  | {
      readonly state: 'written';
      readonly file: string;
      readonly pages: number;
      readonly findings: readonly LayoutFinding[];
    }
  | { readonly state: 'stopped'; readonly file: string; readonly findings: readonly LayoutFinding[] }
  | { readonly state: 'failed'; readonly file: string; readonly cause: string };

/**
 * How prints are made: the folder, the day that stands in the files, and the fonts if not the shipped ones.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PrintSettings {
  readonly folder: string;
  readonly day: string;
  readonly fonts?: readonly { readonly name: string; readonly path: string }[];
}

/**
 * Prints jobs one after the other and gives what became of each as soon as it is known. A print that stops or fails
 * leaves no file and does not keep the others from being made; a file that was there before stays until the new one is
 * complete.
 *
 * @throws {Error} if the fonts cannot be read, or the folder cannot be made.
 *
 * @clause none how documents are made; each form carries its clauses
 *
 * @example
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { rosterConsent } from '@fukushi-kit/official-forms';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * const job = { file: 'blank.pdf', definition: rosterConsent, data: null, mode: 'blank', copy: null };
 * const states = [];
 * for await (const printed of printJobs([job], { folder, day: '2025-06-30' })) states.push(printed.state);
 * states // => ['written']
 */
export async function* printJobs(jobs: readonly PrintJob[], settings: PrintSettings): AsyncGenerator<Printed> {
  const { openTypefaces } = await import('@fukushi-kit/form-pdf');
  const typefaces = openTypefaces(settings.fonts);
  await mkdir(settings.folder, { recursive: true });
  for (const job of jobs) yield await printJob(job, typefaces, settings);
}

async function printJob(job: PrintJob, typefaces: TypefaceStack, settings: PrintSettings): Promise<Printed> {
  const { file, definition, data, mode, copy, qr = false } = job;
  const laidOut = layOut({ definition, data, mode, copy, typefaces, qr });
  if (!laidOut.ok) return { state: 'stopped', file, findings: laidOut.findings };
  try {
    await writeWhole(join(settings.folder, file), await bytesOf(job, laidOut.value, settings));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { state: 'failed', file, cause: String(error.code) };
  }
  return { state: 'written', file, pages: laidOut.value.pages.length, findings: laidOut.findings };
}

async function bytesOf(job: PrintJob, model: PageModel, { day, fonts }: PrintSettings): Promise<Uint8Array> {
  const { formRecord, printPdf } = await import('@fukushi-kit/form-pdf');
  const records = job.mode === 'blank' ? [] : [formRecord(job.definition, job.data)];
  return await printPdf([model], { day, records, ...(fonts === undefined ? {} : { fonts }) });
}
