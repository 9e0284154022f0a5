import { resubmission } from '@fukushi-kit/official-forms';
import type { ResubmissionForm } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { readRecord } from '../../record/read-record.ts';
import { type Saved, saveRecord } from '../../record/save-record.ts';
import { openPoints } from './hand-in-again.ts';
import type { MonthFile } from './month-file.ts';

/** Answers to the points of the city that somebody wrote and nobody handed in yet. */
export interface KeptAnswers {
  readonly version: number | null;
  /** What stands in a field of the page. */
  readonly text: (name: string) => string | null;
}

/** Reads the answers to the next hand-in of a month, each for the point that it was written to. */
export async function readAnswers(tx: Transaction, file: MonthFile): Promise<KeptAnswers> {
  const kept = await readRecord(tx, { ...keyOf(file), kind: 'form' });
  const corrections = (kept?.body.data as ResubmissionForm | undefined)?.corrections ?? [];
  const texts = new Map<string, string | null>();
  for (const [index, { original, point }] of openPoints(file).entries()) {
    const own = corrections.find(
      (one) => one.controlNumber === original.controlNumber && one.form === original.deliverable && one.point === point,
    );
    texts.set(`before.${index}`, own?.before ?? null);
    texts.set(`after.${index}`, own?.after ?? null);
    texts.set(`confirmedOn.${index}`, own?.confirmedOn ?? null);
  }
  return { version: kept?.version ?? null, text: (name) => texts.get(name) ?? null };
}

/** Keeps the answers that were written so far, so that whoever approves can hand them in. */
export async function saveAnswers(
  tx: Transaction,
  file: MonthFile,
  { version, text }: KeptAnswers,
): Promise<Saved<'form'>> {
  const { name, address, representative, contactPerson, phone } = file.order.contractor;
  const data: ResubmissionForm = {
    schemaVersion: '1',
    controlNumber: null,
    resubmittedOn: null,
    contractor: { name, address, representative, contactPerson, phone },
    month: file.month,
    noticeNumber: null,
    noticedOn: null,
    round: null,
    corrections: openPoints(file).map(({ original, point }, index) => ({
      controlNumber: original.controlNumber,
      form: original.deliverable,
      point,
      before: text(`before.${index}`),
      after: text(`after.${index}`),
      confirmedOn: text(`confirmedOn.${index}`),
    })),
    contractorCopyReplacedOn: null,
    personCopyReplacedOn: null,
  };
  const body = { schemaVersion: '1', form: resubmission.id, data, consents: [] } as const;
  return saveRecord(tx, { ...keyOf(file), kind: 'form', version, body });
}

function keyOf({ frame, month, submissions }: MonthFile): { readonly contract: string; readonly id: string } {
  return { contract: frame.contract.id, id: `${month}.${submissions.length + 1}.resubmission` };
}
