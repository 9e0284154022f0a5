import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Catalogue } from '../control/catalogue.ts';
import type { ControlId } from '../control/control-id.ts';
import { exclusionReason } from '../evaluate/agreed.ts';

/** A control that the agreement leaves out, and why. */
export interface ExcludedControl {
  readonly control: ControlId;
  readonly reason: string;
}

/** The controls of a catalogue that the agreement leaves out on a day; what is left to the city it cannot leave out. */
export function excludedControls(
  { chapters }: Catalogue,
  agreement: PolicyAgreement,
  asOf: PlainDate,
): readonly ExcludedControl[] {
  return chapters.flatMap(({ controls }) =>
    controls.flatMap((control) => {
      const reason = exclusionReason(agreement, control, asOf);
      return reason === null ? [] : [{ control: control.id, reason }];
    }),
  );
}
