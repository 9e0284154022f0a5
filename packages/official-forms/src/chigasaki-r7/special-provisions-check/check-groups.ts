import { endingItems } from './ending-items.ts';
import { handlingItems } from './handling-items.ts';
import { managementItems } from './management-items.ts';
import type { SpecialProvisionsGroup } from './special-provisions-group.ts';

/** The articles 1 to 14 of the special provisions with their items, in their order. */
export const checkGroups: readonly SpecialProvisionsGroup[] = [...managementItems, ...handlingItems, ...endingItems];
