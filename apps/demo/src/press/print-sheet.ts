import { createHash } from 'node:crypto';
import { type LayoutFinding, layOut, type TypefaceStack } from '@fukushi-kit/form';
import { formRecord, printPdf } from '@fukushi-kit/form-pdf';
import { monthlyReport, monthlyResults } from '@fukushi-kit/official-forms';
import type { ToPrint } from './print-orders.ts';

/** A sheet as a PDF, or what stopped it; notices about a printed one stand beside it. */
export interface PrintedSheet {
  readonly pages: number | null;
  readonly findings: readonly LayoutFinding[];
  readonly digest: string | null;
  readonly bytes: Uint8Array | null;
}

/** A sheet that could not be printed, for a reason that only the log of the server tells. */
export const notPrinted: PrintedSheet = { pages: null, findings: [], digest: null, bytes: null };

/** What tells the city every month what was done: it takes the head of the audit log out of the house. */
const MONTHLY: ReadonlySet<string> = new Set([monthlyReport.id, monthlyResults.id]);

/** Lays out and prints one sheet. */
export async function printSheet({ job, day, anchor }: ToPrint, typefaces: TypefaceStack): Promise<PrintedSheet> {
  const { definition, data, mode, copy, qr = false } = job;
  const bearsHead = anchor !== null && mode === 'filled' && MONTHLY.has(definition.id);
  const head = bearsHead ? { logHead: anchor } : {};
  const laidOut = layOut({ definition, data, mode, copy, typefaces, qr, ...head });
  if (!laidOut.ok) return { pages: null, findings: laidOut.findings, digest: null, bytes: null };
  const records = mode === 'blank' ? [] : [formRecord(definition, data)];
  const bytes = await printPdf([laidOut.value], { day, records });
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { pages: laidOut.value.pages.length, findings: laidOut.findings, digest, bytes };
}
