import { readFileSync } from 'node:fs';
import { type Case, type Parsed, type Plan, parseCase, parsePlan } from '@fukushi-kit/schema';

const examples = new URL('../../../schemas/examples/valid/evacuation-plan/', import.meta.url);

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, examples), 'utf8'));
}

function sound<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new RangeError('The example does not keep the data contract');
  return parsed.value;
}

/** A plan in which every field is written. */
export const wholePlan: Plan = sound(parsePlan(read('plan/every-field.json')));

/** A plan in which nothing is written yet. */
export const emptyDraft: Plan = sound(parsePlan(read('plan/empty-draft.json')));

/** A case with a whole plan. */
export const wholeCase: Case = sound(parseCase(read('case/with-a-plan.json')));

/** A case of which nothing is known. */
export const unknownCase: Case = sound(parseCase(read('case/nothing-known.json')));
