import type { deliverableControls } from '../catalogue/chigasaki-r7/deliverable-controls.ts';
import type { endingControls } from '../catalogue/chigasaki-r7/ending-controls.ts';
import type { handlingControls } from '../catalogue/chigasaki-r7/handling-controls.ts';
import type { managementControls } from '../catalogue/chigasaki-r7/management-controls.ts';
import type { ecoEnergyControls } from '../catalogue/chigasaki-r7-eco/eco-energy-controls.ts';
import type { ecoResourceControls } from '../catalogue/chigasaki-r7-eco/eco-resource-controls.ts';
import type { centreControls } from '../catalogue/kashiwa-r7/centre-controls.ts';
import type { equipmentControls } from '../catalogue/kashiwa-r7/equipment-controls.ts';
import type { privacyControls } from '../catalogue/kashiwa-r7/privacy-controls.ts';
import type { securityControls } from '../catalogue/kashiwa-r7/security-controls.ts';

/** Every control as it stands in the catalogues, with the literal types of its data. */
type AnyControl =
  | (typeof centreControls)[number]
  | (typeof privacyControls)[number]
  | (typeof equipmentControls)[number]
  | (typeof securityControls)[number]
  | (typeof managementControls)[number]
  | (typeof handlingControls)[number]
  | (typeof endingControls)[number]
  | (typeof deliverableControls)[number]
  | (typeof ecoEnergyControls)[number]
  | (typeof ecoResourceControls)[number];

/**
 * The id of a control. The type lists every one, so one that does not exist does not compile.
 *
 * @clause none names of this project, not of a source
 */
export type ControlId = AnyControl['id'];

/** Controls whose data part is code: all but those of a person alone. */
export type CheckedId = Exclude<AnyControl, { readonly automation: 'person' }>['id'];
