import { isPlainDate, type PlainDate } from '@fukushi-kit/calendar';
import { messages, type ReviewEvent, type ReviewState, reviewStep } from '@fukushi-kit/settlement';
import type { Transaction } from '@fukushi-kit/store';
import { saveRecord } from '../record/save-record.ts';
import { originalName } from '../submission/original-name.ts';
import type { ReviewBody } from '../submission/review.ts';
import type { CityEvent } from '../submission/review-log.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import { pointText } from './point-text.ts';
import { reviewBodyOf } from './review-body.ts';
import type { DecideFields } from './review-forms.tsx';
import { words } from './words.ja.ts';

/** What the sender saw when deciding. */
export interface Seen {
  readonly version: number | null;
  readonly rounds: number | null;
}

type Errors = readonly (readonly [name: string, text: string])[];

/** What a decision comes to: it stands; something moved on meanwhile, so that it isn't taken; or it is refused, by field. */
export type Decision =
  | { readonly state: 'stands'; readonly body: ReviewBody }
  | { readonly state: 'moved-on' }
  | { readonly state: 'refused'; readonly errors: Errors };

/** Asks for corrections, or receives originals: all that were chosen, or none. Nothing is kept yet. */
export function decisionOf(file: MonthFile, fields: DecideFields, seen: Seen, today: PlainDate): Decision {
  const { review, submissions } = file;
  if (seen.version !== (review?.version ?? null) || seen.rounds !== submissions.length) return { state: 'moved-on' };
  const chosen = chosenOf(file, fields);
  const errors = fieldErrors(fields, chosen, today);
  if (errors.length > 0 || !isPlainDate(fields.on)) return { state: 'refused', errors };
  const on = fields.on;
  const events = chosen.map((original) => eventOf(original, fields, on));
  const refused = events.flatMap((event, index) => refusals(file, event, chosen[index], fields.deed));
  if (refused.length > 0) return { state: 'refused', errors: refused };
  const body = reviewBodyOf(file);
  return {
    state: 'stands',
    body: {
      ...body,
      events: [...body.events, ...events],
      changedBeforeReceipt: { ...body.changedBeforeReceipt, ...changesOf(chosen, fields) },
    },
  };
}

/** The originals that a decision is about. */
export function chosenOf({ originals }: MonthFile, fields: DecideFields): readonly ReviewedOriginal[] {
  return originals.filter(({ latest }) => fields.originals.includes(latest.original));
}

/** Keeps a decision that stands; `false` where somebody was quicker. */
export async function keepDecision(
  tx: Transaction,
  { contract, month, review }: MonthFile,
  body: ReviewBody,
): Promise<boolean> {
  const saved = await saveRecord(tx, {
    contract: contract.id,
    kind: 'review',
    id: month,
    version: review?.version ?? null,
    sharedWith: contract.tenant,
    body,
  });
  if (saved.state === 'refused') throw new Error(`a review of the city is refused: ${JSON.stringify(saved.findings)}`);
  return saved.state === 'kept';
}

function fieldErrors(
  { deed, on, notice, originals }: DecideFields,
  chosen: readonly ReviewedOriginal[],
  today: PlainDate,
): Errors {
  const found: readonly (readonly [isWrong: boolean, name: string, text: string])[] = [
    [chosen.length === 0 || chosen.length < originals.length, `${deed}-originals`, words.choose],
    [!isPlainDate(on), `${deed}-on`, words.needsDay],
    [isPlainDate(on) && on > today, `${deed}-on`, words.notAhead],
    [deed === 'receive' && (notice.trim() === '' || notice.length > 200), 'receive-notice', words.needsNotice],
  ];
  return found.filter(([isWrong]) => isWrong).map(([, name, text]) => [name, text]);
}

function eventOf({ latest, open }: ReviewedOriginal, { deed, notice }: DecideFields, on: PlainDate): CityEvent {
  const { original } = latest;
  return deed === 'ask'
    ? { kind: 'correction-asked', original, on, points: open.map((mark) => pointText(latest, mark)) }
    : { kind: 'received', original, on, notice };
}

/** What may not stand in the review is refused by its finding, and named with its original. */
function refusals(
  { result }: MonthFile,
  event: ReviewEvent,
  original: ReviewedOriginal | undefined,
  deed: DecideFields['deed'],
): Errors {
  const state: ReviewState = result.states.get(event.original) ?? { at: 'not-submitted' };
  const step = reviewStep(state, event);
  if (step.ok) return [];
  const name = original === undefined ? '' : originalName(original.latest);
  return step.findings.map(({ code, path }) => [
    path[0] === 'on' ? `${deed}-on` : path[0] === 'notice' ? 'receive-notice' : `${deed}-originals`,
    words.point(name, messages[code]),
  ]);
}

function changesOf(chosen: readonly ReviewedOriginal[], { deed, changed }: DecideFields): Record<string, boolean> {
  if (deed === 'ask' || changed === null) return {};
  const plans = chosen.filter(({ latest }) => latest.deliverable === 'form-1');
  return Object.fromEntries(plans.map(({ latest }) => [latest.original, changed]));
}
