import type { Doubt } from '@fukushi-kit/clause';
import type { Sent } from '../plain-form/sent.ts';
import { type DoubtDecision, doubtDecisionSchema } from './doubt-decision.ts';
import { words } from './words.ja.ts';

/** The word of the form for an answer that is none of the readings. */
export const NONE_OF_THEM = 'none-of-them';

/** The fields of the form in which a decision is recorded, as they stand on the page. */
export interface DoubtFields {
  readonly reading: string;
  readonly askedOn: string;
  readonly askedBy: string;
  readonly question: string;
  readonly answeredOn: string;
  readonly by: string;
  readonly text: string;
  readonly reference: string;
  readonly note: string;
  readonly contracts: readonly string[];
}

type Wrong = keyof typeof words.errors;

/** The fields of a decision that stands, or of none yet. */
export function fieldsOf(decision: DoubtDecision | null, contracts: readonly string[]): DoubtFields {
  const { record, reading, note } = decision ?? { record: null, reading: '', note: null };
  const answer = record?.answer ?? null;
  return {
    reading: reading ?? NONE_OF_THEM,
    askedOn: record?.askedOn ?? '',
    askedBy: record?.askedBy ?? '',
    question: record?.question ?? '',
    answeredOn: answer?.on ?? '',
    by: answer?.by ?? '',
    text: answer?.text ?? '',
    reference: record?.reference ?? '',
    note: note ?? '',
    contracts,
  };
}

/** The fields as they were sent. */
export function sentFields({ text, texts }: Sent): DoubtFields {
  const line = (name: string): string => text(name) ?? '';
  return {
    reading: line('reading'),
    askedOn: line('askedOn'),
    askedBy: line('askedBy'),
    question: line('question'),
    answeredOn: line('answeredOn'),
    by: line('by'),
    text: line('text'),
    reference: line('reference'),
    note: line('note'),
    contracts: texts('contracts'),
  };
}

/** The decision that the fields say, or what has to be put right, by field. */
export function decisionOf(
  doubt: Doubt,
  fields: DoubtFields,
):
  | { readonly ok: true; readonly decision: DoubtDecision }
  | { readonly ok: false; readonly errors: readonly (readonly [name: string, text: string])[] } {
  const isReading = fields.reading === NONE_OF_THEM || doubt.readings.some(({ id }) => id === fields.reading);
  const reading = fields.reading === NONE_OF_THEM ? null : fields.reading;
  const { askedOn, askedBy } = fields;
  const answer = { on: fields.answeredOn, by: fields.by, text: fields.text, reading };
  const record = { askedOn, askedBy, question: fields.question || null, answer, reference: fields.reference || null };
  const read = doubtDecisionSchema.safeParse({
    schemaVersion: '1',
    doubt: doubt.id,
    reading,
    note: fields.note || null,
    record,
  });
  const wrong: readonly Wrong[] = [
    ...(isReading ? [] : ['reading' as const]),
    ...(read.success ? [] : read.error.issues.map(({ path }) => fieldAt(path))),
    ...(fields.contracts.length > 0 ? [] : ['contracts' as const]),
  ];
  if (read.success && wrong.length === 0) return { ok: true, decision: read.data };
  return { ok: false, errors: [...new Set(wrong)].map((name) => [name, words.errors[name]]) };
}

function fieldAt(path: readonly PropertyKey[]): Wrong {
  const last = String(path.at(-1));
  return last === 'on' ? 'answeredOn' : Object.hasOwn(words.errors, last) ? (last as Wrong) : 'reading';
}
