import type { PlainDate } from '@fukushi-kit/calendar';
import type { CheckScope } from '@fukushi-kit/schema';

/**
 * What the head and the foot of a printed check say that no register tells: whose check it is, of which kind, over which
 * days. `null` is left blank, to be written by hand.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PolicyHeader {
  /** The number of the documents (文書番号), the same on every sheet of a check. */
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
  readonly contractName: string | null;
  readonly contractorName: string | null;
  readonly kind: CheckScope['kind'];
  /** The days that are checked; from the register of the contract up to the day of the check where it is `null`. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Who made the check (点検者). */
  readonly by: string | null;
  readonly rulesVersion: string | null;
  /** The head of the audit log (記録の照合値) that the check looked at. */
  readonly logHead: string | null;
  readonly remark: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: PlainDate | null;
}
