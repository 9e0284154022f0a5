import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Control } from '../control/control.ts';
import type { ParameterName, ReadDoubt } from '../control/parameter.ts';

/**
 * An agreement (取決め) in which nothing is agreed on, so that every word without a number leaves its controls open.
 *
 * @clause none what a check starts from
 *
 * @example
 * noAgreement.parameters // => []
 */
export const noAgreement: PolicyAgreement = { schemaVersion: '1', parameters: [], readings: [], exclusions: [] };

type AgreedParameter = PolicyAgreement['parameters'][number];

/**
 * What was agreed on for a number up to a day, the last where there are several; `null` where nothing was, or without a
 * document, which counts for nothing.
 *
 * @clause none the words that it stands for are in the clauses of the controls
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * agreedParameter(noAgreement, 'return-days', plainDate('2025-06-30')) // => null
 */
export function agreedParameter(
  { parameters }: PolicyAgreement,
  name: ParameterName,
  asOf: PlainDate,
): AgreedParameter | null {
  const inForce = parameters.filter(
    ({ parameter, basis, agreedOn }) => parameter === name && basis !== null && (agreedOn === null || agreedOn <= asOf),
  );
  return inForce.toSorted((one, other) => ((one.agreedOn ?? '') < (other.agreedOn ?? '') ? -1 : 1)).at(-1) ?? null;
}

/** The number agreed on up to a day. */
export function agreedNumber(agreement: PolicyAgreement, name: ParameterName, asOf: PlainDate): number | null {
  return agreedParameter(agreement, name, asOf)?.value ?? null;
}

/** The reading chosen for an open question. */
export function agreedReading({ readings }: PolicyAgreement, doubt: ReadDoubt): string | null {
  return readings.find((each) => each.doubt === doubt)?.reading ?? null;
}

/**
 * Why a control was left out by somebody up to a day, `null` where it was not; what is left to the city cannot be left out, and
 * what has no reason or was decided by nobody counts for nothing.
 *
 * @clause none the agreement is with the city
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const exclusions = [{ control: 'k10-2-o4', reason: '共用IDを用いない。', decidedBy: '見本 太郎', on: '2025-06-01' }];
 * const agreement = { ...noAgreement, exclusions };
 * exclusionReason(agreement, control('k10-2-o4'), plainDate('2025-06-30')) // => '共用IDを用いない。'
 * exclusionReason(agreement, control('k10-2-o4'), plainDate('2025-05-31')) // => null
 */
export function exclusionReason(
  { exclusions }: PolicyAgreement,
  { id, automation }: Control,
  asOf: PlainDate,
): string | null {
  if (automation === 'city') return null;
  const own = exclusions.filter(({ control, on }) => control === id && (on === null || on <= asOf));
  return own.find(({ reason, decidedBy }) => reason !== null && decidedBy !== null)?.reason ?? null;
}
