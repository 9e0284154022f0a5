import { type Control, catalogues, control, isControlId } from '@fukushi-kit/policy-check';
import { type Outcome, wrongUse } from '../outcome.ts';
import { policyMessages } from './messages.ja.ts';

const MOST_NAMED = 10;

/** The control that an argument names by its id; where there is none, those whose id, clause or title holds the word. */
export function controlOption(id: string): Outcome<Control> {
  if (isControlId(id)) return { ok: true, value: control(id) };
  const near = catalogues
    .flatMap(({ chapters }) => chapters.flatMap(({ controls }) => controls))
    .filter((each) => id !== '' && [each.id, each.clause, each.title].some((text) => text.includes(id)));
  return wrongUse(policyMessages.noSuchControl(near.slice(0, MOST_NAMED).map((each) => each.id)));
}
