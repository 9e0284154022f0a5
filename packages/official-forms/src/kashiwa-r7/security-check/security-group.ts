import type { SecurityCheckForm } from '@fukushi-kit/schema';
import type { CheckGroup } from '../../parts/check-sheet/check-item.ts';

/** A section of the specification with its items, all by their keys in the data. */
export type SecurityGroup = CheckGroup<
  keyof SecurityCheckForm['answers'],
  Exclude<keyof SecurityCheckForm['counts'], 'all'>
>;
