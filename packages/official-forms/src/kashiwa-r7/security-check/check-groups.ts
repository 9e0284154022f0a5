import { equipmentItems } from './equipment-items.ts';
import { privacyItems } from './privacy-items.ts';
import type { SecurityGroup } from './security-group.ts';
import { securityItems } from './security-items.ts';

/** The sections 5, 9, 10 and 11 with their items, in their order. */
export const checkGroups: readonly SecurityGroup[] = [...privacyItems, ...equipmentItems, ...securityItems];
