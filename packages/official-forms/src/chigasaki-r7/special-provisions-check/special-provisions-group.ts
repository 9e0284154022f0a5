import type { SpecialProvisionsCheckForm } from '@fukushi-kit/schema';
import type { CheckGroup } from '../../parts/check-sheet/check-item.ts';

/** An article of the special provisions with its items, all by their keys in the data. */
export type SpecialProvisionsGroup = CheckGroup<
  keyof SpecialProvisionsCheckForm['answers'],
  Exclude<keyof SpecialProvisionsCheckForm['counts'], 'all'>
>;
