import type { PlainDate } from '@fukushi-kit/calendar';
import { dataDigest } from '@fukushi-kit/form';
import { monthlyResults as form } from '@fukushi-kit/official-forms';
import { auditHead, type Transaction } from '@fukushi-kit/store';
import { markDutyDone } from '../../contract/duty-facts.ts';
import { listRecords } from '../../record/list-records.ts';
import { saveRecord } from '../../record/save-record.ts';
import { type SubmissionBody, submissionId } from '../../submission/submission.ts';
import type { Centre } from '../centre.ts';
import type { MonthOfCentre } from './month-of-centre.ts';

/** What was handed in for a month, the newest last. */
export async function readHandedIn(
  tx: Transaction,
  { contract }: Centre,
  month: string,
): Promise<readonly SubmissionBody[]> {
  const stored = await listRecords(tx, { contract: contract.id, kind: 'submission' });
  return stored
    .map(({ body }) => body)
    .filter((body) => body.month === month)
    .toSorted((one, other) => one.round - other.round);
}

/** Hands the results of a month in to the city: what was counted on that day stays as it is. */
export async function handInResults(
  tx: Transaction,
  centre: Centre,
  { month, sheet }: MonthOfCentre,
  day: PlainDate,
): Promise<'kept' | 'overtaken'> {
  const { contract } = centre;
  const before = await readHandedIn(tx, centre, month);
  const original = {
    original: `${month}/results`,
    deliverable: null,
    form: form.id,
    controlNumber: null,
    data: sheet,
    digest: dataDigest(sheet),
  };
  const body: SubmissionBody = {
    schemaVersion: '1',
    month,
    round: (before.at(-1)?.round ?? 0) + 1,
    handedInOn: day,
    afterEvents: 0,
    originals: [original],
    auditHead: await auditHead(tx),
  };
  const saved = await saveRecord(tx, {
    contract: contract.id,
    kind: 'submission',
    id: submissionId(body),
    version: null,
    body,
    sharedWith: contract.city,
  });
  if (saved.state !== 'kept') return 'overtaken';
  const marked = await markDutyDone(tx, contract, { duty: `monthly-results/${month}`, on: day });
  return marked === null || marked.state === 'kept' ? 'kept' : 'overtaken';
}
