import type { FormDefinition } from '@fukushi-kit/form';
import { chigasakiForms } from './chigasaki-r7/chigasaki-forms.ts';
import { kashiwaForms } from './kashiwa-r7/kashiwa-forms.ts';

/**
 * Every official form by its id, in the order of the specifications.
 *
 * @clause chigasaki-r7:9(2)
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * import { forms } from '@fukushi-kit/official-forms';
 * forms.get('chigasaki-r7/roster-consent')?.number // => '様式2'
 * forms.get('chigasaki-r7/no-such-form') // => undefined
 */
export const forms: ReadonlyMap<string, FormDefinition> = new Map(
  [...chigasakiForms, ...kashiwaForms].map((form) => [form.id, form]),
);
