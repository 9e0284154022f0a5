import type { ToldFinding } from '@fukushi-kit/form-web';
import { formSchema } from '@fukushi-kit/official-forms';
import { parseWith } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { caseHistory, messages } from '@fukushi-kit/support-case';
import type { Desk, Handed, Kept, OnDesk } from '../../form-desk/desk.ts';
import { differingPlaces } from '../../form-desk/differing-places.ts';
import type { SheetJob } from '../../press/press.ts';
import { borders } from '../../record/record-kinds.ts';
import { saveRecord } from '../../record/save-record.ts';
import { answerOnSheet } from './answer-on-sheet.ts';
import { casePath } from './case-path.ts';
import { newFaults } from './new-faults.ts';
import { readSheet, type SheetContext } from './sheet-context.ts';
import { sheetData } from './sheet-data.ts';
import { caseSheets, type SheetName } from './sheet-of-event.ts';
import { words } from './words.ja.ts';
import { type SheetData, writtenSoFar } from './written-so-far.ts';

/** The sheets of a case on the desk: what the log says stands in them already, and only the rest is kept beside it. */
export const sheetDesk: Desk = {
  path: '/contracts/:contract/support-cases/:id/sheets/:sheet/:index',
  open: async (tx, params) => {
    const context = await readSheet(tx, params);
    return context === null ? null : onDesk(context);
  },
  keep: async (tx, params, handed) => {
    const context = await readSheet(tx, params);
    return context === null ? { state: 'refused', findings: [] } : keep(tx, context, handed);
  },
  sheets: async (tx, params, what) => {
    const context = await readSheet(tx, params);
    return context === null ? null : { contract: context.centre.contract.id, sheets: jobs(context, what) };
  },
  next: ({ contract = '', id = '' }) => `${casePath(contract, id)}?done=sheet`,
};

function onDesk(context: SheetContext): OnDesk {
  const { sheet, stored, supportCase, centre } = context;
  const definition = caseSheets[sheet];
  return {
    definition,
    schema: formSchema(definition),
    title: `${definition.title}　${supportCase.caseNumber}`,
    data: sheetData(context, writtenSoFar(context)),
    version: stored?.version ?? null,
    findings: toldOfEvent(context),
    up: { href: casePath(centre.contract.id, supportCase.caseNumber), title: words.caseTitle(supportCase.caseNumber) },
  };
}

/** What is found about the event; what stands at a field of the plan is shown there. */
function toldOfEvent({ history, index, sheet }: SheetContext): readonly ToldFinding[] {
  return history.findings
    .filter(({ path }) => path[1] === index)
    .map(({ code, path, severity }) => ({
      path: sheet === 'support-plan' ? path.slice(2) : [],
      severity,
      text: messages[code],
    }));
}

async function keep(tx: Transaction, context: SheetContext, { data, consents, version }: Handed): Promise<Kept> {
  const { stored, sheet, centre, recordId } = context;
  const read = parseWith(formSchema(caseSheets[sheet]), data);
  if (!read.ok) return refused(read.findings.map(({ path }) => ({ path, text: words.wrongValue })));
  if ((stored?.version ?? null) !== version) return conflict(stored);
  const handed = read.value as SheetData[SheetName];
  const answered = withAnswer(context, handed);
  if ('refused' in answered) return refused(answered.refused);
  const yielded = sheetData(answered.context, handed);
  const overwritten = differingPlaces(handed, yielded).filter(({ left }) => !isEmpty(left));
  if (overwritten.length > 0) return refused(overwritten.map(({ path }) => ({ path, text: words.derivedField })));
  const body = { schemaVersion: '1', form: caseSheets[sheet].id, data: yielded, consents } as const;
  const saved = await saveRecord(tx, { contract: centre.contract.id, kind: 'form', id: recordId, version, body });
  if (saved.state === 'conflict') return conflict(saved.current);
  if (saved.state === 'refused') return refused(saved.findings.map(({ path }) => ({ path, text: words.wrongValue })));
  if (answered.context !== context) await saveCase(tx, answered.context);
  return { state: 'kept', version: saved.version };
}

function conflict(current: SheetContext['stored']): Kept {
  return { state: 'conflict', current: current?.body.data ?? null, version: current?.version ?? null };
}

/** Keeps the log with the answer; where somebody was quicker in this very moment, nothing of the sheet is kept either. */
async function saveCase(tx: Transaction, { centre, supportCase, version }: SheetContext): Promise<void> {
  const { caseNumber: id } = supportCase;
  const key = { contract: centre.contract.id, kind: 'support-case', id, version, body: supportCase } as const;
  const saved = await saveRecord(tx, key);
  if (saved.state !== 'kept') throw new Error(`the log of a case was ${saved.state} while its sheet was kept`);
}

type Refusals = readonly { readonly path: readonly PropertyKey[]; readonly text: string }[];

/** The context with the answer that the sheet gives in the log of the case, if the log takes it. */
function withAnswer(
  context: SheetContext,
  handed: SheetData[SheetName],
): { readonly context: SheetContext } | { readonly refused: Refusals } {
  const answer = answerOnSheet(context, handed);
  const path = ['consent', 'signedOn'];
  if (answer === null) return { context };
  if (answer === 'undated') return { refused: [{ path, text: words.answerWithoutDay }] };
  const { supportCase: before, centre } = context;
  const parsed = borders['support-case']({ ...before, events: [...before.events, answer] });
  if (!parsed.ok) return { refused: [{ path, text: words.wrongValue }] };
  const supportCase = parsed.value;
  const faults = newFaults(before, supportCase, centre.period);
  if (faults.length > 0) return { refused: faults.map(({ text }) => ({ path, text })) };
  const event = supportCase.events[context.index] ?? context.event;
  return { context: { ...context, supportCase, event, history: caseHistory(supportCase, centre.period) } };
}

function refused(found: Refusals): Kept {
  return { state: 'refused', findings: found.map((one) => ({ ...one, severity: 'error' })) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function jobs(context: SheetContext, what: 'filled' | 'copies' | 'blank'): readonly SheetJob[] {
  const { sheet, supportCase, index } = context;
  const definition = caseSheets[sheet];
  const file = (copy: string | null): string =>
    `${supportCase.caseNumber}-${sheet}-${index}${copy === null ? '' : `-${copy}`}.pdf`;
  if (what === 'blank') return [{ file: `${sheet}.pdf`, definition, data: null, mode: 'blank', copy: null }];
  const data = sheetData(context, writtenSoFar(context));
  const copies = what === 'copies' ? definition.copies.map(({ id }) => id) : [null];
  return copies.map((copy) => ({ file: file(copy), definition, data, mode: 'filled', copy }));
}
