import type { PlainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * The value of a dated parameter on a day, or `null` when it is unset or none is in force. Unset never means zero.
 *
 * @clause none each parameter carries its own clause
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * parameterAt(profile('chigasaki-r7'), 'payment-days', plainDate('2025-06-15')) // => 30
 * parameterAt(profile('chigasaki-r7'), 'long-term-hospital-days', plainDate('2025-06-15')) // => null
 * parameterAt(profile('chigasaki-r7'), 'payment-days', plainDate('2026-04-01')) // => null
 */
export function parameterAt(profile: MunicipalityProfile, id: string, at: PlainDate): number | null {
  return parameterInForce(profile, id, at)?.value ?? null;
}

/** The dated parameter that is in force on a day, with its unit and clause. */
export function parameterInForce(
  profile: MunicipalityProfile,
  id: string,
  at: PlainDate,
): MunicipalityProfile['parameters'][number] | undefined {
  return profile.parameters.find(
    (parameter) => parameter.id === id && parameter.from <= at && (parameter.to === null || at <= parameter.to),
  );
}
