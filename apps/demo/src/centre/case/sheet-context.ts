import type { SupportCase } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { CaseEvent } from '@fukushi-kit/support-case';
import type { FormBody } from '../../form-record/form-record.ts';
import { listRecords } from '../../record/list-records.ts';
import { peekRecord, readRecord } from '../../record/read-record.ts';
import type { Stored } from '../../record/record.ts';
import { type OpenedCase, readCase } from './read-case.ts';
import { caseSheets, type SheetName, sheetOfEvent } from './sheet-of-event.ts';

/** A sheet of a case: the event that it goes with, what was written on it so far, and what else it draws on. */
export interface SheetContext extends OpenedCase {
  readonly sheet: SheetName;
  readonly index: number;
  readonly event: CaseEvent;
  /** The record of the sheet; `null` while nothing was written on it. */
  readonly stored: Stored<'form'> | null;
  /** The id under which it is kept. */
  readonly recordId: string;
  /** What was written on the application sheet (相談受付・申込票) of the case, where the person stands. */
  readonly application: FormBody | null;
  /** Every case of the contract, where a meeting may have spoken of several. */
  readonly cases: readonly SupportCase[];
}

/** Opens a sheet; `null` where the sender may see none, or no such event goes with it. */
export async function readSheet(
  tx: Transaction,
  params: Readonly<Record<string, string>>,
): Promise<SheetContext | null> {
  const opened = await readCase(tx, params);
  if (opened === null) return null;
  const { sheet = '', index: place = '' } = params;
  const index = /^\d{1,4}$/.test(place) ? Number(place) : -1;
  const event = opened.supportCase.events[index];
  if (event === undefined || !Object.hasOwn(caseSheets, sheet) || sheetOfEvent(event)?.name !== sheet) return null;
  const name = sheet as SheetName;
  const contract = opened.centre.contract.id;
  const recordId = recordIdOf(opened.supportCase.caseNumber, name, index, event);
  const stored = await readRecord(tx, { contract, kind: 'form', id: recordId });
  return {
    ...opened,
    sheet: name,
    index,
    event,
    stored,
    recordId,
    application: await readApplication(tx, contract, opened.supportCase),
    cases: name === 'support-meeting' ? await readCases(tx, contract) : [opened.supportCase],
  };
}

async function readCases(tx: Transaction, contract: string): Promise<readonly SupportCase[]> {
  const stored = await listRecords(tx, { contract, kind: 'support-case' });
  return stored.map(({ body }) => body);
}

/** The record of a meeting is one, however many cases it spoke of. */
function recordIdOf(caseNumber: string, sheet: SheetName, index: number, event: CaseEvent): string {
  return event.kind === 'meeting-held' ? `meeting/${event.meetingNumber}` : `${caseNumber}/${sheet}/${index}`;
}

async function readApplication(tx: Transaction, contract: string, supportCase: SupportCase): Promise<FormBody | null> {
  const index = supportCase.events.findIndex(({ kind }) => kind === 'received');
  const id = `${supportCase.caseNumber}/intake-application/${index}`;
  const stored = index < 0 ? null : await peekRecord(tx, { contract, kind: 'form', id });
  return stored?.body ?? null;
}
