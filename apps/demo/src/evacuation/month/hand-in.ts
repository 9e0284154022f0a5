import type { PlainDate } from '@fukushi-kit/calendar';
import { auditHead, type Transaction } from '@fukushi-kit/store';
import { markDutyDone } from '../../contract/duty-facts.ts';
import { saveRecord } from '../../record/save-record.ts';
import { versionOfOriginal } from '../../submission/original-name.ts';
import { cityEvents } from '../../submission/review-log.ts';
import { type HandedInOriginal, type SubmissionBody, submissionId } from '../../submission/submission.ts';
import type { Lacking } from '../person/lacking.ts';
import { type LongerLife, longerLife } from './life-news.ts';
import type { MonthFile } from './month-file.ts';
import { originalsOf } from './originals-of.ts';
import { words } from './words.ja.ts';

/** What is handed in for a month, the logs that tell of it, and everything that stands against it. */
export interface HandIn {
  readonly originals: readonly HandedInOriginal[];
  readonly lives: readonly LongerLife[];
  readonly refused: readonly Lacking[];
}

/** Who hands in. */
export interface HandingIn {
  readonly on: PlainDate;
  readonly name: string;
}

/** The first hand-in of a month; all that it counts, or nothing. */
export function handInOf(file: MonthFile, who: HandingIn): HandIn {
  const originals = originalsOf(file);
  const lives = originals.flatMap((original) =>
    original.deliverable === 'form-1' ? [longerLife(file, original, [moveOf(file, original, 'submitted', who)])] : [],
  );
  const missing: readonly (readonly [boolean, string])[] = [
    [file.submissions.length > 0, words.alreadyIn],
    [file.version === null || file.order.reportMadeOn === null, words.needsDay],
    [!originals.some(({ deliverable }) => deliverable === 'monthly-report'), words.needsReport],
  ];
  const texts = missing.filter(([isMissing]) => isMissing).map(([, text]) => text);
  return {
    originals,
    lives,
    refused: [
      ...texts.map((text) => ({ text, severity: 'error', clauses: ['chigasaki-r7:9(2)'] }) as const),
      ...lives.flatMap(({ refused }) => refused),
    ],
  };
}

/** An event with which the contractor hands a plan in, for its log. */
export function moveOf(
  { order }: MonthFile,
  original: HandedInOriginal,
  kind: 'submitted' | 'resubmitted',
  { on, name }: HandingIn,
): unknown {
  const by = { party: 'contractor', office: order.contractor.office, name };
  return { schemaVersion: '1', kind, on, by, version: versionOfOriginal(original) };
}

/** Keeps a hand-in: the submission for the city, and the logs. `false` where somebody was quicker: then nothing of it may stay. */
export async function keepHandIn(
  tx: Transaction,
  file: MonthFile,
  { originals, lives }: Pick<HandIn, 'originals' | 'lives'>,
  on: PlainDate,
): Promise<boolean> {
  const { contract } = file.frame;
  if (!(await keepLives(tx, file, lives))) return false;
  const body: SubmissionBody = {
    schemaVersion: '1',
    month: file.month,
    round: file.submissions.length + 1,
    handedInOn: on,
    afterEvents: cityEvents(file.body).length,
    originals: [...originals],
    auditHead: await auditHead(tx),
  };
  const key = { contract: contract.id, kind: 'submission', id: submissionId(body) } as const;
  const saved = await saveRecord(tx, { ...key, version: null, body, sharedWith: contract.city });
  if (saved.state !== 'kept') return false;
  const marked = await markDutyDone(tx, contract, { duty: `monthly-report/${file.month}`, on });
  return marked === null || marked.state === 'kept';
}

/** Keeps the logs of plans that became longer; `false` where somebody was quicker. */
export async function keepLives(
  tx: Transaction,
  { frame, logs }: MonthFile,
  lives: readonly LongerLife[],
): Promise<boolean> {
  for (const { controlNumber: id, events: body } of lives) {
    const version = logs.get(id)?.version ?? null;
    const saved = await saveRecord(tx, { contract: frame.contract.id, kind: 'life', id, version, body });
    if (saved.state !== 'kept') return false;
  }
  return true;
}
